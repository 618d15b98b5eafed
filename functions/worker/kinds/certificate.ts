// A met period certified: issued in the name of the partner, and set as a paper with the code that verifies it.
import * as z from 'zod/mini'
import * as Certificates from '../../../core/certificate/operations.ts'
import { CertificatePaper } from '../../../core/certificate/schema.ts'
import { OwnFinding } from '../../../core/job/kinds.ts'
import { certificateDefinition } from '../certificate-paper.ts'
import { pdfOf } from '../document.ts'
import { kindOf } from '../kind.ts'

export const certificate = kindOf({
  part: CertificatePaper,
  plan: async () => ['certificate'],
  /** Issuing again gives the same certificate, so a part that comes twice certifies once. */
  work: async ({ services, context, links, about, acting }) => {
    const { partner, outlet } = acting
    const asked = { ...z.parse(OwnFinding, about), partner, outlet }
    const issued = await Certificates.issue({ ...services, secret: links.secret }, context, asked)
    return (await Certificates.verify(services, context, issued)).paper
  },
  finish: async ({ links }, [paper]) => {
    if (paper === undefined) throw new Error('the certificate is gone')
    const bytes = await pdfOf(certificateDefinition(paper, links.origin))
    return { name: `sertifikat-${paper.period.toLowerCase()}.pdf`, bytes, note: paper.number }
  },
})
