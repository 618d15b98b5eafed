// An IKM's dossier as a paper, for itself, for a partner that deals with it, and for officers.
import * as z from 'zod/mini'
import * as Dossiers from '../../../core/dossier/operations.ts'
import { Dossier } from '../../../core/dossier/schema.ts'
import { DossierOf } from '../../../core/job/kinds.ts'
import { pdfOf } from '../document.ts'
import { dossierDefinition } from '../dossier-paper.ts'
import { kindOf } from '../kind.ts'

export const dossier = kindOf({
  part: Dossier,
  plan: async () => ['dossier'],
  /** The operation asks whether who started the job may read of the IKM now. */
  work: async ({ services, context, about, acting }) => {
    const own = context.actor.kind === 'ikm' ? { ikm: acting.ikm } : z.parse(DossierOf, about)
    return Dossiers.of(services, context, { ...own, partner: acting.partner, outlet: acting.outlet })
  },
  finish: async ({ links }, [made]) => {
    if (made === undefined) throw new Error('the dossier is gone')
    const bytes = await pdfOf(dossierDefinition(made, links.origin))
    return { name: `profil-pemasok-${made.madeOn}.pdf`, bytes, note: made.ikm.name }
  },
})
