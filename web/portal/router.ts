// Where one is in the portal: its own links change the screen, all others load a page.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { PORTAL_ADDRESS } from './address.ts'

export type Place = { path: string; query: URLSearchParams }

export function usePlace(): [place: Place, go: (address: string, replace?: boolean) => void] {
  const [place, setPlace] = useState(here)
  const go = useCallback((address: string, replace = false) => {
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setPlace(here())
    scrollTo(0, 0)
  }, [])
  useEffect(() => {
    const back = () => setPlace(here())
    const click = (event: MouseEvent) => {
      const address = ownLink(event)
      if (address === undefined) return
      event.preventDefault()
      go(address)
    }
    addEventListener('popstate', back)
    addEventListener('click', click)
    return () => {
      removeEventListener('popstate', back)
      removeEventListener('click', click)
    }
  }, [go])
  return [place, go]
}

function here(): Place {
  return { path: location.pathname.replace(/(.)\/+$/, '$1'), query: new URLSearchParams(location.search) }
}

/** The address of a link of the portal that was clicked plainly; undefined where the browser is to follow it by itself. */
function ownLink(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (link === undefined || link.target !== '' || link.hasAttribute('download')) return undefined
  if (link.origin !== location.origin || !PORTAL_ADDRESS.test(link.pathname) || link.hash !== '') return undefined
  return link.pathname + link.search
}
