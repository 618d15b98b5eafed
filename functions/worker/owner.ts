// The owner of a job with the rights that it has now, by the hat in which it was started.
import { actorFor } from '../../core/membership/actor.ts'
import type { Services } from '../../core/table/service.ts'
import type { Worker } from './run.ts'

export function ownersHat(services: Services): Worker['actorOf'] {
  return (account, hat) => actorFor(services, { account }, hat)
}
