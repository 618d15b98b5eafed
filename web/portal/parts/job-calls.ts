// The calls about jobs in the name of whom one acts: the same five, each at the door of its audience.
import type { InputOf } from '../client/client.ts'
import type { Hat } from '../me.ts'
import { usePortal } from '../portal.ts'
import { beyond } from './pages.ts'

type Start = Pick<InputOf<'job.start'>, 'kind' | 'about'>

export function useJobCalls(hat: Hat | undefined) {
  const { call } = usePortal()
  switch (hat?.kind) {
    case 'partner': {
      // A clerk acts for its outlet, all others for the partner.
      const [outlet] = hat.outlets
      const as = { partner: hat.partner, ...(outlet === undefined ? {} : { outlet }) }
      return {
        own: (cursor?: string) => call('job.ofOwner', { ...as, limit: 25, ...beyond(cursor) }),
        get: (job: string) => call('job.get', { ...as, job }),
        start: (start: Start, key: string) => call('job.start', { ...as, ...start }, { key }),
        cancel: (job: string, key: string) => call('job.cancel', { ...as, job }, { key }),
      }
    }
    case 'ikm': {
      const as = { ikm: hat.ikm }
      return {
        own: (cursor?: string) => call('ikm.job.ofOwner', { ...as, limit: 25, ...beyond(cursor) }),
        get: (job: string) => call('ikm.job.get', { ...as, job }),
        start: (start: Start, key: string) => call('ikm.job.start', { ...as, ...start }, { key }),
        cancel: (job: string, key: string) => call('ikm.job.cancel', { ...as, job }, { key }),
      }
    }
    default:
      return {
        own: (cursor?: string) => call('officer.job.ofOwner', { limit: 25, ...beyond(cursor) }),
        get: (job: string) => call('officer.job.get', { job }),
        start: (start: Start, key: string) => call('officer.job.start', start, { key }),
        cancel: (job: string, key: string) => call('officer.job.cancel', { job }, { key }),
      }
  }
}
