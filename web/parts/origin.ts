// Where the site stands, `https://…`: for what leaves the page, such as a message, a print or a search engine.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export const Origin = createContext('')

/** The whole address of a path; the path itself where nobody said where the site stands. */
export function useWhole(): (path: string) => string {
  const origin = useContext(Origin)
  return (path) => `${origin}${path}`
}
