// What was written to a person, or to whom it acts for: the newest first, in the words of the mail.
import { noticeWords } from '../../../core/notice/words.ts'
import { NOTICES_TEXTS } from '../../text/portal/notices.ts'
import { dayText } from '../../text/text.ts'
import type { OutputOf } from '../client/client.ts'
import type { Result } from '../client/problem.ts'
import type { Hat } from '../me.ts'
import { usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { Listing } from './listing.tsx'
import { NoticeStops } from './notice-stops.tsx'
import { type Side, whereOf } from './notice-where.ts'
import { Page } from './page.tsx'
import { usePages } from './pages.ts'

type List = OutputOf<'notice.own'>

export default function Notices({ own = false }: ScreenProps & { own?: boolean }) {
  const { language, hat } = usePortal()
  const text = NOTICES_TEXTS[language]
  const ask = useNotices(own ? undefined : hat)
  const listed = usePages('notices', ask)

  return (
    <Page heading={text.title} lead={text.lead}>
      <Listing listed={listed} of={text.title} none={text.none}>
        {(notices) => <Lines notices={notices} side={own ? 'account' : sideOf(hat)} />}
      </Listing>
      {(own || hat?.kind === 'ikm') && <NoticeStops ikm={!own && hat?.kind === 'ikm' ? hat.ikm : undefined} />}
    </Page>
  )
}

function sideOf(hat: Hat | undefined): Side {
  return hat === undefined || hat.kind === 'officer' ? 'account' : hat.kind
}

function Lines({ notices, side }: { notices: readonly List['items'][number][]; side: Side }) {
  const { language } = usePortal()
  const { open } = NOTICES_TEXTS[language]
  return (
    <ul>
      {notices.map(({ notice, kind, writtenOn, about, outletName }) => {
        const { subject, body } = noticeWords(kind)
        const heading = [subject[language], outletName].filter(Boolean).join(': ')
        const where = whereOf(kind, side, about)
        return (
          <li key={notice} class="border-b border-base-300 py-4">
            <h2 class="font-semibold">{heading}</h2>
            <p class="text-sm">
              <time dateTime={writtenOn}>{dayText(writtenOn, language)}</time>
            </p>
            <p class="max-w-prose">{body[language]}</p>
            {where !== undefined && (
              <a class="inline-flex min-h-11 items-center underline" href={where}>
                {open}
                <span class="sr-only">: {heading}</span>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The call at the door of whom one acts for; one's own where that is nobody. */
function useNotices(hat: Hat | undefined): (cursor?: string) => Promise<Result<List>> {
  const { call } = usePortal()
  return (cursor) => {
    const page = cursor === undefined ? {} : { cursor }
    switch (hat?.kind) {
      case 'partner':
        return call('partner.notice.own', { partner: hat.partner, ...page })
      case 'ikm':
        return call('ikm.notice.own', { ikm: hat.ikm, ...page })
      case 'officer':
        // What an agency is told is for those whose power holds for all of the regency.
        return hat.powers.some(({ villages }) => villages.length === 0)
          ? call('officer.notice.own', { agency: hat.agency, ...page })
          : call('notice.own', page)
      case undefined:
        return call('notice.own', page)
    }
  }
}
