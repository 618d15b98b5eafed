// Every sentence of the pages in Indonesian, and by its shape what every other language must say too.
import type { DayState } from '../../core/engine/bars.ts'
import type { Finding, Verdict } from '../../core/engine/finding.ts'

const verdicts: Record<Verdict, string> = {
  met: 'Terpenuhi',
  running: 'Berjalan',
  unconfirmed: 'Belum terkonfirmasi',
  short: 'Kurang',
  'not-reported': 'Belum melapor',
  exempt: 'Tidak wajib',
}

const days: Record<DayState, string> = {
  confirmed: 'terkonfirmasi',
  possible: 'mungkin, belum dikonfirmasi',
  denied: 'tidak ada menurut petugas atau IKM',
  vacant: 'kosong',
  'not-obligated': 'tidak wajib atau tidak dibuka',
  ahead: 'belum berlalu',
}

const bases: Record<Finding['base'], { counts: string; one: string; many: string }> = {
  slot: { counts: 'slot', one: 'slot', many: 'slot' },
  ikm: { counts: 'IKM', one: 'IKM', many: 'IKM' },
  sku: { counts: 'jenis barang', one: 'produk', many: 'produk' },
  area: { counts: 'luas', one: 'm²', many: 'm²' },
  spend: { counts: 'belanja', one: 'rupiah', many: 'rupiah' },
  volume: { counts: 'volume belanja', one: 'kg', many: 'kg' },
}

export const indonesian = {
  site: 'Etalase',
  feed: {
    title: 'Etalase: yang terbaru',
    says: 'Produk dan IKM Kabupaten Bekasi yang paling baru dicatat.',
    product: (name: string, maker: string, where: string) => `${name}, buatan ${maker}, ${where}`,
    ikm: (name: string, where: string) => `${name}, ${where}`,
  },
  tagline: 'Buku rak Kabupaten Bekasi',
  skip: 'Langsung ke isi',
  ways: { label: 'Bagian utama', kinds: 'Menurut jenis', places: 'Menurut kecamatan', program: 'Program' },
  otherLanguage: 'English',
  footer: {
    about: 'Setiap tempat bagi produk Bekasi dicatat, dikonfirmasi, dan dihitung di sini.',
    source:
      'Fakta tahun 2018 di situs ini berasal dari pernyataan Dinas Perindustrian Kabupaten Bekasi, 7 Agustus 2018, sebagaimana diberitakan. Angka lainnya dihitung dari buku rak.',
    plain: 'Halaman ini tidak melacak Anda dan tidak memerlukan JavaScript.',
    more: 'Halaman lain',
    pages: {
      aturan: 'Ketentuan',
      kepatuhan: 'Kepatuhan',
      permintaan: 'Slot kosong untuk IKM',
      program: 'Angka program',
      data: 'Data terbuka',
      tentang: 'Tentang Etalase',
      privasi: 'Privasi',
    },
  },
  demonstration: {
    label: 'Peragaan',
    says: 'Mitra usaha, penilaian, dan semua yang bertanda “contoh” di sini rekaan, untuk menunjukkan cara kerja buku rak. IKM tanpa tanda itu pernah diberitakan.',
  },
  missing: {
    title: 'Halaman ini tidak ada',
    says: 'Tidak ada apa pun di alamat ini. Mungkin alamatnya salah ketik, atau halamannya sudah dihapus. Periksa alamatnya, atau mulai lagi dari halaman depan.',
    next: 'Ke halaman depan',
  },
  failed: {
    title: 'Halaman ini belum dapat ditampilkan',
    says: 'Ada gangguan di sistem kami saat menyiapkan halaman ini. Catatan Anda tidak berubah. Muat ulang beberapa menit lagi, atau mulai lagi dari halaman depan.',
    next: 'Ke halaman depan',
  },
  periods: {
    quarter: (part: string, year: string) => `Triwulan ${part} ${year}`,
    semester: (part: string, year: string) => `Semester ${part} ${year}`,
    year: (year: string) => `Tahun ${year}`,
  },
  verdicts,
  days,
  bases,
  front: {
    title: 'Etalase: produk IKM Kabupaten Bekasi dan tempat membelinya',
    description:
      'Produk industri kecil dan menengah Kabupaten Bekasi: harga, pembuat, dan tempat membelinya, dikonfirmasi tiap bulan; dan kuota bagi usaha besar.',
    lead: 'Hotel, toko, mal, dan pabrik membuka tempat bagi industri kecil dan menengah (IKM). Etalase mencatat tempatnya, meminta IKM mengonfirmasi tiap bulan, lalu menjelaskan setiap penilaian sampai ke slot, hari, dan pasalnya.',
    picture: 'Begini satu triwulan terbaca',
    pictureRows: {
      a: 'Rak kasir: dodol, ada tiap bulan',
      b: 'Rak oleh-oleh: IKM belum menjawab',
      c: 'Rak depan: kosong, lalu diisi',
    },
    pictureNote: 'Gambar contoh. Satu baris satu slot, dari 1 Juli sampai 30 September.',
    figures: 'Isi buku rak',
    counted: (day: string) => `Dihitung dari catatan, keadaan ${day}.`,
    none: 'Buku rak masih kosong. Angka muncul di sini begitu IKM dan mitra usaha pertama tercatat; kami tidak mengisi tempat ini dengan perkiraan.',
    figureNames: {
      'ikm.registered': { name: 'IKM terdaftar', means: 'tercatat di buku rak' },
      'ikm.active': { name: 'IKM aktif', means: 'dari yang terdaftar, masih memberi tanda usaha' },
      'ikm.placed': { name: 'IKM yang dapat dibeli', means: 'produknya belakangan ini terkonfirmasi ada' },
      'ikm.started': { name: 'Wirausaha baru', means: 'dari pendaftaran minat menjadi IKM' },
      'partner.obliged': { name: 'Mitra usaha wajib', means: 'terikat paling sedikit satu ketentuan kuota' },
      'outlet.open': { name: 'Gerai buka', means: 'tempat usaha milik para mitra' },
      'slot.offered': { name: 'Slot ditawarkan', means: 'tempat di rak atau dalam pengadaan' },
      'slot.filled': { name: 'Slot terisi', means: 'ada IKM di dalamnya' },
      'slot.vacant': { name: 'Slot kosong', means: 'ditawarkan, belum ada IKM di dalamnya' },
      'placement.standing': { name: 'Penempatan berdiri', means: 'produk IKM di dalam slot' },
    },
    bySector: 'Menurut jenis usaha',
    scroll: 'Tabel dapat digeser ke samping',
    why: 'Mengapa buku rak ini ada',
    reported: 'Dilaporkan 2018',
    reports: {
      registered: { value: '± 1.400', says: 'IKM ada di kabupaten ini. Hambatan mereka: pemasaran.' },
      active: { value: '300-an', says: 'di antaranya aktif; hanya sekitar 20 persen yang bertahan.' },
    },
    reportSource: 'Hitungan Dinas Perindustrian Kabupaten Bekasi, 7 Agustus 2018. Bukan hitungan Etalase.',
    plan: 'Waktu itu pemerintah kabupaten merencanakan Peraturan Bupati: usaha besar memberi IKM kesempatan atau tempat, dan yang tidak melakukannya dikenai sanksi. Di banyak daerah aturan seperti ini gagal bukan karena naskahnya, melainkan karena pengukurannya.',
    problem: 'Yang biasanya gagal',
    answer: 'Yang dilakukan buku rak',
    failures: [
      {
        problem: 'Dasar hitungnya tidak pernah ditegaskan.',
        answer: 'Setiap ketentuan menyebut apa yang dihitung dan pasal mana yang memintanya.',
      },
      {
        problem: 'Tidak ada yang mengukur baris demi baris.',
        answer: 'Setiap slot, penempatan, dan pembelian punya barisnya sendiri, dengan alasan dihitung atau tidak.',
      },
      { problem: 'Diam dianggap ya.', answer: 'Yang belum dijawab tetap belum dijawab.' },
      {
        problem: 'Surat peringatan jalan terus walau kekurangan sudah ditutup.',
        answer: 'Kekurangan yang ditutup pada waktunya menggugurkan peringatannya.',
      },
      {
        problem: 'Kesanggupan IKM dilupakan.',
        answer: 'Hari kosong, undangan, dan penolakan ikut dicatat, agar itikad baik mitra terlihat.',
      },
    ],
    how: 'Cara kerjanya',
    steps: [
      {
        title: 'Tempat ditawarkan',
        says: 'Mitra usaha membuka slot di rak atau dalam pengadaannya, lengkap dengan syaratnya: margin, hari bayar, dan siapa menanggung retur.',
      },
      {
        title: 'Kedua pihak mengonfirmasi tiap bulan',
        says: 'Mitra mencatat penempatan. IKM menjawab satu pertanyaan sebulan: benar produk Anda ada di sana? Petugas dapat datang melihat.',
      },
      {
        title: 'Penilaian menjelaskan dirinya',
        says: 'Berapa yang wajib, menurut pasal mana, slot mana yang dihitung, dan mengapa yang lain tidak. Catatan yang sama selalu memberi hasil yang sama.',
      },
    ],
    silence: 'Belum dijawab tidak pernah berarti ya',
    silenceLead:
      'Juga tidak berarti melanggar. Karena itu tiga keadaan ini selalu dipisahkan, dan masing-masing meminta tindakan lain.',
    answers: {
      confirmed: { title: 'Ya', says: 'IKM membenarkan, atau petugas melihatnya: terkonfirmasi, dihitung.' },
      possible: { title: 'Belum dijawab', says: 'Mungkin ada, mungkin tidak: IKM ditanya lagi atau dikunjungi.' },
      denied: { title: 'Tidak', says: 'IKM atau petugas mengatakan tidak ada: hari itu tidak dihitung.' },
    },
    rules: 'Ketentuan yang dipakai',
    rulesLead:
      'Ketentuan adalah data bertanggal dengan pasalnya, bukan kode. Yang tampil di sini ditandai sebagai contoh.',
    rulesNone: 'Belum ada peraturan yang berlaku dalam buku rak ini.',
    note: 'contoh, bukan nasihat hukum',
    countsBy: 'Yang dihitung',
    examples: 'Contoh penilaian',
    examplesLead: 'Dihitung saat halaman dibuka. Bacalah sampai ke barisnya.',
    examplesNone: 'Belum ada penilaian untuk ditampilkan.',
  },
  finding: {
    description: (place: string) => `Penilaian ${place}: apa yang wajib, apa yang dihitung, dan mengapa.`,
    back: 'Halaman depan',
    ruleChoice: 'Ketentuan',
    periodChoice: 'Periode',
    unbound: 'Tidak ada kewajiban',
    unboundSays: (rule: string, period: string) =>
      `Ketentuan “${rule}” tidak mengikat usaha ini untuk ${period}: belum berlaku saat itu, atau usahanya tidak termasuk. Pilih periode atau ketentuan lain di atas.`,
    noRule: 'Tidak ada ketentuan kuota yang berlaku bagi jenis usaha ini, jadi tidak ada yang dinilai.',
    verdict: 'Hasil penilaian',
    next: 'Langkah berikutnya',
    forecast: 'Perkiraan',
    numbers: 'Yang wajib dan yang ada',
    owed: 'Wajib',
    confirmed: 'Terkonfirmasi',
    possible: 'Mungkin',
    missing: 'Belum tertutup',
    owedMeans: 'menurut pasal',
    confirmedMeans: 'sudah pasti dihitung',
    possibleMeans: 'termasuk yang terkonfirmasi',
    missingMeans: 'wajib dikurangi terkonfirmasi',
    uncomputed: 'Besarnya kewajiban tidak dihitung dalam penilaian ini; alasannya ada dalam hasil di atas.',
    meter: (owed: string, confirmed: string, possible: string) =>
      `Wajib ${owed}; terkonfirmasi ${confirmed}; mungkin ${possible}.`,
    uncovered: 'Tidak ada',
    meterMark: 'garis tegak: yang wajib',
    distinct: (needed: number, confirmed: number, possible: number) =>
      `IKM berbeda: perlu ${needed}, terkonfirmasi ${confirmed}, mungkin ${possible}.`,
    bars: 'Hari demi hari, slot demi slot',
    barsLead: (first: string, last: string) => `Dari ${first} sampai ${last}. Satu baris satu slot.`,
    barsNone: 'Ketentuan ini tidak melihat slot, atau tidak ada slot yang tercatat.',
    legend: 'Arti pola',
    stretch: (from: string, to: string, state: string, count: number) =>
      `${from} sampai ${to}: ${state}, ${count} hari`,
    dayCount: (count: number, state: string) => `${count} hari ${state}`,
    moreBars: (count: number) => `Tampilkan ${count} slot lagi`,
    rows: 'Yang dihitung, dan mengapa yang lain tidak',
    moreRows: (count: number) => `Tampilkan ${count} baris lagi`,
    marks: { confirmed: 'dihitung', possible: 'dihitung bila dibenarkan', no: 'tidak dihitung' },
    goodFaith: 'Itikad baik',
    goodFaithLead: 'Apa yang dilakukan untuk mengisi slot. Ini keterangan bagi petugas dan tidak mengubah hasil.',
    proof: 'Bukti hitungan',
    proofLead:
      'Sidik ini dihitung dari semua catatan yang dipakai. Catatan yang sama selalu memberi sidik dan hasil yang sama.',
    hash: 'Sidik masukan (SHA-256)',
    asOf: (day: string) => `Keadaan yang diketahui pada ${day}.`,
  },
}

export type Text = typeof indonesian
