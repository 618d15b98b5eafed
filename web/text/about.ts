// The words of the pages that say what Etalase is, and what it holds about people.
import type { Language } from './text.ts'

type Section = { id: string; heading: string; says: string[]; list?: string[] }
type Words = { title: string; description: string; lead: string; sections: Section[] }

/** Who answers for the ledger; without one the pages say that nobody was named yet. */
export type Operator = { name: string; email?: string }

const indonesian = {
  about: {
    title: 'Tentang Etalase',
    description: 'Apa buku rak ini, siapa yang menjalankannya, dan mana data, mana contoh.',
    lead: 'Buku rak yang mencatat tempat bagi IKM Kabupaten Bekasi di hotel, restoran, toko, mal, dan pabrik.',
    sections: [
      {
        id: 'apa',
        heading: 'Apa ini',
        says: [
          'Peraturan dapat meminta usaha besar memberi IKM tempat: di rak, atau dalam belanjanya. Etalase mencatat siapa membuka tempat, IKM mana yang ada di dalamnya, dan apa kata kedua pihak serta petugas tentang setiap bulan.',
          'Setiap kewajiban dinilai menurut ketentuan yang mengikatnya, dari fakta yang sudah diketahui pada hari itu. Hasilnya dijelaskan baris demi baris. Belum dijawab tidak pernah berarti ya.',
          'Etalase tidak menutup usaha dan tidak mencabut izin. Ia menyusun konsep; manusia yang berwenang memutuskan dan menandatangani.',
        ],
      },
      {
        id: 'data',
        heading: 'Mana data, mana contoh',
        says: [],
        list: [
          'Kecamatan, desa, kelurahan, dan hari libur: data resmi menurut keputusannya.',
          'Angka tahun 2018: pernyataan Dinas Perindustrian sebagaimana diberitakan, bukan hitungan Etalase.',
          'Ketentuan: yang bertanda “contoh, bukan nasihat hukum” ditulis untuk peragaan atau disusun dari berita, bukan dari naskah peraturannya.',
          'Usaha, IKM, dan penilaian pada halaman bertanda “Peragaan”: rekaan.',
          'Angka program dan sebaran penilaian: dihitung dari catatan buku rak pada hari yang tertera.',
        ],
      },
    ],
  } as Words,
  privacy: {
    title: 'Data pribadi',
    description:
      'Data pribadi apa yang disimpan Etalase, atas dasar apa, siapa yang melihatnya, dan cara menghapusnya.',
    lead: 'Sedikit yang disimpan tentang orang, lebih sedikit lagi yang tampil, dan halaman publik tidak melacak siapa pun.',
    sections: [
      {
        id: 'pembaca',
        heading: 'Bila Anda hanya membaca',
        says: [
          'Halaman publik tidak memasang kuki dan tidak mengambil apa pun dari situs lain. Skrip kecil milik kami mengusulkan nama saat Anda mencari, menyimpan isian formulir di tab Anda sampai terkirim, dan menyimpan di perangkat Anda sampai 60 halaman umum yang terakhir Anda buka, agar terbuka juga tanpa sinyal; hapus data situs di peramban untuk membuangnya. Semuanya bekerja juga tanpa skrip. Tidak ada statistik pengunjung di dalamnya.',
        ],
      },
      {
        id: 'ikm',
        heading: 'Bila Anda pemilik IKM',
        says: [
          'Yang tampil untuk umum: nama usaha, desa, produk, cerita usaha, sertifikat, dan hari tanda usaha terakhirnya. Yang boleh disimpan terpisah sebagai kontak, bila diberikan:',
        ],
        list: [
          'nama orang, NIK, dan alamat rumah: tidak pernah tampil di halaman publik;',
          'nomor pribadi dan surel: tidak pernah tampil di halaman publik;',
          'nomor usaha: tampil hanya bila ada persetujuan Anda, dengan tanggal persetujuannya.',
        ],
      },
      {
        id: 'formulir',
        heading: 'Bila Anda mengisi formulir',
        says: [
          'Formulir pertanyaan dan formulir “Saya ingin mulai” adalah satu-satunya tempat umum di Etalase yang meminta data Anda. Alamat jaringan hanya dihitung dalam bentuk sidik, agar formulir tidak disalahgunakan, dan hilang paling lama dalam tiga hari.',
        ],
        list: [
          'Pertanyaan: nama, surel, nomor bila ditulis, dan isinya. Dikirim kepada pembuatnya setelah Anda membenarkannya lewat surel; dibaca petugas hanya bila surel tidak sampai. Terhapus setelah 2 hari bila tidak dibenarkan, setelah 180 hari bila dikirim.',
          'Minat memulai usaha: nama, nomor atau surel, kecamatan, dan rencana Anda, atas persetujuan Anda. Dibaca petugas pembina IKM. Terhapus setelah 2 tahun.',
          'Keduanya dihapus lebih awal bila Anda memintanya kepada petugas: sebutkan surel atau nomor yang Anda tulis, dan untuk pertanyaan juga nomornya dalam surel kami.',
        ],
      },
      {
        id: 'petugas',
        heading: 'Siapa yang melihat kontak',
        says: [
          'IKM itu sendiri dan petugas yang berwenang memeriksa. Catatan audit hanya menyebut bagian mana yang diisi atau dihapus, tidak pernah isinya. Penilaian, bukti, dan log tidak memuat data kontak.',
          'Akun hanya berupa nomor dan jenisnya; tidak ada nama orang di dalamnya.',
        ],
      },
      {
        id: 'dasar',
        heading: 'Atas dasar apa',
        says: [
          'Menampilkan nomor usaha: persetujuan, yang dapat ditarik kapan saja. Menyimpan kontak: pelaksanaan tugas pemerintah membina IKM. Kedua dasar ini termasuk yang disebut UU 27/2022 tentang Pelindungan Data Pribadi, dan masih harus diperiksa oleh bagian hukum sebelum sistem ini dipakai.',
        ],
      },
      {
        id: 'hapus',
        heading: 'Minta dihapus',
        says: [
          'Kontak dapat dihapus seluruhnya, juga setelah IKM mengundurkan diri. IKM melakukannya dengan akunnya sendiri, atau meminta petugas. Yang dihapus tidak dapat kembali lewat formulir lama.',
          'IKM dapat pula meminta semua data pribadinya dihapus: kontak, cerita, foto dan berkas. Produk dan halamannya lalu ditutup. Petugas mengerjakannya dalam 3 hari, yang merupakan janji Etalase sendiri, atau menolaknya dengan alasan.',
          'Yang tetap ada: catatan usaha tentang slot, penempatan, dan jawaban, karena penilaian bersandar padanya. Isinya tanpa data kontak.',
        ],
      },
    ],
  } as Words,
  operator: 'Siapa yang menjalankan',
  noOperator:
    'Belum ditetapkan. Etalase dibangun untuk Kabupaten Bekasi, tetapi belum ada perangkat daerah yang mengelolanya secara resmi, dan halaman ini bukan situs resmi pemerintah kabupaten.',
  run: (name: string) => `Dikelola oleh ${name}.`,
  ask: (email: string) => `Pertanyaan dan permintaan tentang data: ${email}.`,
}
export type AboutText = typeof indonesian

const english: AboutText = {
  about: {
    title: 'About Etalase',
    description: 'What this ledger is, who runs it, and what is data and what an example.',
    lead: 'The ledger of places for the IKM (small and medium industries) of Kabupaten Bekasi in hotels, restaurants, shops, malls and factories.',
    sections: [
      {
        id: 'apa',
        heading: 'What this is',
        says: [
          'A regulation can ask large businesses to give IKM a place: on a shelf, or in what they buy. Etalase records who opens a place, which IKM stands in it, and what both sides and the officers say about every month.',
          'Each duty is judged under the rule that binds it, from the facts that were known on that day. The result is explained row by row. Unanswered is never yes.',
          'Etalase closes no business and revokes no licence. It drafts; a person with the power to do so decides and signs.',
        ],
      },
      {
        id: 'data',
        heading: 'What is data, what is an example',
        says: [],
        list: [
          'Kecamatan, villages and holidays: official data by their decrees.',
          'Numbers of 2018: a statement of the Dinas Perindustrian as reported, not counted by Etalase.',
          'Rules: those marked “an example, not legal advice” were written for the demonstration or drawn from press reports, not from the text of a regulation.',
          'Businesses, IKM and findings on pages marked “Demonstration”: invented.',
          'The programme’s numbers and the distributions of findings: counted from the ledger on the day that is named.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personal data',
    description: 'What personal data Etalase holds, on what ground, who sees it, and how to have it erased.',
    lead: 'Little is held about people, less is shown, and the public pages track nobody.',
    sections: [
      {
        id: 'pembaca',
        heading: 'If you only read',
        says: [
          'The public pages set no cookies and take nothing from other sites. Small scripts of our own propose names while you search, keep what you type in a form in that tab until it is sent, and keep on your device up to 60 public pages that you opened last, so that they open without a signal; clear the site’s data in your browser to remove them. Everything works without scripts. There are no visitor statistics in them.',
        ],
      },
      {
        id: 'ikm',
        heading: 'If you own an IKM',
        says: [
          'What everybody sees: the name of the business, its village, its products, its story, its certificates and the day of its last sign of life. What may be kept apart as its contact, if it is given:',
        ],
        list: [
          'a person’s name, NIK (identity number) and home address: never on a public page;',
          'a private number and e-mail address: never on a public page;',
          'the business’s number: shown only with your consent, which is kept with its day.',
        ],
      },
      {
        id: 'formulir',
        heading: 'If you fill in a form',
        says: [
          'The form for questions and the form “I want to start” are the only public places of Etalase that ask for your data. Your network address is only counted, as a fingerprint, so that the forms are not abused; it is gone within three days.',
        ],
        list: [
          'A question: your name, e-mail, number if you write one, and what you ask. It goes to the maker once you confirmed it by e-mail; officers read it only where no mail reaches the maker. It is erased after 2 days if it is not confirmed, after 180 days if it was sent.',
          'The wish to start a business: your name, number or e-mail, district and plan, with your consent. Officers who support IKM read it. It is erased after 2 years.',
          'Both are erased earlier if you ask an officer: name the e-mail or number that you wrote, and for a question also its number in our mail.',
        ],
      },
      {
        id: 'petugas',
        heading: 'Who sees the contact',
        says: [
          'The IKM itself and officers with the power to verify. The audit trail names only which fields were filled or erased, never what stood in them. Findings, evidence and logs hold no contact data.',
          'An account is a number and its kind; no person’s name stands in it.',
        ],
      },
      {
        id: 'dasar',
        heading: 'On what ground',
        says: [
          'Showing the business’s number: consent, which can be withdrawn at any time. Keeping the contact: the government’s task of supporting IKM. Both grounds are among those of Law 27/2022 on personal data protection, and are still to be checked by the legal office before this system is used.',
        ],
      },
      {
        id: 'hapus',
        heading: 'To have it erased',
        says: [
          'The contact can be erased as a whole, also after an IKM has withdrawn. The IKM does so with its own account, or asks an officer. What was erased cannot come back through an old form.',
          'An IKM can also ask that all of its personal data go: contact, story, photos and papers. Its products and pages are closed then. An officer does it within 3 days, which is a promise of Etalase’s own, or refuses with a reason.',
          'What stays: the business records of slots, placements and answers, because findings rest on them. They hold no contact data.',
        ],
      },
    ],
  },
  operator: 'Who runs it',
  noOperator:
    'Nobody was named yet. Etalase was built for Kabupaten Bekasi, but no agency runs it officially, and this is not an official site of the regency government.',
  run: (name) => `Run by ${name}.`,
  ask: (email) => `Questions and requests about data: ${email}.`,
}

export const ABOUT_TEXTS: Record<Language, AboutText> = { id: indonesian, en: english }
