// The entities of the one table, joined: what a process reads and writes with, and the collections that one Query gives.
import { Service } from 'electrodb'
import { accountEntity } from '../account/entity.ts'
import { appealEntity } from '../appeal/entity.ts'
import { assessmentEntity } from '../assessment/entity.ts'
import { handoverEntity } from '../assessment/handover.ts'
import { statusEntity } from '../assessment/status.ts'
import { auditEntity } from '../audit/entity.ts'
import { certificateEntity } from '../certificate/entity.ts'
import { bucketDoneEntity, checkMarkEntity, runEntity } from '../check/entity.ts'
import { claimEntity } from '../claim/entity.ts'
import { confirmationEntity } from '../confirmation/entity.ts'
import { confirmPinEntity } from '../confirmlink/pin-row.ts'
import { confirmSendingEntity } from '../confirmlink/sending.ts'
import { erasureEntity } from '../erasure/entity.ts'
import { exemptionEntity } from '../exemption/entity.ts'
import { grievanceEntity } from '../grievance/entity.ts'
import { paymentRecordEntity } from '../grievance/payment-record.ts'
import { groupEntity, seatEntity } from '../group/entity.ts'
import { contactEntity } from '../ikm/contact.ts'
import { ikmEntity } from '../ikm/entity.ts'
import { inquiryEntity } from '../inquiry/entity.ts'
import { interestEntity } from '../interest/entity.ts'
import { invitationEntity } from '../invitation/entity.ts'
import { jobEntity } from '../job/entity.ts'
import { mediaEntity, mediaShelfEntity } from '../media/entity.ts'
import { membershipEntity } from '../membership/entity.ts'
import { rosterEntity } from '../membership/roster.ts'
import { noticeEntity } from '../notice/entity.ts'
import { noticeStopEntity } from '../notice/stop-row.ts'
import { outletEntity } from '../outlet/entity.ts'
import { measureEntity } from '../outlet/measure.ts'
import { partnerEntity } from '../partner/entity.ts'
import { placementEntity } from '../placement/entity.ts'
import { policyEntity } from '../policy/entity.ts'
import { productEntity } from '../product/entity.ts'
import { profileEntity } from '../profile/entity.ts'
import { distributionEntity, figureEntity, periodFigureEntity } from '../program/entity.ts'
import { proposalEntity } from '../proposal/entity.ts'
import { messageEntity } from '../proposal/message.ts'
import { frontEntity, pageMarkEntity } from '../publish/entity.ts'
import { purchaseAnswerEntity } from '../purchase/answer.ts'
import { purchaseEntity } from '../purchase/entity.ts'
import { paymentEntity } from '../purchase/payment.ts'
import { registrationEntity } from '../registration/entity.ts'
import { ruleDraftEntity } from '../regulation/draft.ts'
import { regulationEntity } from '../regulation/entity.ts'
import { ruleVersionEntity } from '../regulation/version.ts'
import { reportEntity } from '../report/entity.ts'
import { caseEntity } from '../sanction/entity.ts'
import { letterEntity } from '../sanction/letter.ts'
import { signinEntity } from '../signin/entity.ts'
import { slotEntity } from '../slot/entity.ts'
import { starterEntity } from '../starter/entity.ts'
import { visitEntity } from '../visit/entity.ts'
import type { TableAt } from './client.ts'
import { counterEntity } from './counter.ts'
import { lazily } from './lazily.ts'
import { receiptEntity } from './receipt.ts'
import { sentinelEntity } from './sentinel.ts'

/** A function uses a few of them, and ElectroDB checks a model for milliseconds: each is made when it is first used. */
export function entitiesOf(at: TableAt) {
  return lazily({
    account: () => accountEntity(at),
    appeal: () => appealEntity(at),
    assessment: () => assessmentEntity(at),
    audit: () => auditEntity(at),
    bucketDone: () => bucketDoneEntity(at),
    case: () => caseEntity(at),
    certificate: () => certificateEntity(at),
    checkMark: () => checkMarkEntity(at),
    claim: () => claimEntity(at),
    confirmation: () => confirmationEntity(at),
    confirmPin: () => confirmPinEntity(at),
    confirmSending: () => confirmSendingEntity(at),
    contact: () => contactEntity(at),
    counter: () => counterEntity(at),
    distribution: () => distributionEntity(at),
    erasure: () => erasureEntity(at),
    exemption: () => exemptionEntity(at),
    figure: () => figureEntity(at),
    front: () => frontEntity(at),
    grievance: () => grievanceEntity(at),
    group: () => groupEntity(at),
    handover: () => handoverEntity(at),
    ikm: () => ikmEntity(at),
    inquiry: () => inquiryEntity(at),
    interest: () => interestEntity(at),
    invitation: () => invitationEntity(at),
    job: () => jobEntity(at),
    letter: () => letterEntity(at),
    measure: () => measureEntity(at),
    membership: () => membershipEntity(at),
    message: () => messageEntity(at),
    media: () => mediaEntity(at),
    mediaShelf: () => mediaShelfEntity(at),
    notice: () => noticeEntity(at),
    noticeStop: () => noticeStopEntity(at),
    outlet: () => outletEntity(at),
    pageMark: () => pageMarkEntity(at),
    partner: () => partnerEntity(at),
    payment: () => paymentEntity(at),
    paymentRecord: () => paymentRecordEntity(at),
    periodFigure: () => periodFigureEntity(at),
    placement: () => placementEntity(at),
    policy: () => policyEntity(at),
    product: () => productEntity(at),
    profile: () => profileEntity(at),
    proposal: () => proposalEntity(at),
    purchase: () => purchaseEntity(at),
    purchaseAnswer: () => purchaseAnswerEntity(at),
    receipt: () => receiptEntity(at),
    registration: () => registrationEntity(at),
    regulation: () => regulationEntity(at),
    report: () => reportEntity(at),
    roster: () => rosterEntity(at),
    ruleDraft: () => ruleDraftEntity(at),
    ruleVersion: () => ruleVersionEntity(at),
    run: () => runEntity(at),
    seat: () => seatEntity(at),
    sentinel: () => sentinelEntity(at),
    signin: () => signinEntity(at),
    slot: () => slotEntity(at),
    starter: () => starterEntity(at),
    status: () => statusEntity(at),
    visit: () => visitEntity(at),
  })
}
export type Entities = ReturnType<typeof entitiesOf>

/** The collections: what lies in one partition and is read by one Query. */
export function collectionsOf(entities: Entities) {
  return lazily({
    standing: () => {
      const { partner, outlet, measure, slot, placement, exemption } = entities
      return new Service({ partner, outlet, measure, slot, placement, exemption }).collections.standing
    },
    dated: () => {
      const { confirmation, visit, purchase, purchaseAnswer, payment, report } = entities
      return new Service({ confirmation, visit, purchase, purchaseAnswer, payment, report }).collections.dated
    },
    ofIkm: () => {
      const { placement, confirmation, purchase, proposal } = entities
      return new Service({ placement, confirmation, purchase, proposal }).collections.ofIkm
    },
    maker: () => new Service({ ikm: entities.ikm, product: entities.product }).collections.maker,
    file: () => new Service({ case: entities.case, letter: entities.letter, appeal: entities.appeal }).collections.file,
  })
}

/** What every operation is given: the entities, the collections, and the client that commits. */
export type Services = {
  at: TableAt
  entities: Entities
  collections: ReturnType<typeof collectionsOf>
}

export function servicesOf(at: TableAt): Services {
  const entities = entitiesOf(at)
  return { at, entities, collections: collectionsOf(entities) }
}
