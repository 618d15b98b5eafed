// The words for the pages of numbers: the programme, and how the rules are kept.
import type { Language } from './text.ts'

const indonesian = {
  program: {
    title: 'Angka program',
    description: 'IKM terdaftar, aktif, dan yang dapat dibeli; mitra wajib; slot ditawarkan, terisi, dan kosong.',
    lead: 'Berapa IKM yang hidup, berapa tempat yang dibuka bagi mereka, dan di mana keduanya belum bertemu.',
    counted: (day: string) => `Dihitung dari catatan, keadaan ${day}.`,
    none: 'Buku rak masih kosong. Angka muncul di sini begitu IKM dan mitra usaha pertama tercatat.',
    numbers: 'Angka dan artinya',
    definitions: {
      'ikm.registered': 'Tercatat di buku rak dan tidak mengundurkan diri.',
      'ikm.active': 'Terdaftar dan belakangan ini memberi tanda usaha: menjawab, mengusulkan, atau memutuskan sesuatu.',
      'ikm.placed':
        'Punya produk dalam slot yang keberadaannya terkonfirmasi bulan ini atau dua bulan sebelumnya, dan sejak itu tidak dibantah.',
      'ikm.started':
        'Mendaftar lewat buku rak sebagai yang baru mau mulai, lalu tercatat sebagai IKM baru dan tidak mengundurkan diri. Setiap IKM dihitung sekali; yang sudah tercatat sebelumnya tidak dihitung.',
      'partner.obliged': 'Perusahaan buka yang ia sendiri atau gerainya termasuk jenis usaha yang diikat ketentuan.',
      'outlet.open': 'Gerai para mitra yang buka pada hari itu.',
      'slot.offered': 'Tempat di rak atau dalam pengadaan yang dibuka bagi IKM.',
      'slot.filled': 'Tempat yang ada IKM di dalamnya, terkonfirmasi atau belum.',
      'slot.vacant': 'Tempat yang ditawarkan dan belum ada IKM di dalamnya.',
      'placement.standing': 'Produk satu IKM dalam satu slot, masih berjalan pada hari itu.',
    },
    same: (day: string) => `tetap sejak ${day}`,
    since: (change: string, day: string) => `${change} sejak ${day}`,
    change: 'Delapan triwulan terakhir',
    changeLead:
      'Keadaan pada hari terakhir setiap triwulan, dan hitungan terbaru. Bila malam itu tidak dihitung, dipakai hitungan terdekat sebelumnya; triwulan tanpa hitungan dilewati.',
    oneDay: 'Baru ada hitungan satu hari. Perubahan tampil di sini begitu ada hari lain untuk dibandingkan.',
    countedOnce: 'Angka ini baru dihitung satu kali. Grafiknya tampil begitu ada hitungan kedua.',
    now: 'Kini',
    of: (filled: string) => `${filled} terisi`,
    table: 'Semua angka sebagai tabel',
    figure: 'Angka',
    supply: 'IKM aktif dan slot kosong, bersisian',
    supplyLead:
      'Di mana slot kosong tetapi tidak ada IKM yang siap, yang diperlukan adalah pembinaan, bukan surat peringatan.',
    supplyNone: 'Belum ada IKM aktif atau slot kosong yang tercatat menurut kecamatan.',
    kecamatan: 'Kecamatan',
    active: 'IKM aktif',
    vacant: 'Slot kosong',
    lacking: (names: string) => `Slot kosong tanpa satu pun IKM aktif: ${names}.`,
    goal: 'Jalan menuju 5.000',
    goalLead:
      'Program kabupaten menyebut 5.000 wirausaha baru (pernyataan Dinas Perindustrian, 7 Agustus 2018, sebagaimana diberitakan).',
    goalName: 'wirausaha baru yang dituju',
    notCounted: 'belum dihitung',
    notCountedName: 'wirausaha baru sampai hari ini',
    goalSays:
      'Yang dihitung hanya mereka yang mendaftar di sini sebagai yang baru mau mulai, didampingi, dan kini tercatat sebagai IKM. Wirausaha baru di luar buku rak tidak termasuk, dan IKM lain belum tentu usaha baru: banyak yang sudah lama ada. Kami tidak mengisinya dengan perkiraan.',
    scale: 'Sebagai ukuran saja',
    scaleLead:
      'Yang sudah dihitung buku rak, pada skala yang sama. Ini bukan capaian: tidak satu pun dari angka ini berarti usaha baru.',
    ofGoal: (count: string, goal: string) => `${count}, di samping ${goal}`,
  },
  compliance: {
    title: 'Bagaimana kuota dipenuhi',
    description: 'Sebaran penilaian mitra usaha menurut periode, jenis usaha, dan kecamatan, tanpa nama.',
    lead: 'Sebaran hasil penilaian, tanpa nama usaha. Setiap mitra dihitung sekali dalam setiap periode, menurut kewajibannya yang paling tertinggal.',
    none: 'Belum ada periode yang dinilai.',
    partners: (count: string) => `${count} mitra dinilai`,
    duties: (count: string, partners: string) => `${count} kewajiban, ${partners} mitra`,
    counted: (day: string) => `Angka terakhir berubah ${day}.`,
    withheld: (fewest: string) =>
      `Tidak diterbitkan: mitra yang dinilai kurang dari ${fewest}, atau semuanya kurang, belum melapor, atau belum terkonfirmasi, sehingga angkanya akan menunjuk usaha tertentu.`,
    overall: 'Semua mitra',
    bySector: 'Menurut jenis usaha',
    noSectors: (fewest: string) =>
      `Tidak diterbitkan: setelah jenis usaha dengan kurang dari ${fewest} mitra digabung, tinggal satu bagian, dan itu sama dengan semua mitra.`,
    byKecamatan: 'Menurut kecamatan',
    kecamatanLead:
      'Di sini yang dihitung kewajiban gerai di tempatnya, bukan mitra. Kewajiban perusahaan sebagai satu kesatuan tidak punya kecamatan, jadi jumlahnya lain dari jumlah mitra.',
    noKecamatan: (fewest: string) =>
      `Tidak diterbitkan: setelah kecamatan dengan kurang dari ${fewest} mitra digabung, tinggal satu bagian, atau selisihnya dengan angka jenis usaha akan menunjuk kurang dari ${fewest} mitra.`,
    merged: (fewest: string) =>
      `Gabungan berisi bagian yang sendirian akan menunjuk kurang dari ${fewest} mitra, atau yang seluruhnya kurang, belum melapor, atau belum terkonfirmasi.`,
    together: (count: string) => `Gabungan ${count} bagian`,
    table: 'Sebagai tabel',
    group: 'Bagian',
    all: 'Jumlah',
    legend: 'Arti warna',
    method: 'Cara menghitung',
    methods: [
      'Setiap malam semua kewajiban dinilai dari catatan. Setelah hari penutupan, penilaian menjadi akhir; fakta yang datang kemudian menambah revisi.',
      'Seorang mitra dengan beberapa kewajiban masuk satu kali, dengan hasil yang terburuk: kurang, lalu belum melapor, belum terkonfirmasi, berjalan, terpenuhi, tidak wajib.',
      '“Belum terkonfirmasi” berarti IKM belum menjawab. Itu bukan pelanggaran.',
      'Hanya hasil “kurang” yang sudah akhir dapat membuka perkara. Halaman ini bukan daftar sanksi.',
    ],
    privacy: (fewest: string) =>
      `Bagian dengan kurang dari ${fewest} mitra digabung dengan yang di dekatnya dalam daftar, bila perlu dengan yang terkecil di antara lainnya, sampai tidak satu pun angka menunjuk usaha tertentu. Yang diuji juga selisihnya: semua dikurangi bagian lain, dan angka jenis usaha dikurangi angka kecamatan. Mitra dengan gerai di beberapa kecamatan dihitung satu kali. Bagian yang seluruhnya kurang atau belum melapor, atau seluruhnya belum terkonfirmasi, juga digabung.`,
    when: 'Penggabungan dihitung malam hari bersama angkanya, dan bagian yang sudah digabung tetap digabung selama itu cukup. Yang disimpan untuk diterbitkan hanya hasil gabungan; siapa di baliknya tidak ikut.',
  },
}
export type ProgramText = typeof indonesian

const english: ProgramText = {
  program: {
    title: 'The programme in numbers',
    description: 'IKM registered, active and buyable; partners obliged; slots offered, filled and vacant.',
    lead: 'How many IKM (small and medium industries) are alive, how many places are open to them, and where the two have not met yet.',
    counted: (day) => `Counted from the ledger as of ${day}.`,
    none: 'The ledger is still empty. Numbers appear here once the first IKM and partners are on record.',
    numbers: 'The numbers and what they mean',
    definitions: {
      'ikm.registered': 'On record in the ledger and not withdrawn.',
      'ikm.active': 'Registered, with a sign of life lately: it answered, proposed or decided something.',
      'ikm.placed': 'Has a product in a slot that was confirmed this month or in the two before, and not denied since.',
      'ikm.started':
        'Registered through the ledger as somebody who starts, on record as a new IKM since, and not withdrawn. Each IKM is counted once; one that was on record before is not counted.',
      'partner.obliged': 'Open companies that are, or have an outlet, of a kind of business that a rule binds.',
      'outlet.open': 'Partners’ outlets that are open on that day.',
      'slot.offered': 'Places on a shelf or in procurement that are open to IKM.',
      'slot.filled': 'Places with an IKM in them, confirmed or not yet.',
      'slot.vacant': 'Places offered, with no IKM in them yet.',
      'placement.standing': 'Products of one IKM in one slot, standing on that day.',
    },
    same: (day) => `unchanged since ${day}`,
    since: (change, day) => `${change} since ${day}`,
    change: 'The last eight quarters',
    changeLead:
      'As of the last day of each quarter, and the newest count. Where that night was not counted, the nearest count before it stands in; a quarter without a count is passed over.',
    oneDay: 'Only one day was counted so far. Changes appear here once there is another day to compare with.',
    countedOnce: 'This number was counted once so far. Its chart appears here with the second count.',
    now: 'Now',
    of: (filled) => `${filled} filled`,
    table: 'All numbers as a table',
    figure: 'Number',
    supply: 'Active IKM beside vacant slots',
    supplyLead: 'Where slots stand empty and no IKM is ready, training is what is needed, not warning letters.',
    supplyNone: 'No active IKM or vacant slots are on record by kecamatan yet.',
    kecamatan: 'Kecamatan',
    active: 'Active IKM',
    vacant: 'Vacant slots',
    lacking: (names) => `Vacant slots and not one active IKM: ${names}.`,
    goal: 'The way to 5,000',
    goalLead:
      'The regency’s programme speaks of 5,000 new entrepreneurs (statement of the Dinas Perindustrian, 7 August 2018, as reported).',
    goalName: 'new entrepreneurs aimed at',
    notCounted: 'not counted yet',
    notCountedName: 'new entrepreneurs until today',
    goalSays:
      'Only who registered here as somebody who starts, was coached, and is on record as an IKM now is counted. New entrepreneurs outside the ledger are not among them, and another IKM is not always a new business: many have been there for long. We do not fill this place with an estimate.',
    scale: 'For scale only',
    scaleLead:
      'What the ledger does count, on the same scale. This is no progress: none of these numbers means a new business.',
    ofGoal: (count, goal) => `${count}, beside ${goal}`,
  },
  compliance: {
    title: 'How the quotas are met',
    description: 'How partners were judged, by period, kind of business and kecamatan, without names.',
    lead: 'How findings are distributed, without names. Each partner is counted once in a period, by the duty that lags most.',
    none: 'No period was judged yet.',
    partners: (count) => `${count} partners judged`,
    duties: (count, partners) => `${count} duties, ${partners} partners`,
    counted: (day) => `The numbers last changed ${day}.`,
    withheld: (fewest) =>
      `Not published: fewer than ${fewest} partners were judged, or all are short, not reported or unconfirmed, so that the number would point at certain businesses.`,
    overall: 'All partners',
    bySector: 'By kind of business',
    noSectors: (fewest) =>
      `Not published: once kinds of business with fewer than ${fewest} partners are merged one part is left, and that is all partners.`,
    byKecamatan: 'By kecamatan',
    kecamatanLead:
      'What is counted here are duties of outlets where they stand, not partners. Duties of a company as a whole have no kecamatan, so that the sum differs from the number of partners.',
    noKecamatan: (fewest) =>
      `Not published: once kecamatan with fewer than ${fewest} partners are merged one part is left, or what remains between them and the kinds of business would point at fewer than ${fewest} partners.`,
    merged: (fewest) =>
      `The merged row holds parts that by themselves would point at fewer than ${fewest} partners, or are short, not reported or unconfirmed throughout.`,
    together: (count) => `${count} parts together`,
    table: 'As a table',
    group: 'Part',
    all: 'All',
    legend: 'What the colours mean',
    method: 'How it is counted',
    methods: [
      'Every night all duties are judged from the ledger. After its closing day a finding is final; facts that come later add a revision.',
      'A partner with several duties is counted once, with its worst result: short, then not reported, unconfirmed, running, met, exempt.',
      '“Unconfirmed” means that IKM have not answered. That is no breach.',
      'Only a final “short” can open a case. This page is no list of sanctions.',
    ],
    privacy: (fewest) =>
      `Parts with fewer than ${fewest} partners are merged with those near them in the list, and where needed with the smallest of the others, until no number points at certain businesses. Differences are looked at as well: the whole less other parts, and kinds of business less kecamatan. A partner with outlets in several kecamatan counts once. Parts that are short or not reported throughout, or unconfirmed throughout, are merged too.`,
    when: 'What is merged is worked out at night, together with the numbers, and stays merged as long as that is enough. Only the merged result is kept for publishing; who stands behind it is not.',
  },
}

export const PROGRAM_TEXTS: Record<Language, ProgramText> = { id: indonesian, en: english }
