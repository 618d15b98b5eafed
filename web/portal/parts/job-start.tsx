// What a job is started with: an export of a year, or of a sector's findings for officers.
import { PartnerYear, SectorVerdicts } from '../../../core/job/kinds.ts'
import { JOB_TEXTS } from '../../text/portal/jobs.ts'
import { Form } from '../form/form.tsx'
import { usePortal } from '../portal.ts'
import { sectorChoices } from './choices.ts'
import { useJobCalls } from './job-calls.ts'
import { Part } from './page.tsx'

export function StartExport({ again }: { again: () => Promise<void> }) {
  const { language, say, hat } = usePortal()
  const text = JOB_TEXTS[language]
  const { start } = useJobCalls(hat)
  const shared = {
    words: text.fields,
    button: text.start,
    send: (about: Record<string, string>, key: string) => start({ kind: 'export', about }, key),
    onSent: () => {
      say(text.started)
      again().catch((error: unknown) => console.error(error))
    },
  }
  return (
    <Part heading={text.start}>
      <p class="max-w-prose">{hat?.kind === 'officer' ? text.startSectorSays : text.startSays}</p>
      {hat?.kind === 'officer' ? (
        <Form
          {...shared}
          id="unduh-bidang"
          schema={SectorVerdicts}
          asks={{ sector: { as: 'choice', choices: sectorChoices(language) }, period: { as: 'text' } }}
        />
      ) : (
        <Form {...shared} id="unduh-tahun" schema={PartnerYear} asks={{ year: { as: 'text' } }} />
      )}
    </Part>
  )
}
