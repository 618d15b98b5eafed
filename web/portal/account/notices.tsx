// What was written to the person itself, whomever it acts for.
import Notices from '../parts/notices.tsx'
import type { ScreenProps } from '../screen-props.ts'

export default function OwnNotices(props: ScreenProps) {
  return <Notices {...props} own />
}
