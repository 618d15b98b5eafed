// What names a duty, and where its unit belongs: the first attributes of each row about one.
import { maybeText, text } from '../table/attributes.ts'

export const dutyAttributes = {
  unit: text,
  rule: text,
  period: text,
  partner: text,
  sector: text,
  kecamatan: maybeText,
}
