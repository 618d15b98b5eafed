export type Verdict = import('../../engine/finding.ts').Verdict
