// The page that says what Etalase is, who runs it, and what is data and what an example.
import { PlainPage, type PlainProps } from '../parts/sections.tsx'

export function AboutPage(props: PlainProps) {
  return <PlainPage {...props} what="about" />
}
