import type { Verdict } from '../../engine/finding.ts'

export const verdict: Verdict = 'met'
