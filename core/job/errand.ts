// What a worker is told of a job: whose, and which. All else stands in the table.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'

export const JobErrand = z.strictObject({ owner: idOf('account'), job: idOf('job') })
export type JobErrand = z.infer<typeof JobErrand>
