// The words of the public's forms: the question to a maker, the wish to start, and what is said once they arrived.
import type { Done } from '../../core/contract/forms.ts'
import type { Language } from './text.ts'

/** `missing` where nothing was typed, `wrong` where what was typed cannot be taken. */
type Field = { label: string; hint?: string; missing: string; wrong: string }
type Message = { title: string; says: string; next: string }

const indonesian = {
  optional: 'boleh kosong',
  privacy: 'Data pribadi',
  trap: 'Biarkan kosong',
  faults: (count: number) => (count === 1 ? 'Satu isian belum benar' : `${count} isian belum benar`),
  kept: 'Yang Anda tulis tetap ada di bawah. Perbaiki, lalu kirim lagi.',
  tooOften: 'Terlalu sering',
  keptToo: 'Yang Anda tulis tetap ada di bawah.',
  offline:
    'Tidak ada sinyal. Yang Anda tulis tetap di sini dan terkirim begitu sinyal kembali; biarkan halaman ini terbuka.',
  inquiry: {
    title: 'Kirim pertanyaan',
    to: (what: string, maker: string) => (what === maker ? `Kepada ${maker}.` : `Tentang ${what}, kepada ${maker}.`),
    second: 'Atau kirim pertanyaan lewat surel',
    lead: 'Tulis apa yang Anda perlukan. Kami mengirim surel berisi tautan; setelah Anda membukanya dan menekan tombol, pertanyaan sampai kepada pembuatnya bersama alamat surel Anda.',
    fields: {
      person: {
        label: 'Nama Anda',
        missing: 'Tulis nama Anda.',
        wrong: 'Tulis nama dalam satu baris, paling panjang 120 huruf.',
      },
      email: {
        label: 'Surel Anda',
        hint: 'Jawaban dikirim ke alamat ini.',
        missing: 'Tulis alamat surel Anda.',
        wrong: 'Tulis satu alamat surel, misalnya nama@contoh.id.',
      },
      phone: {
        label: 'Nomor telepon',
        missing: '',
        wrong: 'Tulis satu nomor telepon, misalnya 0812 3456 7890, atau kosongkan.',
      },
      message: {
        label: 'Apa yang Anda perlukan',
        hint: 'Barang apa, berapa banyak, untuk kapan.',
        missing: 'Tulis apa yang Anda perlukan.',
        wrong: 'Tulis paling panjang 2.000 huruf.',
      },
    } satisfies Record<string, Field> as Record<string, Field>,
    send: 'Kirim pertanyaan',
    says: 'Tanpa menekan tautan di surel, isian ini terhapus setelah 2 hari. Sesudah terkirim, terhapus setelah 180 hari. Hanya pembuatnya dan, bila surel tidak sampai, petugas yang membacanya.',
  },
  interest: {
    title: 'Saya ingin mulai',
    lead: 'Ingin memulai usaha industri kecil? Tinggalkan nama dan cara menghubungi Anda. Petugas pembina IKM melihatnya menurut kecamatan.',
    fields: {
      person: {
        label: 'Nama Anda',
        missing: 'Tulis nama Anda.',
        wrong: 'Tulis nama dalam satu baris, paling panjang 120 huruf.',
      },
      phone: {
        label: 'Nomor WhatsApp',
        hint: 'Nomor atau surel, salah satu cukup.',
        missing: 'Tulis nomor WhatsApp atau surel, salah satu cukup.',
        wrong: 'Tulis nomor Indonesia, misalnya 0812 3456 7890.',
      },
      email: { label: 'Surel', missing: '', wrong: 'Tulis satu alamat surel, misalnya nama@contoh.id.' },
      kecamatan: { label: 'Kecamatan', missing: 'Pilih kecamatan Anda.', wrong: 'Pilih kecamatan dari daftar.' },
      village: { label: 'Desa atau kelurahan', missing: '', wrong: 'Tulis nama desa dalam satu baris.' },
      category: { label: 'Yang ingin dibuat', missing: 'Pilih yang ingin dibuat.', wrong: 'Pilih dari daftar.' },
      plan: {
        label: 'Ceritakan sedikit',
        hint: 'Apa, dan sudah sampai mana.',
        missing: '',
        wrong: 'Tulis paling panjang 500 huruf.',
      },
      consent: {
        label: 'Saya setuju data ini disimpan paling lama 2 tahun agar petugas pembina IKM dapat menghubungi saya.',
        hint: 'Persetujuan dapat ditarik kapan saja: minta petugas menghapusnya, sebutkan nomor atau surel yang Anda tulis.',
        missing: 'Tanpa persetujuan Anda, tidak ada yang boleh disimpan. Beri tanda untuk mendaftar.',
        wrong: 'Beri tanda untuk mendaftar.',
      },
    } satisfies Record<string, Field> as Record<string, Field>,
    choose: 'Pilih…',
    other: 'Yang lain',
    send: 'Daftarkan minat saya',
  },
  done: {
    sent: {
      title: 'Satu langkah lagi: periksa surel Anda',
      says: 'Kami mengirim surel ke alamat yang Anda tulis. Buka tautan di dalamnya dalam 2 hari dan tekan tombolnya: baru sesudah itu pertanyaan Anda sampai kepada pembuatnya. Tidak ada surel dalam beberapa menit? Lihat folder spam, dan periksa alamat yang Anda tulis.',
      next: 'Ke halaman depan',
    },
    confirmed: {
      title: 'Pertanyaan Anda dikirim',
      says: 'Pembuatnya menerima pertanyaan beserta alamat surel Anda, dan menjawab langsung kepada Anda. Bila surel tidak dapat sampai kepadanya, petugas meneruskannya. Isiannya terhapus setelah 180 hari.',
      next: 'Ke halaman depan',
    },
    registered: {
      title: 'Minat Anda tercatat',
      says: 'Terima kasih. Petugas pembina IKM dapat menghubungi Anda lewat nomor atau surel yang Anda tulis. Mencatat minat belum berarti mendaftarkan usaha, dan belum menjanjikan bantuan. Isiannya terhapus setelah 2 tahun, atau lebih awal bila Anda meminta.',
      next: 'Ke halaman depan',
    },
    stopped: {
      title: 'Surel seperti itu dihentikan',
      says: 'Mulai sekarang surel jenis itu tidak dikirim lagi. Isinya tetap dapat dibaca setelah masuk, di Pemberitahuan; di sana juga surelnya dapat dimulai lagi.',
      next: 'Ke halaman depan',
    },
  } satisfies Record<Done, Message> as Record<Done, Message>,
  confirm: {
    title: 'Kirim pertanyaan Anda sekarang?',
    says: 'Tekan tombol ini hanya bila Anda sendiri yang menulis pertanyaan di Etalase. Pembuatnya lalu menerima pertanyaan beserta alamat surel Anda. Bila bukan Anda, tutup halaman ini: tidak ada yang dikirim.',
    button: 'Ya, kirim pertanyaan saya',
  },
  stop: {
    title: (group: string) => `Hentikan surel: ${group}?`,
    says: 'Tekan tombol ini bila Anda tidak ingin menerima surel jenis itu lagi. Putusan petugas, surat yang berakibat hukum, dan kode masuk tetap dikirim. Bila tidak jadi, tutup halaman ini.',
    button: 'Ya, hentikan',
  },
  refused: 'Belum dapat diterima',
}
export type FormText = typeof indonesian

const english: FormText = {
  optional: 'optional',
  privacy: 'Personal data',
  trap: 'Leave empty',
  faults: (count) => (count === 1 ? 'One field is not right yet' : `${count} fields are not right yet`),
  kept: 'What you typed is still below. Correct it and send it again.',
  tooOften: 'Too often',
  keptToo: 'What you typed is still below.',
  offline: 'There is no signal. What you typed stays here and is sent once there is one; leave this page open.',
  inquiry: {
    title: 'Send a question',
    to: (what, maker) => (what === maker ? `To ${maker}.` : `About ${what}, to ${maker}.`),
    second: 'Or send a question by e-mail',
    lead: 'Write what you need. We send you an e-mail with a link; once you open it and press the button, the question reaches the maker together with your e-mail address.',
    fields: {
      person: {
        label: 'Your name',
        missing: 'Write your name.',
        wrong: 'Write your name on one line, at most 120 letters.',
      },
      email: {
        label: 'Your e-mail',
        hint: 'The answer goes to this address.',
        missing: 'Write your e-mail address.',
        wrong: 'Write one e-mail address, such as name@example.org.',
      },
      phone: {
        label: 'Telephone number',
        missing: '',
        wrong: 'Write one telephone number, such as +62 812 3456 7890, or leave it empty.',
      },
      message: {
        label: 'What you need',
        hint: 'Which goods, how many, by when. The maker reads Indonesian.',
        missing: 'Write what you need.',
        wrong: 'Write at most 2,000 letters.',
      },
    },
    send: 'Send the question',
    says: 'Unless you follow the link in the e-mail, this is erased after 2 days. Once it was sent, it is erased after 180 days. Only the maker reads it and, where no mail reaches the maker, an officer.',
  },
  interest: {
    title: 'I want to start',
    lead: 'Do you want to start a small industry? Leave your name and how to reach you. Officers who support IKM look at it by district.',
    fields: {
      person: {
        label: 'Your name',
        missing: 'Write your name.',
        wrong: 'Write your name on one line, at most 120 letters.',
      },
      phone: {
        label: 'WhatsApp number',
        hint: 'Number or e-mail, one of both is enough.',
        missing: 'Write a WhatsApp number or an e-mail address, one of both is enough.',
        wrong: 'Write an Indonesian number, such as 0812 3456 7890.',
      },
      email: { label: 'E-mail', missing: '', wrong: 'Write one e-mail address, such as name@example.org.' },
      kecamatan: { label: 'District', missing: 'Choose your district.', wrong: 'Choose a district of the list.' },
      village: { label: 'Village', missing: '', wrong: 'Write the name of the village on one line.' },
      category: {
        label: 'What you want to make',
        missing: 'Choose what you want to make.',
        wrong: 'Choose one of the list.',
      },
      plan: {
        label: 'Tell a little',
        hint: 'What it is, and how far you are.',
        missing: '',
        wrong: 'Write at most 500 letters.',
      },
      consent: {
        label: 'I agree that this is kept for at most 2 years so that officers who support IKM can reach me.',
        hint: 'The consent can be withdrawn at any time: ask an officer to erase it, and name the number or e-mail that you wrote.',
        missing: 'Without your consent nothing may be kept. Tick the box to register.',
        wrong: 'Tick the box to register.',
      },
    },
    choose: 'Choose…',
    other: 'Something else',
    send: 'Register my interest',
  },
  done: {
    sent: {
      title: 'One more step: look at your e-mail',
      says: 'We sent an e-mail to the address that you wrote. Open the link in it within 2 days and press the button: only then does your question reach the maker. No e-mail after a few minutes? Look into the spam folder, and check the address that you wrote.',
      next: 'To the front page',
    },
    confirmed: {
      title: 'Your question is on its way',
      says: 'The maker gets your question together with your e-mail address and answers you directly. Where no mail can reach the maker, an officer passes it on. It is erased after 180 days.',
      next: 'To the front page',
    },
    registered: {
      title: 'Your interest is on record',
      says: 'Thank you. Officers who support IKM can reach you by the number or e-mail that you wrote. This registers no business yet and promises no aid. It is erased after 2 years, or earlier if you ask for it.',
      next: 'To the front page',
    },
    stopped: {
      title: 'Such mail has stopped',
      says: 'From now on mail of that kind is not sent any more. Its words can still be read under Notices once you signed in, and there it can be started again.',
      next: 'To the front page',
    },
  },
  confirm: {
    title: 'Send your question now?',
    says: 'Press this button only if it was you who wrote a question in Etalase. The maker then gets the question together with your e-mail address. If it was not you, close this page: nothing is sent.',
    button: 'Yes, send my question',
  },
  stop: {
    title: (group) => `Stop this mail: ${group}?`,
    says: 'Press this button if you want no more mail of that kind. Decisions of officers, letters with legal effect and codes for signing in are still sent. If you changed your mind, close this page.',
    button: 'Yes, stop it',
  },
  refused: 'This cannot be taken yet',
}

export const FORM_TEXTS: Record<Language, FormText> = { id: indonesian, en: english }
