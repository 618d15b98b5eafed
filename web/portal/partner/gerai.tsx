// Outlets at their address: all of a partner, or the one that the address names.
import type { ScreenProps } from '../screen-props.ts'
import Outlet from './outlet.tsx'
import Outlets from './outlets.tsx'

export default function OutletScreens({ parts }: ScreenProps) {
  return parts.length === 0 ? <Outlets /> : <Outlet parts={parts} />
}
