// The full account of a finding: the finding with its explanation, good faith, and the hash of its inputs.

import { evidenceScenario, inputsHash } from './evidence.ts'
import { type Explanation, explain } from './explain.ts'
import type { Finding } from './finding.ts'
import { type GoodFaith, goodFaithOf } from './good-faith.ts'
import { judge } from './judge.ts'
import type { Matter } from './matter.ts'

export type Account = Finding & { explanation: Explanation; goodFaith: GoodFaith; inputs: string }

export function accountOf(matter: Matter): Account {
  return {
    ...judge(matter),
    explanation: explain(matter),
    goodFaith: goodFaithOf(matter),
    inputs: inputsHash(evidenceScenario(matter)),
  }
}
