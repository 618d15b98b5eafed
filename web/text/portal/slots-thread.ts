// The words of a proposal's thread: messages of both sides, and the sample that is asked for, sent and judged.
import type { SampleAct, SampleState } from '../../../core/proposal/sample.ts'
import type { Language } from '../text.ts'
import type { FieldWords } from './form.ts'

const indonesian = {
  title: 'Pesan dan contoh',
  titleOf: (name: string) => `dengan ${name}`,
  none: 'Belum ada pesan. Tulis yang pertama, atau minta contoh produknya.',
  sides: { partner: 'Mitra usaha', ikm: 'IKM' },
  samples: {
    'sample-asked': 'contoh diminta',
    'sample-sent': 'contoh dikirim',
    'sample-refused': 'contoh tidak diberikan',
    'sample-approved': 'contoh disetujui',
    'sample-rejected': 'contoh belum cocok',
  } satisfies Record<SampleState, string> as Record<SampleState, string>,
  sample: 'Contoh produk',
  acts: {
    ask: 'Minta contoh',
    send: 'Catat contoh dikirim',
    refuse: 'Tidak memberi contoh',
    approve: 'Contoh cocok',
    reject: 'Contoh belum cocok',
  } satisfies Record<SampleAct, string> as Record<SampleAct, string>,
  done: 'Dicatat, dan pihak lain diberi tahu.',
  write: 'Kirim pesan',
  sent: 'Pesan dikirim.',
  closed: 'Pengajuan ini sudah ditutup, jadi tidak ada pesan baru.',
  back: 'Kembali ke slot ini',
  fields: {
    words: {
      label: 'Pesan',
      hint: 'Paling banyak 1.000 huruf. Kedua pihak dan petugas pemeriksa dapat membacanya.',
      missing: 'Tulis pesannya.',
    },
  } as Record<string, FieldWords>,
  /** Where a step of the sample asks for its reason. */
  reason: {
    words: { label: 'Alasan', hint: 'Pihak lain membaca alasan ini.', missing: 'Tulis alasannya.' },
  } as Record<string, FieldWords>,
  note: {
    words: { label: 'Catatan', hint: 'Misalnya ke mana contohnya dikirim.' },
  } as Record<string, FieldWords>,
}
type ThreadText = typeof indonesian

const english: ThreadText = {
  title: 'Messages and sample',
  titleOf: (name) => `with ${name}`,
  none: 'There is no message yet. Write the first one, or ask for a sample.',
  sides: { partner: 'The partner', ikm: 'The IKM' },
  samples: {
    'sample-asked': 'sample asked for',
    'sample-sent': 'sample sent',
    'sample-refused': 'sample refused',
    'sample-approved': 'sample approved',
    'sample-rejected': 'sample rejected',
  },
  sample: 'Sample',
  acts: {
    ask: 'Ask for a sample',
    send: 'Record that it was sent',
    refuse: 'Refuse the sample',
    approve: 'Approve the sample',
    reject: 'Reject the sample',
  },
  done: 'Recorded, and the other side was told.',
  write: 'Send the message',
  sent: 'The message was sent.',
  closed: 'This proposal is closed, so there are no new messages.',
  back: 'Back to this slot',
  fields: {
    words: {
      label: 'Message',
      hint: 'At most 1,000 letters. Both sides and officers who verify can read it.',
      missing: 'Write the message.',
    },
  },
  reason: { words: { label: 'Reason', hint: 'The other side reads this reason.', missing: 'Write the reason.' } },
  note: { words: { label: 'Note', hint: 'For example where the sample goes.' } },
}

export const THREAD_TEXTS: Record<Language, ThreadText> = { id: indonesian, en: english }
