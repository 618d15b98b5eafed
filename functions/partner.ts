// The partners' Lambda.
import * as Assessment from '../core/assessment/operations.ts'
import { EVIDENCE_ROUTES } from '../core/contract/evidence.ts'
import { FINDING_ROUTES } from '../core/contract/finding.ts'
import { GRIEVANCE_ROUTES } from '../core/contract/grievance.ts'
import { GROUP_ROUTES } from '../core/contract/group.ts'
import { JOB_ROUTES } from '../core/contract/job.ts'
import { MATCHING_ROUTES } from '../core/contract/matching.ts'
import { MEDIA_ROUTES } from '../core/contract/media.ts'
import { MEMBERSHIP_ROUTES } from '../core/contract/membership.ts'
import { NOTICE_ROUTES } from '../core/contract/notice.ts'
import { PARTNER_ROUTES } from '../core/contract/partner.ts'
import { REPORT_ROUTES } from '../core/contract/report.ts'
import { SHELF_ROUTES } from '../core/contract/shelf.ts'
import { TODAY_ROUTES } from '../core/contract/today.ts'
import * as Exemption from '../core/exemption/operations.ts'
import * as Grievance from '../core/grievance/operations.ts'
import * as Group from '../core/group/partner-operations.ts'
import * as Invitation from '../core/invitation/operations.ts'
import * as Job from '../core/job/operations.ts'
import * as Matching from '../core/matching/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Membership from '../core/membership/operations.ts'
import * as Notice from '../core/notice/operations.ts'
import * as Outlet from '../core/outlet/operations.ts'
import * as Partner from '../core/partner/operations.ts'
import * as Placement from '../core/placement/operations.ts'
import * as GoodFaith from '../core/proposal/good-faith-operations.ts'
import * as Proposal from '../core/proposal/operations.ts'
import * as Thread from '../core/proposal/thread-operations.ts'
import * as Purchase from '../core/purchase/operations.ts'
import * as Report from '../core/report/operations.ts'
import * as Slot from '../core/slot/operations.ts'
import * as Today from '../core/today/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

/** Only the groups that it serves: each schema that is made costs a start. */
const ROUTES = {
  ...PARTNER_ROUTES,
  ...SHELF_ROUTES,
  ...MATCHING_ROUTES,
  ...GROUP_ROUTES,
  ...EVIDENCE_ROUTES,
  ...GRIEVANCE_ROUTES,
  ...REPORT_ROUTES,
  ...FINDING_ROUTES,
  ...TODAY_ROUTES,
  ...MEMBERSHIP_ROUTES,
  ...NOTICE_ROUTES,
  ...JOB_ROUTES,
  ...MEDIA_ROUTES,
}

export const PARTNER = bind(ROUTES, 'partner', {
  'partner.get': Partner.get,
  'partner.recordMeasure': Partner.recordMeasure,
  'outlet.ofPartner': Outlet.ofPartner,
  'outlet.open': Outlet.open,
  'outlet.edit': Outlet.edit,
  'outlet.recordMeasure': Outlet.recordMeasure,
  'outlet.close': Outlet.close,
  'slot.open': Slot.open,
  'slot.close': Slot.close,
  'slot.ofOutlet': Slot.ofOutlet,
  'matching.forSlot': Matching.forSlot,
  'proposal.invite': Proposal.invite,
  'proposal.ofOutlet': Proposal.ofOutlet,
  'proposal.accept': Proposal.accept,
  'proposal.decline': Proposal.decline,
  'proposal.thread': Thread.thread,
  'proposal.say': Thread.say,
  'proposal.sample': Thread.sample,
  'proposal.record': GoodFaith.record,
  'group.ofOutlet': Group.ofOutlet,
  'group.accept': Group.accept,
  'group.decline': Group.decline,
  'placement.ofOutlet': Placement.ofOutlet,
  'placement.end': Placement.end,
  'placement.swap': Placement.swap,
  'purchase.record': Purchase.record,
  'purchase.ofOutlet': Purchase.ofOutlet,
  'purchase.owed': Purchase.owed,
  'purchase.pay': Purchase.pay,
  'grievance.ofPartner': Grievance.ofPartner,
  'grievance.answer': Grievance.answer,
  'report.submit': Report.submit,
  'report.ofUnit': Report.ofUnit,
  'report.records': Report.records,
  'exemption.ofUnit': Exemption.ofUnit,
  'assessment.view': Assessment.view,
  'assessment.history': Assessment.history,
  'assessment.ofPartner': Assessment.ofPartner,
  'today.ofPartner': Today.ofPartner,
  'partner.media.ofOwner': Media.ofOwner,
  'partner.notice.own': Notice.own,
  'membership.members': Membership.members,
  'membership.change': Membership.change,
  'membership.remove': Membership.remove,
  'invitation.invite': Invitation.invite,
  'invitation.ofPartner': Invitation.ofPartner,
  'invitation.withdraw': Invitation.withdraw,
  'job.start': Job.start,
  'job.ofOwner': Job.ofOwner,
  'job.get': Job.get,
  'job.cancel': Job.cancel,
})

export const partner = (dependencies: Dependencies) => api(dependencies, PARTNER)

export const handler = partner(deployed())
