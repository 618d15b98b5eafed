// The words of a certificate: on the paper, and on the page that says whether it still holds.
import type { Language } from './text.ts'

const indonesian = {
  title: 'Sertifikat pemenuhan kuota',
  met: (unit: string, period: string) => `${unit} memenuhi kewajibannya untuk ${period}.`,
  outletOf: (outlet: string, business: string) => `${outlet} (${business})`,
  fields: {
    number: 'Nomor',
    business: 'Mitra usaha',
    outlet: 'Gerai',
    rule: 'Ketentuan',
    regulation: 'Peraturan',
    note: 'Catatan peraturan',
    article: 'Dasar',
    period: 'Periode',
    revision: 'Revisi penilaian',
    asOf: 'Fakta yang diketahui sampai',
    issuedOn: 'Diterbitkan',
  },
  howToVerify: 'Pindai kode ini, atau buka alamatnya, untuk memeriksa apakah sertifikat ini masih berlaku.',
  only: 'Sertifikat ini hanya tentang ketentuan dan periode di atas.',
  says: 'Yang tertulis pada kertasnya',
  states: {
    valid: {
      title: 'Sertifikat ini berlaku',
      says: 'Penilaian akhir yang disebut di bawah ini masih yang terbaru. Bandingkan dengan kertas yang Anda pegang.',
    },
    superseded: {
      title: 'Sertifikat ini sudah digantikan',
      says: 'Setelah kertasnya terbit, penilaian ini direvisi karena ada fakta baru, jadi kertas ini tidak berlaku lagi. Minta sertifikat terbaru dari mitra usaha itu.',
    },
    unknown: {
      title: 'Sertifikat ini tidak dikenal',
      says: 'Tidak ada sertifikat dengan kode ini. Pindai sekali lagi, atau bandingkan alamatnya huruf demi huruf dengan yang tertulis di kertas. Bila tetap begini, kertas itu bukan dari Etalase.',
    },
  },
}
export type CertificateText = typeof indonesian

const english: CertificateText = {
  title: 'Certificate of a met quota',
  met: (unit, period) => `${unit} met its duty for ${period}.`,
  outletOf: (outlet, business) => `${outlet} (${business})`,
  fields: {
    number: 'Number',
    business: 'Partner',
    outlet: 'Outlet',
    rule: 'Rule',
    regulation: 'Regulation',
    note: 'Note on the regulation',
    article: 'Article',
    period: 'Period',
    revision: 'Revision of the finding',
    asOf: 'Facts known until',
    issuedOn: 'Issued on',
  },
  howToVerify: 'Scan this code, or open its address, to see whether the certificate still holds.',
  only: 'This certificate is about the rule and the period above and nothing else.',
  says: 'What stands on the paper',
  states: {
    valid: {
      title: 'This certificate is valid',
      says: 'The final finding that is named below is still the newest. Compare it with the paper in your hand.',
    },
    superseded: {
      title: 'This certificate was superseded',
      says: 'After the paper was issued this finding was revised because of new facts, so the paper holds no more. Ask the partner for the newest certificate.',
    },
    unknown: {
      title: 'This certificate is not known',
      says: 'There is no certificate with this code. Scan it once more, or compare its address letter by letter with the one on the paper. If it stays like this, the paper is not from Etalase.',
    },
  },
}

export const CERTIFICATE_TEXTS: Record<Language, CertificateText> = { id: indonesian, en: english }
