// The names of the groups of mail that may be stopped, and what is always sent; in the portal and behind the link in a mail.
import type { StopGroup } from '../../core/notice/stop-schema.ts'
import type { Language } from './text.ts'

type GroupText = { name: string; says: string }

const indonesian = {
  groups: {
    confirm: {
      name: 'Pertanyaan bulanan',
      says: 'Tautan untuk menjawab apakah barang Anda benar terpajang atau dibeli. Bila dihentikan, petugas juga tidak mengirimkannya, dan bulan tanpa jawaban tidak dihitung terkonfirmasi.',
    },
    offers: {
      name: 'Undangan dan pesan tentang slot',
      says: 'Undangan mitra usaha, pesan, dan kabar contoh produk. Undangan tetap gugur setelah 14 hari bila tidak dijawab.',
    },
    records: {
      name: 'Catatan pembelian dan penempatan',
      says: 'Kabar bahwa mitra usaha mencatat pembelian, atau mengakhiri maupun mengganti penempatan.',
    },
    coaching: {
      name: 'Kabar pendampingan',
      says: 'Kabar tentang pendamping dan wirausaha baru yang didampingi.',
    },
  } as Record<StopGroup, GroupText>,
  always: 'Yang selalu dikirim',
  alwaysSays:
    'Putusan petugas dan surat yang berakibat hukum, jawaban atas pengajuan, klaim dan pendaftaran Anda, pertanyaan pembeli, PIN baru, dan kode masuk.',
}
type NoticeGroupText = typeof indonesian

const english: NoticeGroupText = {
  groups: {
    confirm: {
      name: 'The monthly question',
      says: 'The link by which you say whether your goods really stood there or were bought. Where it is stopped, officers do not send it either, and a month without an answer does not count as confirmed.',
    },
    offers: {
      name: 'Invitations and messages about slots',
      says: 'Invitations of partners, messages, and news of samples. An invitation still lapses after 14 days without an answer.',
    },
    records: {
      name: 'Records of purchases and places',
      says: 'News that a partner recorded a purchase, or ended or swapped a placement.',
    },
    coaching: {
      name: 'News of coaching',
      says: 'News of coaches and of the new entrepreneurs whom they coach.',
    },
  },
  always: 'What is always sent',
  alwaysSays:
    'Decisions of officers and letters with legal effect, answers to your proposals, claims and registrations, questions of buyers, a new PIN, and codes for signing in.',
}

export const NOTICE_GROUP_TEXTS: Record<Language, NoticeGroupText> = { id: indonesian, en: english }
