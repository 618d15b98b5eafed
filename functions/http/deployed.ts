// The wiring of a deployed API Lambda with its table and its callers' sessions, which the environment names.
import { databaseOf } from '../../core/table/client.ts'
import { servicesOf } from '../../core/table/service.ts'
import type { Dependencies } from './pipeline.ts'
import { signedIn } from './session.ts'
import { wired } from './wired.ts'

export function deployed(): Dependencies {
  const base = wired()
  const services = servicesOf({ client: databaseOf(), table: process.env['TABLE_NAME'] ?? '' })
  const { now, origins } = base
  return { ...base, services, actorOf: signedIn({ services, now, origins, secret: process.env['AUTH_SECRET'] ?? '' }) }
}
