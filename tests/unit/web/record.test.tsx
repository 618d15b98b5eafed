// What a finding page says of the record: warned where the evidence tells otherwise, quiet where nothing is on record.
import { describe, expect, it } from 'vitest'
import { CAUSES } from '../../../core/assessment/schema.ts'
import type { RecordProps, Sealed } from '../../../web/pages/finding/record.tsx'
import { FindingPage } from '../../../web/pages/finding.tsx'
import { renderPage } from '../../../web/render.ts'
import { RECORD_TEXTS } from '../../../web/text/record.ts'
import { findingsOf, LANGUAGES } from './sample.ts'

const first: Sealed = { revision: 1, href: '/1', asOf: '2026-10-07', verdict: 'unconfirmed', why: [] }
const second: Sealed = { revision: 2, href: '/2', asOf: '2026-11-01', verdict: 'none', why: [...CAUSES] }

describe.each(LANGUAGES)('the record on a finding page in %s', (language) => {
  const text = RECORD_TEXTS[language]
  const pageWith = (record: RecordProps) => {
    const [props] = findingsOf('minimarket-silent-ikm', language)
    if (props === undefined) throw new Error('the scenario has no finding')
    return renderPage(<FindingPage {...props} record={record} />)
  }

  it('says when there will be one', () => {
    const html = pageWith({ sealed: [], liveHref: '/now' })
    expect(html).toContain(text.none)
    expect(html).not.toContain(text.again)
  })

  it('names every revision with each reason, and that a newer one took the place of the shown', () => {
    const html = pageWith({ sealed: [first, second], shown: 1, liveHref: '/now', alarms: [] })
    for (const cause of CAUSES) expect(html).toContain(text.causes[cause])
    expect(html).toContain(text.unbound)
    expect(html).toContain(text.superseded(text.revision(1)))
    expect(html).toContain(text.again)
    expect(html).not.toContain(text.same)
    expect(pageWith({ sealed: [first], shown: 1, liveHref: '/now' })).not.toContain(text.superseded(text.first))
  })

  it('says that it is the same only once it was asked to be made again', () => {
    expect(pageWith({ sealed: [first], shown: 1, liveHref: '/now', alarms: [], again: true })).toContain(text.same)
  })

  it.each(['scenario', 'explanation', 'finding'] as const)(
    'raises the alarm, unasked, where the %s differs',
    (alarm) => {
      const html = pageWith({ sealed: [first], shown: 1, liveHref: '/now', alarms: [alarm], again: true })
      expect(html).toMatch(/role="alert"/)
      expect(html).toContain(text.alarm)
      expect(html).toContain(text.alarms[alarm])
      expect(html).not.toContain(text.same)
    },
  )
})
