// The officers' Lambda.
import * as Assessment from '../core/assessment/operations.ts'
import * as Audit from '../core/audit/operations.ts'
import * as Check from '../core/check/operations.ts'
import * as Claim from '../core/claim/operations.ts'
import * as Confirmation from '../core/confirmation/operations.ts'
import { TABLE_ROUTES } from '../core/contract/contract.ts'
import * as Erasure from '../core/erasure/operations.ts'
import * as Exemption from '../core/exemption/operations.ts'
import * as Grievance from '../core/grievance/operations.ts'
import * as Ikm from '../core/ikm/operations.ts'
import * as Inquiry from '../core/inquiry/operations.ts'
import * as Interest from '../core/interest/operations.ts'
import * as Job from '../core/job/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Membership from '../core/membership/operations.ts'
import * as Notice from '../core/notice/operations.ts'
import * as Outlet from '../core/outlet/operations.ts'
import * as Partner from '../core/partner/operations.ts'
import * as Placement from '../core/placement/operations.ts'
import * as Policy from '../core/policy/operations.ts'
import * as Product from '../core/product/operations.ts'
import * as Program from '../core/program/operations.ts'
import * as GoodFaith from '../core/proposal/good-faith-operations.ts'
import * as Proposal from '../core/proposal/operations.ts'
import * as Thread from '../core/proposal/thread-operations.ts'
import * as Purchase from '../core/purchase/operations.ts'
import * as Readiness from '../core/readiness/operations.ts'
import * as Registration from '../core/registration/operations.ts'
import * as Regulation from '../core/regulation/operations.ts'
import * as Report from '../core/report/operations.ts'
import * as Slot from '../core/slot/operations.ts'
import * as Starter from '../core/starter/operations.ts'
import * as Visit from '../core/visit/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

export const OFFICER = bind(TABLE_ROUTES, 'officer', {
  'ikm.register': Ikm.register,
  'ikm.verify': Ikm.verify,
  'officer.ikm.record': Ikm.record,
  'officer.ikm.edit': Ikm.edit,
  'officer.ikm.signOfLife': Ikm.signOfLife,
  'officer.ikm.contact': Ikm.contact,
  'officer.ikm.setContact': Ikm.setContact,
  'officer.ikm.eraseContact': Ikm.eraseContact,
  'officer.erasure.ask': Erasure.ask,
  'officer.erasure.takeBack': Erasure.takeBack,
  'officer.erasure.ofIkm': Erasure.ofIkm,
  'erasure.waiting': Erasure.waiting,
  'erasure.refuse': Erasure.refuse,
  'officer.product.records': Product.records,
  'officer.media.showOnProduct': Media.showOnProduct,
  'officer.media.showOnIkm': Media.showOnIkm,
  'officer.readiness.ofIkm': Readiness.ofIkm,
  'officer.product.add': Product.add,
  'officer.product.edit': Product.edit,
  'officer.product.withdraw': Product.withdraw,
  'officer.proposal.ofIkm': Proposal.ofIkm,
  'officer.placement.ofIkm': Placement.ofIkm,
  'officer.confirmation.ofIkm': Confirmation.ofIkm,
  'partner.register': Partner.register,
  'partner.inSector': Partner.inSector,
  'partner.close': Partner.close,
  'officer.partner.get': Partner.get,
  'officer.partner.recordMeasure': Partner.recordMeasure,
  'officer.outlet.ofPartner': Outlet.ofPartner,
  'officer.outlet.open': Outlet.open,
  'officer.outlet.edit': Outlet.edit,
  'officer.outlet.recordMeasure': Outlet.recordMeasure,
  'officer.outlet.close': Outlet.close,
  'officer.slot.ofOutlet': Slot.ofOutlet,
  'officer.proposal.ofOutlet': Proposal.ofOutlet,
  'officer.proposal.thread': Thread.thread,
  'officer.proposal.record': GoodFaith.record,
  'officer.placement.ofOutlet': Placement.ofOutlet,
  'officer.purchase.ofOutlet': Purchase.ofOutlet,
  'confirmation.rule': Confirmation.rule,
  'purchase.rule': Purchase.rule,
  'grievance.inPlace': Grievance.inPlace,
  'visit.record': Visit.record,
  'report.establish': Report.establish,
  'officer.report.ofUnit': Report.ofUnit,
  'officer.report.records': Report.records,
  'exemption.grant': Exemption.grant,
  'exemption.revoke': Exemption.revoke,
  'officer.exemption.ofUnit': Exemption.ofUnit,
  'officer.assessment.view': Assessment.view,
  'officer.assessment.history': Assessment.history,
  'officer.assessment.ofPartner': Assessment.ofPartner,
  'assessment.asking': Assessment.asking,
  'assessment.byVerdict': Assessment.byVerdict,
  'program.ofPeriod': Program.ofPeriod,
  'check.ofYear': Check.ofYear,
  'check.get': Check.get,
  'officer.inquiry.erase': Inquiry.erase,
  'inquiry.undelivered': Inquiry.undelivered,
  'inquiry.passOn': Inquiry.passOn,
  'interest.inKecamatan': Interest.inKecamatan,
  'interest.erase': Interest.erase,
  'officer.notice.own': Notice.own,
  'membership.officers': Membership.officers,
  'membership.coaches': Membership.coaches,
  'membership.grant': Membership.grant,
  'membership.endPower': Membership.endPower,
  'claim.waiting': Claim.waiting,
  'claim.file': Claim.file,
  'claim.approve': Claim.approve,
  'claim.reject': Claim.reject,
  'registration.waiting': Registration.waiting,
  'registration.inVillage': Registration.inVillage,
  'registration.assist': Registration.assist,
  'registration.file': Registration.file,
  'registration.approve': Registration.approve,
  'registration.reject': Registration.reject,
  'starter.waiting': Starter.waiting,
  'starter.inVillage': Starter.inVillage,
  'starter.file': Starter.file,
  'starter.assign': Starter.assign,
  'starter.mark': Starter.mark,
  'starter.become': Starter.become,
  'starter.end': Starter.end,
  'policy.list': Policy.list,
  'policy.set': Policy.set,
  'regulation.all': Regulation.all,
  'regulation.draft': Regulation.draft,
  'regulation.draftsOf': Regulation.draftsOf,
  'regulation.draftRule': Regulation.draftRule,
  'regulation.dropDraft': Regulation.dropDraft,
  'regulation.enact': Regulation.enact,
  'regulation.repeal': Regulation.repeal,
  'officer.job.start': Job.start,
  'officer.job.ofOwner': Job.ofOwner,
  'officer.job.get': Job.get,
  'officer.job.cancel': Job.cancel,
  'audit.ofRoot': Audit.ofRoot,
  'audit.verifyChain': Audit.verifyChain,
})

export const officer = (dependencies: Dependencies) => api(dependencies, OFFICER)

export const handler = officer(deployed())
