// The page that says what personal data is held, on what ground, and how to have it erased.
import { PlainPage, type PlainProps } from '../parts/sections.tsx'

export function PrivacyPage(props: PlainProps) {
  return <PlainPage {...props} what="privacy" />
}
