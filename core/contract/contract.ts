// The whole contract: every route of the API by the name of what it does, after its audience where several may do it.
import { AUDIT_ROUTES } from './audit.ts'
import { CATALOG_ROUTES } from './catalog.ts'
import { CONFIRM_ROUTES } from './confirmlink.ts'
import { ERASURE_ROUTES } from './erasure.ts'
import { EVIDENCE_ROUTES } from './evidence.ts'
import { FINDING_ROUTES } from './finding.ts'
import { GRIEVANCE_ROUTES } from './grievance.ts'
import { GROUP_ROUTES } from './group.ts'
import { HOME_ROUTES } from './home.ts'
import { INQUIRY_ROUTES } from './inquiry.ts'
import { JOB_ROUTES } from './job.ts'
import { JOB_FILE_ROUTES } from './job-file.ts'
import { MATCHING_ROUTES } from './matching.ts'
import { MEDIA_ROUTES } from './media.ts'
import { MEMBERSHIP_ROUTES } from './membership.ts'
import { NOTICE_ROUTES } from './notice.ts'
import { PARTNER_ROUTES } from './partner.ts'
import { PRODUCER_ROUTES } from './producer.ts'
import { PRODUCT_ROUTES } from './product.ts'
import { READINESS_ROUTES } from './readiness.ts'
import { REGISTRATION_ROUTES } from './registration.ts'
import { REGULATION_ROUTES } from './regulation.ts'
import { REPORT_ROUTES } from './report.ts'
import type { Route } from './route.ts'
import { SEARCH_ROUTES } from './search.ts'
import { SHELF_ROUTES } from './shelf.ts'
import { SYSTEM_ROUTES } from './system.ts'
import { TODAY_ROUTES } from './today.ts'

/** The routes that are answered from the table. */
export const TABLE_ROUTES = {
  ...SYSTEM_ROUTES,
  ...CATALOG_ROUTES,
  ...PRODUCER_ROUTES,
  ...ERASURE_ROUTES,
  ...PRODUCT_ROUTES,
  ...READINESS_ROUTES,
  ...HOME_ROUTES,
  ...PARTNER_ROUTES,
  ...SHELF_ROUTES,
  ...MATCHING_ROUTES,
  ...GROUP_ROUTES,
  ...EVIDENCE_ROUTES,
  ...GRIEVANCE_ROUTES,
  ...REPORT_ROUTES,
  ...FINDING_ROUTES,
  ...TODAY_ROUTES,
  ...REGULATION_ROUTES,
  ...INQUIRY_ROUTES,
  ...MEMBERSHIP_ROUTES,
  ...NOTICE_ROUTES,
  ...REGISTRATION_ROUTES,
  ...JOB_ROUTES,
  ...MEDIA_ROUTES,
  ...AUDIT_ROUTES,
} as const satisfies Record<string, Route>

export const CONTRACT = {
  ...TABLE_ROUTES,
  ...CONFIRM_ROUTES,
  ...JOB_FILE_ROUTES,
  ...SEARCH_ROUTES,
} as const satisfies Record<string, Route>
