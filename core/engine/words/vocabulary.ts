// What a language must be able to say about a finding.
import type { Explanation, Line } from '../explain.ts'
import type { Finding, Forecast } from '../finding.ts'
import type { GoodFaith } from '../good-faith.ts'

export type Name = (id: string) => string

export type Words = {
  title: (finding: Finding, name: Name) => string
  verdict: (finding: Finding, name: Name) => string
  owed: (finding: Finding, explanation: Explanation) => string
  forecast: (forecast: Forecast, explanation: Explanation) => string
  /** What the verdict asks of whom, now. */
  next: (finding: Finding) => string
  heading: (about: Line['about']) => string
  line: (line: Line, explanation: Explanation, name: Name) => string
  goodFaith: (goodFaith: GoodFaith, name: Name) => string[]
}

export type Told = {
  title: string
  verdict: string
  owed: string
  forecast?: string
  next: string
  sections: { heading: string; sentences: string[] }[]
  goodFaith: string[]
}
