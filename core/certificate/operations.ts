// What can be done with certificates: a partner has its met period certified, and anybody who has the paper verifies it.
import * as z from 'zod/mini'
import type { WithSecret } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { outletOfPartner } from '../outlet/read.ts'
import { partnerOf } from '../partner/read.ts'
import { enactedVersions, regulationOf } from '../regulation/read.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { codeOf, issuePlan, numberOf } from './plan.ts'
import { certificateAt, newestFinding } from './read.ts'
import { type Certificate, CertificatePaper, IssueCertificate, OneCertificate, type Verified } from './schema.ts'

/** One that was issued before is answered again and written once; what the paper says stays as it was on its day. */
export const issue = writing({
  name: 'certificate.issue',
  input: IssueCertificate,
  permission: [{ actor: 'partner', roles: ['owner', 'manager', 'clerk'], partner: 'partner', outlet: 'outlet' }],
  plan: async (services: Services & WithSecret, context, asked) => {
    const outlet = asked.outlet === undefined ? undefined : await outletOfPartner(services, asked.partner, asked.outlet)
    const business = await partnerOf(services, asked.partner)
    const unit = outlet?.unit ?? business.unit
    const finding = await newestFinding(services, { unit, rule: asked.rule, period: asked.period })
    if (finding === undefined) throw notFinal()
    if (finding.verdict !== 'met') throw notMet()
    const certificate = codeOf(services, finding)
    const before = await certificateAt(services, certificate)
    if (before !== undefined) return { changes: [], audit: [], result: { certificate } }
    const { period, revision, asOf, partner, rule: ruleId } = finding
    const row: Certificate = {
      ...{ certificate, number: numberOf(finding), unit, ruleId, partner, period, revision, asOf },
      ...{ business: business.name, outlet: outlet?.name, issuedOn: context.today },
      ...(await lawOf(services, ruleId, String(finding.numbers['version']))),
    }
    return issuePlan(services.entities, row)
  },
})

/** Whether the finding that the paper is of is still the one in force; a code that was never given is missing. */
export const verify = operation({
  name: 'certificate.verify',
  input: OneCertificate,
  permission: [{ actor: 'public' }],
  work: async (services: Services, _context, { certificate }): Promise<Verified> => {
    const found = await certificateAt(services, certificate)
    if (found === undefined) throw noSuchCertificate()
    const { unit, ruleId: rule, period, revision } = found
    const newest = await newestFinding(services, { unit, rule, period })
    return {
      paper: z.parse(CertificatePaper, found),
      state: newest?.revision === revision ? 'valid' : 'superseded',
    }
  },
})

/** How the version that bound is called, and where it stands. */
async function lawOf(services: Services, rule: string, from: string) {
  const version = (await enactedVersions(services)).find(
    ({ rule: id, content }) => id === rule && 'citation' in content && content.from === from,
  )
  if (version === undefined || !('citation' in version.content)) throw new Error(`no version of ${rule} from ${from}`)
  const { title, titleEn, note } = await regulationOf(services, version.regulation)
  const { name, nameEn, content } = version
  return { rule: name, ruleEn: nameEn, regulation: title, regulationEn: titleEn, note, article: content.citation }
}

function notFinal(): Refusal {
  return new Refusal('conflict', 'finding-not-final', {
    id: 'Periode ini belum memiliki penilaian akhir, jadi belum ada yang dapat disertifikasi. Tunggu sampai masa penilaiannya ditutup.',
    en: 'This period has no final finding yet, so there is nothing to certify. Wait until it is closed.',
  })
}

function notMet(): Refusal {
  return new Refusal('conflict', 'finding-not-met', {
    id: 'Penilaian akhir yang berlaku untuk periode ini tidak menyatakan kewajiban terpenuhi, jadi tidak ada sertifikat. Lihat penjelasannya pada penilaian akhir.',
    en: 'The final finding in force for this period does not say that the duty was met, so there is no certificate. Read why in the final findings.',
  })
}

function noSuchCertificate(): Refusal {
  return new Refusal('missing', 'certificate', {
    id: 'Tidak ada sertifikat dengan kode ini. Periksa kodenya pada kertas, atau minta yang baru dari mitra itu.',
    en: 'There is no certificate with this code. Look at the code on the paper, or ask the partner for a new one.',
  })
}
