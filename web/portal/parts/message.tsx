// A page that has nothing but a sentence: what is not there, or not for this person, and the way on.
import { Page } from './page.tsx'

type Props = { heading: string; says: string; href?: string; way?: string; reload?: string }

export function Message({ heading, says, href, way, reload }: Props) {
  return (
    <Page heading={heading}>
      <p class="max-w-prose">{says}</p>
      {href !== undefined && (
        <p class="mt-6">
          <a class="btn btn-primary min-h-11" href={href}>
            {way}
          </a>
        </p>
      )}
      {reload !== undefined && (
        <p class="mt-6">
          <button type="button" class="btn btn-primary min-h-11" onClick={() => location.reload()}>
            {reload}
          </button>
        </p>
      )}
    </Page>
  )
}
