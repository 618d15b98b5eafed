// Every route that the portal calls: those of the table, and those of the Lambdas that take and give files.
import { CONTRACT } from '../../core/contract/contract.ts'
import { JOB_FILE_ROUTES } from '../../core/contract/job-file.ts'
import { UPLOAD_ROUTES } from '../../core/contract/media.ts'
import type { Route } from '../../core/contract/route.ts'

export const PORTAL_ROUTES = { ...CONTRACT, ...UPLOAD_ROUTES, ...JOB_FILE_ROUTES } as const satisfies Record<
  string,
  Route
>
