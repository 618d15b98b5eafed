// Every operation that only reads: how it is prepared, and as whom it is run.
import * as Assessment from '../../core/assessment/operations.ts'
import * as Audit from '../../core/audit/operations.ts'
import * as Certificate from '../../core/certificate/operations.ts'
import * as Check from '../../core/check/operations.ts'
import * as Claim from '../../core/claim/operations.ts'
import * as Confirmation from '../../core/confirmation/operations.ts'
import * as Link from '../../core/confirmlink/business.ts'
import { denied } from '../../core/confirmlink/denied.ts'
import * as ConfirmOffice from '../../core/confirmlink/officer-operations.ts'
import * as Confirm from '../../core/confirmlink/operations.ts'
import { photoBefore } from '../../core/confirmlink/photo.ts'
import * as Dossier from '../../core/dossier/operations.ts'
import * as Clear from '../../core/erasure/clear-operations.ts'
import * as Erasure from '../../core/erasure/operations.ts'
import * as Exemption from '../../core/exemption/operations.ts'
import * as Grievance from '../../core/grievance/operations.ts'
import * as GroupList from '../../core/group/list-operations.ts'
import * as GroupOffers from '../../core/group/partner-operations.ts'
import * as Home from '../../core/home/operations.ts'
import * as Ikm from '../../core/ikm/operations.ts'
import * as Inquiry from '../../core/inquiry/operations.ts'
import * as Interest from '../../core/interest/operations.ts'
import * as Invitation from '../../core/invitation/operations.ts'
import * as JobFiles from '../../core/job/file-operations.ts'
import * as Job from '../../core/job/operations.ts'
import type { Context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import * as Matching from '../../core/matching/operations.ts'
import * as Media from '../../core/media/operations.ts'
import * as Membership from '../../core/membership/operations.ts'
import * as Notice from '../../core/notice/operations.ts'
import * as NoticeStop from '../../core/notice/stop-operations.ts'
import * as Outlet from '../../core/outlet/operations.ts'
import * as Partner from '../../core/partner/operations.ts'
import * as Placement from '../../core/placement/operations.ts'
import * as Policy from '../../core/policy/operations.ts'
import * as Product from '../../core/product/operations.ts'
import * as Profile from '../../core/profile/operations.ts'
import * as Program from '../../core/program/operations.ts'
import { quarterEnds } from '../../core/program/past.ts'
import * as Recount from '../../core/program/recount.ts'
import * as GoodFaith from '../../core/proposal/good-faith-operations.ts'
import * as Proposal from '../../core/proposal/operations.ts'
import * as Thread from '../../core/proposal/thread-operations.ts'
import * as Purchase from '../../core/purchase/operations.ts'
import * as Qr from '../../core/qr/operations.ts'
import * as Readiness from '../../core/readiness/operations.ts'
import * as Registration from '../../core/registration/operations.ts'
import * as Regulation from '../../core/regulation/operations.ts'
import * as Report from '../../core/report/operations.ts'
import * as Slot from '../../core/slot/operations.ts'
import * as Starter from '../../core/starter/operations.ts'
import type { Services } from '../../core/table/service.ts'
import * as Today from '../../core/today/operations.ts'
import { beginning, begun, claimed, coached, invitedAs, invitedTo, joined, registered, VILLAGE } from './belonging.ts'
import { type AnyOperation, byName, type Call, call } from './calls.ts'
import { issued } from './certified.ts'
import { asked as askedByLink, deniedWithPhoto, MONTH, ofMonth } from './confirm.ts'
import { cleared } from './erasure.ts'
import { makersIn, volumeSlot } from './groups.ts'
import { finishedJob, memoryFiles } from './jobs.ts'
import { aPhoto, keptPaper } from './media.ts'
import { evidence, night } from './night.ts'
import { contextOf } from './services.ts'
import { law, standing } from './story.ts'
import type { World } from './world.ts'
import { WRITES } from './writes.ts'
import { drafted } from './writes-law.ts'
import { invited, slotOf } from './writes-shelf.ts'

const ikm = (world: World) => ({ ikm: world.ikm })
const outlet = (world: World) => ({ partner: world.partner, outlet: world.outlet })

/** Makes the write of that name first, then gives what is asked. */
function after(name: string, asked: Call['prepare']): Call['prepare'] {
  return async (world) => {
    const write = WRITES.get(name)
    if (write === undefined) throw new Error(`there is no write ${name}`)
    const { run, actor, today, prepare } = write
    await run(world.services, contextOf(world.actors[actor], today), await prepare(world))
    return asked(world)
  }
}

/** A slot that asks for what the world's IKM makes. */
async function wanted(world: World) {
  const form = { ...slotOf(world), wants: { categories: ['anyaman-bambu-kayu'] } }
  const { slot } = await Slot.open(world.services, contextOf(world.actors.owner), form)
  return { ...outlet(world), slot }
}

/** The same operation with the evidence store that findings were kept in here. */
const { operation, input, permission } = Assessment.recompute
const recompute: AnyOperation = Object.assign(
  (services: Services, context: Context, asked: unknown) =>
    Assessment.recompute({ ...services, evidence }, context, asked),
  { operation, input, permission },
)

const judged = async (world: World) => ({ ...outlet(world), rule: (await night(world)).rule, period: '2026-07' })

/** What is asked of the whole table once a night's check is over. */
function afterNight(asked: Call['prepare']): Call['prepare'] {
  return async (world) => {
    await night(world)
    return asked(world)
  }
}

/** What is asked of a period once a night's check was counted. */
function afterRecount(asked: Call['prepare']): Call['prepare'] {
  return afterNight(async (world) => {
    await Recount.recountPeriods(world.services, contextOf(world.actors.system, '2026-08-08'), {})
    return asked(world)
  })
}

async function afterStanding(world: World) {
  await law(world)
  await standing(world)
  return { ...outlet(world), period: '2026-Q3' }
}

/** The same operation with files in memory: what it brings and fetches lies beside the table. */
function withFiles<Run extends typeof JobFiles.upload | typeof JobFiles.result | typeof JobFiles.rows>(
  run: Run,
): AnyOperation {
  const { operation, input, permission } = run
  return Object.assign(
    (services: Services, context: Context, asked: unknown) =>
      run({ ...services, files: memoryFiles() }, context, asked),
    { operation, input, permission },
  )
}

/** The beginning of any Excel file. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]).toString('base64')

export const READS = byName(
  call(Ikm.get, 'public', after('ikm.setContact', ikm)),
  call(Ikm.record, 'ikm', ikm),
  call(Ikm.contact, 'ikm', after('ikm.setContact', ikm)),
  call(
    Qr.ofIkm,
    'ikm',
    after('qr.count', (world) => ({ ...ikm(world), month: '2026-10' })),
  ),
  call(Readiness.ofIkm, 'ikm', ikm),
  call(Home.ofIkm, 'ikm', async (world) => {
    await invited(world)
    return ikm(world)
  }),
  call(Ikm.inKecamatan, 'public', () => ({ kecamatan: '32.16.03' })),
  call(Product.ofIkm, 'public', after('product.add', ikm)),
  call(Product.records, 'ikm', after('product.withdraw', ikm)),
  call(Product.inCategory, 'public', () => ({ category: 'anyaman-bambu-kayu' })),
  call(Partner.get, 'clerk', outlet),
  call(Partner.inSector, 'verifier', () => ({ sector: 'hotel' })),
  call(Outlet.ofPartner, 'manager', (world) => ({ partner: world.partner })),
  call(Slot.ofOutlet, 'owner', after('slot.open', outlet)),
  call(
    Slot.vacant,
    'public',
    after('slot.open', () => ({ kecamatan: '32.16.03' })),
  ),
  call(Matching.forSlot, 'owner', wanted),
  call(Matching.forIkm, 'ikm', async (world) => {
    await wanted(world)
    return ikm(world)
  }),
  call(
    Policy.list,
    'verifier',
    after('policy.set', () => ({})),
  ),
  call(Proposal.ofOutlet, 'owner', after('proposal.invite', outlet)),
  call(Proposal.ofIkm, 'ikm', after('proposal.invite', ikm)),
  call(Thread.thread, 'ikm', async (world) => {
    const which = await invited(world)
    await Thread.say(world.services, contextOf(world.actors.owner), { ...which, words: 'Boleh minta contoh?' })
    return which
  }),
  call(
    GoodFaith.record,
    'owner',
    after('proposal.invite', (world) => ({ ...outlet(world), from: '2026-01-01', to: '2026-12-31' })),
  ),
  call(GroupList.companions, 'ikm', async (world) => {
    await makersIn(world)
    return { ...ikm(world), outlet: world.outlet, slot: await volumeSlot(world) }
  }),
  call(GroupList.ofIkm, 'ikm', after('group.open', ikm)),
  call(GroupOffers.ofOutlet, 'owner', after('group.decline', outlet)),
  call(Placement.ofOutlet, 'owner', after('proposal.accept', outlet)),
  call(Placement.ofIkm, 'ikm', after('proposal.accept', ikm)),
  call(Confirmation.ofIkm, 'ikm', after('confirmation.answer', ikm)),
  call(Confirm.questions, 'link', after('confirmlink.answer', ofMonth)),
  call(Link.business, 'link', after('confirmlink.stock', ikm)),
  call(photoBefore, 'link', (world) => ({ ...ikm(world), hash: aPhoto('x').hash, bytes: 90_000 })),
  call(denied, 'verifier', async (world) => {
    await deniedWithPhoto(world)
    return { month: MONTH, village: VILLAGE }
  }),
  call(ConfirmOffice.waiting, 'verifier', async (world) => {
    await askedByLink(world)
    return { month: MONTH, kecamatan: '32.16.03' }
  }),
  call(
    Purchase.ofOutlet,
    'owner',
    after('purchase.answer', (world) => ({ ...outlet(world), year: '2026' })),
  ),
  call(Purchase.ofIkm, 'ikm', after('purchase.record', ikm)),
  call(
    Purchase.owed,
    'owner',
    after('purchase.record', (world) => ({ partner: world.partner })),
  ),
  call(Grievance.ofIkm, 'ikm', after('grievance.report', ikm)),
  call(
    Grievance.ofPartner,
    'owner',
    after('grievance.report', (world) => ({ partner: world.partner })),
  ),
  call(
    Grievance.inPlace,
    'verifier',
    after('grievance.report', () => ({ kecamatan: '32.16.03' })),
  ),
  call(
    Report.ofUnit,
    'owner',
    after('report.submit', (world) => ({ ...outlet(world), year: '2026' })),
  ),
  call(
    Report.records,
    'owner',
    after('purchase.answer', (world) => ({ ...outlet(world), period: '2026-Q4' })),
  ),
  call(Exemption.ofUnit, 'owner', after('exemption.grant', outlet)),
  call(
    Regulation.list,
    'public',
    after('regulation.draft', () => ({})),
  ),
  call(
    Regulation.all,
    'verifier',
    after('regulation.draft', () => ({})),
  ),
  call(Regulation.draftsOf, 'verifier', async (world) => ({ regulation: (await drafted(world)).regulation })),
  call(
    Regulation.rules,
    'public',
    after('regulation.enact', () => ({})),
  ),
  call(
    Regulation.names,
    'public',
    after('regulation.enact', () => ({})),
  ),
  call(Assessment.view, 'owner', afterStanding),
  call(Assessment.drawn, 'system', afterStanding),
  call(Today.ofPartner, 'owner', async (world) => {
    await afterStanding(world)
    return { partner: world.partner }
  }),
  call(Assessment.history, 'owner', judged),
  call(Assessment.ofPartner, 'owner', afterNight(outlet)),
  call(Certificate.verify, 'public', issued),
  call(
    Dossier.of,
    'owner',
    after('confirmation.answer', (world) => ({ ...outlet(world), ...ikm(world) })),
  ),
  call(recompute, 'owner', async (world) => ({ ...(await judged(world)), revision: 1 })),
  call(
    Assessment.asking,
    'verifier',
    afterNight(() => ({ asks: 'report' })),
  ),
  call(
    Assessment.byVerdict,
    'verifier',
    afterNight(() => ({ period: '2026-07', verdict: 'not-reported' })),
  ),
  call(Check.get, 'verifier', async (world) => ({ run: (await night(world)).run })),
  call(
    Check.ofYear,
    'verifier',
    afterNight(() => ({ year: '2026' })),
  ),
  call(
    Program.ofPeriod,
    'verifier',
    afterRecount(() => ({ period: '2026-07' })),
  ),
  call(
    Program.figures,
    'public',
    after('program.recount', () => ({})),
  ),
  call(Program.quarters, 'public', async (world) => {
    const past = quarterEnds(day('2026-10-08'))
    await Recount.recount(world.services, contextOf(world.actors.system), { past })
    return {}
  }),
  call(
    Program.compliance,
    'public',
    afterRecount(() => ({})),
    '2026-08-08',
  ),
  call(Job.get, 'owner', async (world) => {
    const started = await Job.start(world.services, contextOf(world.actors.owner), {
      ...outlet(world),
      kind: 'export',
      about: { year: '2026' },
    })
    return { ...outlet(world), job: started.job }
  }),
  call(Job.ofOwner, 'owner', after('job.start', outlet)),
  call(Inquiry.ofIkm, 'ikm', after('inquiry.confirm', ikm)),
  call(
    Inquiry.undelivered,
    'verifier',
    after('inquiry.told', () => ({})),
  ),
  call(
    Interest.inKecamatan,
    'verifier',
    after('interest.register', () => ({ kecamatan: '32.16.03' })),
  ),
  call(
    Media.ofOwner,
    'ikm',
    after('media.add', ({ ikm }) => ({ ikm })),
  ),
  call(
    Media.before,
    'ikm',
    after('media.add', ({ ikm }) => {
      const { kind, hash, bytes } = aPhoto('another')
      return { ikm, kind, hash, bytes }
    }),
  ),
  call(withFiles(JobFiles.upload), 'account', () => ({ content: ZIP })),
  call(withFiles(JobFiles.result), 'account', finishedJob),
  call(withFiles(JobFiles.rows), 'account', finishedJob),
  call(Media.paper, 'owner', async (world) => ({ partner: world.partner, media: await keptPaper(world) })),
  call(Profile.me, 'account', async (world) => {
    await invitedTo(world)
    return {}
  }),
  call(Membership.members, 'owner', async (world) => {
    await joined(world, 'manager')
    return { partner: world.partner }
  }),
  call(
    Membership.officers,
    'decider',
    after('membership.grant', () => ({ agency: 'industry' })),
  ),
  call(Membership.coaches, 'verifier', async (world) => ({ village: await coached(world) })),
  call(Invitation.mine, 'account', async (world) => {
    await invitedTo(world)
    return {}
  }),
  call(Invitation.ofPartner, 'owner', async (world) => {
    await invitedAs(world)
    return { partner: world.partner }
  }),
  call(
    Claim.mine,
    'account',
    after('claim.make', () => ({})),
  ),
  call(
    Claim.waiting,
    'verifier',
    after('claim.make', () => ({})),
  ),
  call(Claim.file, 'verifier', (world) => claimed(world)),
  call(
    Registration.mine,
    'account',
    after('registration.make', () => ({})),
  ),
  call(
    Registration.waiting,
    'verifier',
    after('registration.make', () => ({})),
  ),
  call(
    Registration.inVillage,
    'verifier',
    after('registration.make', () => ({ village: VILLAGE })),
  ),
  call(Registration.file, 'verifier', (world) => registered(world)),
  call(Starter.mine, 'account', async (world) => {
    await beginning(world)
    return {}
  }),
  call(Starter.waiting, 'verifier', async (world) => {
    await begun(world)
    return {}
  }),
  call(Starter.inVillage, 'verifier', async (world) => {
    const { village } = await begun(world)
    return { village }
  }),
  call(Starter.file, 'verifier', (world) => begun(world)),
  call(Notice.own, 'ikm', after('proposal.invite', ikm)),
  call(NoticeStop.stops, 'ikm', after('notice.setStop', ikm)),
  call(Erasure.ofIkm, 'ikm', after('erasure.ask', ikm)),
  call(
    Erasure.waiting,
    'verifier',
    after('erasure.ask', () => ({})),
  ),
  call(Clear.files, 'verifier', async (world) => {
    await cleared(world)
    return ikm(world)
  }),
  call(
    Notice.waiting,
    'system',
    after('proposal.invite', () => ({})),
  ),
  call(
    Audit.ofRoot,
    'verifier',
    after('slot.open', (world) => ({ root: world.partner })),
  ),
  call(
    Audit.verifyChain,
    'system',
    after('slot.open', (world) => ({ root: world.partner })),
  ),
)
