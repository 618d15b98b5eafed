// The IKM's Lambda.
import * as Confirmation from '../core/confirmation/operations.ts'
import { EVIDENCE_ROUTES } from '../core/contract/evidence.ts'
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
import * as Home from '../core/home/operations.ts'
import * as Ikm from '../core/ikm/operations.ts'
import * as Inquiry from '../core/inquiry/operations.ts'
import * as Job from '../core/job/operations.ts'
import * as Matching from '../core/matching/operations.ts'
import * as Media from '../core/media/operations.ts'
import * as Notice from '../core/notice/operations.ts'
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
  ...PRODUCT_ROUTES,
  ...READINESS_ROUTES,
  ...HOME_ROUTES,
  ...SHELF_ROUTES,
  ...MATCHING_ROUTES,
  ...EVIDENCE_ROUTES,
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
  'product.records': Product.records,
  'product.add': Product.add,
  'product.edit': Product.edit,
  'product.withdraw': Product.withdraw,
  'ikm.notice.own': Notice.own,
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
  'placement.ofIkm': Placement.ofIkm,
  'ikm.placement.end': Placement.end,
  'ikm.placement.swap': Placement.swap,
  'confirmation.answer': Confirmation.answer,
  'confirmation.ofIkm': Confirmation.ofIkm,
  'purchase.ofIkm': Purchase.ofIkm,
  'purchase.answer': Purchase.answer,
  'ikm.purchase.pay': Purchase.pay,
  'inquiry.ofIkm': Inquiry.ofIkm,
  'inquiry.erase': Inquiry.erase,
  'ikm.job.start': Job.start,
  'ikm.job.ofOwner': Job.ofOwner,
  'ikm.job.get': Job.get,
  'ikm.job.cancel': Job.cancel,
})

export const ikm = (dependencies: Dependencies) => api(dependencies, IKM)

export const handler = ikm(deployed())
