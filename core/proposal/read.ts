// Reading one proposal: only with its own partner and IKM, so that another's is as missing as one that never was.
import * as z from 'zod/mini'
import type { Id } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { Proposal } from './schema.ts'

export async function proposalOf(
  services: Services,
  input: { outlet: Id<'outlet'>; proposal: Id<'proposal'> },
): Promise<Proposal> {
  const { data } = await services.entities.proposal
    .get({ unit: input.outlet, proposal: input.proposal })
    .go({ consistent: true })
  if (data === null) throw noSuchProposal()
  return z.parse(Proposal, data)
}

export async function namedProposal(
  services: Services,
  input: { partner: Id<'partner'>; ikm: Id<'ikm'>; outlet: Id<'outlet'>; proposal: Id<'proposal'> },
): Promise<Proposal> {
  const proposal = await proposalOf(services, input)
  if (proposal.partner !== input.partner || proposal.ikm !== input.ikm) throw noSuchProposal()
  return proposal
}

function noSuchProposal(): Refusal {
  return new Refusal('missing', 'proposal', {
    id: 'Pengajuan itu tidak ada di sini. Periksa daftar pengajuan lalu pilih kembali.',
    en: 'There is no such proposal here. Look at the list of proposals and choose again.',
  })
}
