// The IKM's Lambda.
import * as Confirmation from '../core/confirmation/operations.ts'
import { ERASURE_ROUTES } from '../core/contract/erasure.ts'
import { EVIDENCE_ROUTES } from '../core/contract/evidence.ts'
import { GRIEVANCE_ROUTES } from '../core/contract/grievance.ts'
import { GROUP_ROUTES } from '../core/contract/group.ts'
import { HOME_ROUTES } from '../core/contract/home.ts'
import { INQUIRY_ROUTES } from '../core/contract/inquiry.ts'
import { JOB_ROUTES } from '../core/contract/job.ts'
import { MATCHING_ROUTES } from '../core/contract/matching.ts'
import { MEDIA_ROUTES } from '../core/contract/media.ts'
import { NOTICE_ROUTES } from '../core/contract/notice.ts'
import { PRODUCER_ROUTES } from '../core/contract/producer.ts'
import { PRODUCT_ROUTES } from '../core/contract/product.ts'
import { READINESS_ROUTES } from '../core/contract/readiness.ts'
import { SHELF_ROUTES } from '../core/contract/shelf.ts'
import * as Erasure from '../core/erasure/operations.ts'
import * as Grievance from '../core/grievance/operations.ts'
import * as GroupList from '../core/group/list-operations.ts'
import * as Group from '../core/group/operations.ts'
import * as Home from '../core/home/operations.ts'
import * as Ikm from '../core/ikm/operations.ts'
import * as Inquiry from '../core/inquiry/operations.ts'
import * as Job from '../core/job/operations.ts'
import * as Matching from '../core/matching/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Notice from '../core/notice/operations.ts'
import * as NoticeStop from '../core/notice/stop-operations.ts'
import * as Placement from '../core/placement/operations.ts'
import * as Product from '../core/product/operations.ts'
import * as Proposal from '../core/proposal/operations.ts'
import * as Thread from '../core/proposal/thread-operations.ts'
import * as Purchase from '../core/purchase/operations.ts'
import * as Qr from '../core/qr/operations.ts'
import * as Readiness from '../core/readiness/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

/** Only the groups that it serves: each schema that is made costs a start. */
const ROUTES = {
  ...PRODUCER_ROUTES,
  ...ERASURE_ROUTES,
  ...PRODUCT_ROUTES,
  ...READINESS_ROUTES,
  ...HOME_ROUTES,
  ...SHELF_ROUTES,
  ...MATCHING_ROUTES,
  ...GROUP_ROUTES,
  ...EVIDENCE_ROUTES,
  ...GRIEVANCE_ROUTES,
  ...INQUIRY_ROUTES,
  ...NOTICE_ROUTES,
  ...JOB_ROUTES,
  ...MEDIA_ROUTES,
}

export const IKM = bind(ROUTES, 'ikm', {
  'ikm.record': Ikm.record,
  'ikm.edit': Ikm.edit,
  'ikm.signOfLife': Ikm.signOfLife,
  'ikm.contact': Ikm.contact,
  'qr.ofIkm': Qr.ofIkm,
  'ikm.setContact': Ikm.setContact,
  'ikm.eraseContact': Ikm.eraseContact,
  'erasure.ask': Erasure.ask,
  'erasure.takeBack': Erasure.takeBack,
  'erasure.ofIkm': Erasure.ofIkm,
  'product.records': Product.records,
  'product.add': Product.add,
  'product.edit': Product.edit,
  'product.withdraw': Product.withdraw,
  'ikm.notice.own': Notice.own,
  'ikm.notice.stops': NoticeStop.stops,
  'ikm.notice.setStop': NoticeStop.setStop,
  'media.ofOwner': Media.ofOwner,
  'media.showOnProduct': Media.showOnProduct,
  'media.showOnIkm': Media.showOnIkm,
  'readiness.ofIkm': Readiness.ofIkm,
  'home.ofIkm': Home.ofIkm,
  'matching.forIkm': Matching.forIkm,
  'proposal.request': Proposal.request,
  'proposal.ofIkm': Proposal.ofIkm,
  'ikm.proposal.accept': Proposal.accept,
  'ikm.proposal.decline': Proposal.decline,
  'ikm.proposal.thread': Thread.thread,
  'ikm.proposal.say': Thread.say,
  'ikm.proposal.sample': Thread.sample,
  'group.companions': GroupList.companions,
  'group.open': Group.open,
  'group.ofIkm': GroupList.ofIkm,
  'group.change': Group.change,
  'group.answer': Group.answer,
  'group.send': Group.send,
  'placement.ofIkm': Placement.ofIkm,
  'ikm.placement.end': Placement.end,
  'ikm.placement.swap': Placement.swap,
  'confirmation.answer': Confirmation.answer,
  'confirmation.ofIkm': Confirmation.ofIkm,
  'purchase.ofIkm': Purchase.ofIkm,
  'purchase.answer': Purchase.answer,
  'ikm.purchase.pay': Purchase.pay,
  'grievance.report': Grievance.report,
  'grievance.ofIkm': Grievance.ofIkm,
  'grievance.settle': Grievance.settle,
  'grievance.withdraw': Grievance.withdraw,
  'inquiry.ofIkm': Inquiry.ofIkm,
  'inquiry.erase': Inquiry.erase,
  'ikm.job.start': Job.start,
  'ikm.job.ofOwner': Job.ofOwner,
  'ikm.job.get': Job.get,
  'ikm.job.cancel': Job.cancel,
})

export const ikm = (dependencies: Dependencies) => api(dependencies, IKM)

export const handler = ikm(deployed())
