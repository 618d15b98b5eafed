// What a message and a step of a sample write: a line of the thread, and the proposal that counts it.
import type { Context } from '../kernel/context.ts'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Side } from '../placement/sides.ts'
import { create, type Plan, stale } from '../table/change.ts'
import type { Entities } from '../table/service.ts'
import { aboutOf, replacement } from './plan.ts'
import { type SampleAct, sampleAfter } from './sample.ts'
import type { Proposal } from './schema.ts'
import { type Message, MOST_MESSAGES } from './thread-schema.ts'

type Written = Plan<{ proposal: Id<'proposal'>; number: string }>
type Today = Pick<Context, 'today'>

export function messagePlan(entities: Entities, context: Today, proposal: Proposal, by: Side, words: string): Written {
  return lineOf(entities, context, proposal, { by, kind: 'message', words })
}

/** The sample's new state stands on the proposal as well, where the record of good faith finds it. */
export function samplePlan(
  entities: Entities,
  context: Today,
  proposal: Proposal,
  by: Side,
  { act, words }: { act: SampleAct; words?: string | undefined },
): Written {
  const kind = sampleAfter(proposal.sample, act, by)
  if (kind === undefined) throw noSuchStep(proposal.sample)
  return lineOf(
    entities,
    context,
    { ...proposal, sample: kind },
    { by, kind, ...(words === undefined ? {} : { words }) },
  )
}

function lineOf(
  entities: Entities,
  { today }: Today,
  proposal: Proposal,
  line: Pick<Message, 'by' | 'kind' | 'words'>,
): Written {
  if (proposal.state === 'declined' || proposal.state === 'lapsed') throw threadClosed()
  if (proposal.messages >= MOST_MESSAGES) throw threadFull()
  const number = String(proposal.messages + 1).padStart(2, '0')
  const message = { ...line, proposal: proposal.proposal, number, writtenOn: today }
  const about = { ...aboutOf(proposal), number, kind: line.kind, by: line.by }
  const { partner, ikm } = proposal
  return {
    changes: [
      replacement(entities, proposal, { ...proposal, messages: proposal.messages + 1 }),
      create(entities.message.create(message).params(), stale()),
    ],
    audit: [partner, ikm].map((root) => ({ root, act: 'proposal.say', about })),
    notices: [{ to: line.by === 'partner' ? ikm : partner, kind: line.kind, about }],
    result: { proposal: proposal.proposal, number },
  }
}

function threadClosed(): Refusal {
  return new Refusal('conflict', 'thread-closed', {
    id: 'Pengajuan ini sudah ditolak atau gugur, jadi percakapannya ditutup. Buat pengajuan baru bila masih berminat.',
    en: 'This proposal was declined or has lapsed, so its messages are closed. Make a new one if you still want it.',
  })
}

function threadFull(): Refusal {
  return new Refusal('too-many', 'thread-full', {
    id: `Percakapan ini sudah berisi ${MOST_MESSAGES} pesan, jadi pesan Anda belum disimpan. Putuskan pengajuannya, atau hubungi pihak lain langsung.`,
    en: `This proposal has ${MOST_MESSAGES} messages already, so yours was not saved. Decide the proposal, or speak to the other side directly.`,
  })
}

function noSuchStep(state: Proposal['sample']): Refusal {
  const now = SAMPLE_WORDS[state ?? 'none']
  return new Refusal('conflict', 'sample-step', {
    id: `Langkah itu belum dapat diambil oleh pihak Anda: contoh produk untuk pengajuan ini ${now.id}. Muat ulang, lalu pilih langkah yang ditawarkan.`,
    en: `Your side cannot take that step now: the sample for this proposal ${now.en}. Load it again and choose a step that is offered.`,
  })
}

const SAMPLE_WORDS = {
  none: { id: 'belum diminta', en: 'was not asked for yet' },
  'sample-asked': { id: 'sudah diminta dan menunggu IKM', en: 'was asked for and waits for the IKM' },
  'sample-sent': { id: 'sudah dikirim dan menunggu mitra usaha', en: 'was sent and waits for the partner' },
  'sample-refused': { id: 'tidak diberikan oleh IKM', en: 'was refused by the IKM' },
  'sample-approved': { id: 'sudah disetujui', en: 'was approved' },
  'sample-rejected': { id: 'dinyatakan belum cocok', en: 'was rejected' },
}
