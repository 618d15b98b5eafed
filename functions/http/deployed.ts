// The wiring of a deployed API Lambda with its table, which the environment names.
import { databaseOf } from '../../core/table/client.ts'
import { servicesOf } from '../../core/table/service.ts'
import type { Dependencies } from './pipeline.ts'
import { wired } from './wired.ts'

export function deployed(): Dependencies {
  return { ...wired(), services: servicesOf({ client: databaseOf(), table: process.env['TABLE_NAME'] ?? '' }) }
}
