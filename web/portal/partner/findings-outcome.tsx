// The outcome of a sealed finding as a badge; a duty that was lifted is none.
import { isVerdict, VerdictBadge } from '../../parts/verdict-badge.tsx'
import { RECORD_TEXTS } from '../../text/record.ts'
import { usePortal } from '../portal.ts'

export function Outcome({ verdict }: { verdict: string }) {
  const { language } = usePortal()
  return isVerdict(verdict) ? (
    <VerdictBadge verdict={verdict} language={language} />
  ) : (
    <span>{RECORD_TEXTS[language].unbound}</span>
  )
}
