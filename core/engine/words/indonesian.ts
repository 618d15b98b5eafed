// The Indonesian sentences of a finding: short, in everyday words, always with the article.
import type { Day } from '../../kernel/day.ts'
import { once } from '../../kernel/once.ts'
import type { Period } from '../../kernel/period.ts'
import { formatRupiah } from '../../kernel/rupiah.ts'
import type { Explanation, Line } from '../explain.ts'
import type { Finding } from '../finding.ts'
import type { StandingReason } from '../standing.ts'
import type { Name, Words } from './vocabulary.ts'

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

const number = once(() => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }))

export const indonesian: Words = {
  title: (finding, name) =>
    `Penilaian ${finding.final ? 'akhir' : 'sementara'} ${name(finding.unit)} untuk ${periodWords(finding.period)} menurut ketentuan ${name(finding.rule)}, keadaan yang diketahui pada ${dayWords(finding.asOf)}.`,

  verdict: (finding, name) => {
    const unit = name(finding.unit)
    const { base } = finding
    const need = quantity(base, finding.required ?? 0)
    const confirmed = quantity(base, finding.confirmed ?? 0)
    const possible = quantity(base, finding.possible ?? 0)
    switch (finding.verdict) {
      case 'met':
        return `TERPENUHI: ${unit} wajib ${need} dan terkonfirmasi ${confirmed}.`
      case 'running':
        return finding.reason === null
          ? `BERJALAN: masa penilaian belum ditutup; ${unit} wajib ${need}, sampai sekarang terkonfirmasi ${confirmed} dan mungkin ${possible}.`
          : `BERJALAN: masa penilaian belum ditutup; ${reasonWords(finding)}`
      case 'unconfirmed':
        return `BELUM TERKONFIRMASI: ${unit} wajib ${need}; terkonfirmasi ${confirmed}, dan akan cukup (${possible}) bila IKM yang belum menjawab mengiyakan. Ini bukan pelanggaran.`
      case 'short':
        return `KURANG: ${unit} wajib ${need}; terkonfirmasi ${confirmed}, paling banyak mungkin ${possible}.${distinctWords(finding)}`
      case 'not-reported':
        return `BELUM MELAPOR: ${reasonWords(finding)}`
      case 'exempt':
        return `TIDAK WAJIB: ${reasonWords(finding)}`
    }
  },

  owed: (finding, explanation) => {
    const { quota, base, phase } = explanation
    const what = {
      fixed: () => `ditetapkan ${quantity(base, quota.kind === 'fixed' ? quota.required : 0)}`,
      tiers: () => `menurut jenjang ukuran ${quota.kind === 'tiers' ? quota.measure : ''}`,
      share: () =>
        quota.kind === 'share'
          ? `${number().format(quota.percent)}% dari ${quota.measure ?? 'jumlah yang dilaporkan sendiri'}, dibulatkan ke atas`
          : '',
    }[quota.kind]()
    const step = phase === 100 ? '' : ` Pada tahap ini berlaku ${number().format(phase)}% dari kewajiban itu.`
    const total = finding.required === undefined ? '' : ` Jadi yang wajib: ${quantity(base, finding.required)}.`
    const distinct =
      explanation.distinctNeeded > 0 ? ` Dari paling sedikit ${explanation.distinctNeeded} IKM berbeda.` : ''
    return `Dasar: ${explanation.article}. Kewajiban ${what}.${step}${total}${distinct} Hari wajib dalam periode: ${finding.obligatedDays}.`
  },

  forecast: (forecast, { base }) => {
    const last =
      forecast.lastStart === null
        ? ''
        : ` Penempatan baru masih dapat mencapai cakupan sendiri bila mulai paling lambat ${dayWords(forecast.lastStart)}.`
    return forecast.verdict === 'met'
      ? `Perkiraan: bila semua yang belum dijawab diiyakan, ${quantity(base, forecast.confirmed)} tercapai dan kewajiban terpenuhi.${last}`
      : `Perkiraan: bila tidak ada tambahan, hanya ${quantity(base, forecast.confirmed)} tercapai dan itu kurang.${last}`
  },

  next: (finding) => {
    switch (finding.verdict) {
      case 'met':
        return 'Tidak ada yang perlu dilakukan.'
      case 'exempt':
        return 'Tidak ada kewajiban untuk periode ini.'
      case 'running':
        return 'Mitra: isi slot yang kosong dan kirim laporan setelah periode berakhir. IKM: jawab konfirmasi bulanan.'
      case 'unconfirmed':
        return 'Petugas: tanyakan kepada IKM, kunjungi, atau putuskan berdasarkan dokumen. Mitra tidak perlu disurati.'
      case 'not-reported':
        return finding.reason === 'measure-missing'
          ? 'Mitra: lengkapi data ukuran usaha. Petugas: mintakan data itu.'
          : 'Mitra: kirim laporan; laporan nihil pun sah. Petugas: mintakan laporan itu.'
      case 'short':
        return finding.final
          ? 'Petugas: perkara kuota dapat dibuka; mitra berhak menjawab dan mengajukan keberatan.'
          : 'Mitra: isi slot yang kosong.'
    }
  },

  heading: (about) =>
    ({
      measure: 'Ukuran usaha',
      report: 'Laporan mitra',
      exemption: 'Pengecualian',
      slot: 'Slot',
      placement: 'Penempatan per bulan',
      ikm: 'IKM',
      product: 'Produk',
      purchase: 'Pembelian',
    })[about],

  line: (line, explanation, name) => lineWords(line, explanation, name),

  goodFaith: (goodFaith, name) => [
    `Hari slot ditawarkan tetapi kosong: ${goodFaith.vacantDays}${goodFaith.vacantSlots.length === 0 ? '' : ` (${goodFaith.vacantSlots.map(({ slot, days }) => `${name(slot)}: ${days}`).join('; ')})`}.`,
    `Undangan kepada IKM dalam periode ini: ${goodFaith.invitations}.`,
    ...goodFaith.declinedByIkm.map(
      ({ slot, ikm, on, reason }) =>
        `${name(ikm)} menolak undangan untuk ${name(slot)} pada ${dayWords(on)}${reason === null ? '' : `: ${reason}`}.`,
    ),
    ...goodFaith.rejectedByPartner.map(
      ({ slot, ikm, on, reason }) =>
        `Pengajuan ${name(ikm)} untuk ${name(slot)} ditolak pada ${dayWords(on)}${reason === null ? ' tanpa alasan' : `: ${reason}`}.`,
    ),
  ],
}

function lineWords(line: Line, explanation: Explanation, name: Name): string {
  switch (line.about) {
    case 'measure':
      return line.value === null
        ? `${line.measure}: belum diketahui.`
        : `${line.measure}: ${number().format(line.value)}, berlaku sejak ${dayWords(line.from)}.`
    case 'report':
      return line.by === null
        ? 'Belum ada laporan untuk periode ini yang dikirim pada atau setelah hari terakhirnya.'
        : `Laporan ${line.by === 'officer' ? 'yang ditetapkan petugas' : 'mitra'} tertanggal ${dayWords(line.submittedOn)}${line.total === null ? '' : `, jumlah yang dilaporkan ${quantity(explanation.base, line.total)}`}.`
    case 'exemption': {
      const until = line.to === null ? 'seterusnya' : dayWords(line.to)
      const why = {
        covers: `mengurangi ${line.days} hari wajib`,
        revoked: 'tidak berlaku karena sudah dicabut',
        'no-obligated-day': 'tidak menyentuh hari wajib periode ini',
      }[line.why]
      return `Pengecualian ${dayWords(line.from)} sampai ${until} (${line.reason}): ${why}.`
    }
    case 'slot': {
      const days = `${line.confirmedDays} hari terkonfirmasi, ${line.possibleDays} hari mungkin, perlu ${explanation.neededDays}`
      const why = {
        'enough-days': `dihitung; ${days}`,
        'enough-if-confirmed': `dihitung hanya bila IKM mengiyakan; ${days}`,
        'too-few-days': `tidak dihitung; ${days}`,
        empty: 'tidak dihitung; tidak ada penempatan yang berdiri pada hari wajib',
        'other-kind': 'tidak dihitung; jenis slot ini tidak termasuk ketentuan',
        'other-base': 'tidak dihitung; ketentuan ini menghitung pembelian, bukan slot',
      }[line.why]
      return `Slot ${name(line.slot)}: ${why} (${explanation.article}).`
    }
    case 'placement': {
      const what = `${name(line.ikm)} di ${name(line.slot)}, ${periodWords(line.month)}`
      if (line.why === 'no-counted-day') return `${what}: tidak ada hari yang dihitung (${explanation.article}).`
      if (line.why === 'backdated') {
        return `${what}: hari-hari awal tidak dihitung karena baru dicatat ${dayWords(line.on)} (${explanation.article}).`
      }
      return `${what}: ${line.days} hari, ${countedWords(line.counted)}; ${standingWords(line.why, line.on)} (${explanation.article}).`
    }
    case 'ikm':
    case 'product':
      return `${name(line.id)}: ${countedWords(line.counted)}; ${line.confirmedDays} hari terkonfirmasi, ${line.possibleDays} hari mungkin (${explanation.article}).`
    case 'purchase': {
      const what = `Pembelian dari ${name(line.ikm)} pada ${dayWords(line.on)} (${name(line.purchase)}), ${quantity(explanation.base === 'volume' ? 'volume' : 'spend', line.amount)}`
      if (line.why === 'other-base') return `${what}: tidak dihitung; ketentuan ini menghitung slot, bukan pembelian.`
      if (line.why === 'not-obligated')
        return `${what}: tidak dihitung; bukan pada hari wajib (${explanation.article}).`
      return `${what}: ${countedWords(line.counted)}; ${standingWords(line.why, line.on)} (${explanation.article}).`
    }
  }
}

function standingWords(why: StandingReason, on: Day | null): string {
  switch (why) {
    case 'seen':
      return `dilihat petugas pada ${dayWords(on)}`
    case 'not-seen':
      return `petugas tidak menemukannya pada ${dayWords(on)}`
    case 'officer-yes':
      return 'petugas memutuskan ya berdasarkan dokumen'
    case 'officer-no':
      return 'petugas memutuskan tidak berdasarkan dokumen'
    case 'ikm-yes':
      return 'IKM menjawab benar'
    case 'ikm-no':
      return 'IKM menjawab tidak'
    case 'ikm-unknown':
      return 'IKM menjawab tidak tahu'
    case 'unanswered':
      return 'IKM belum menjawab; belum menjawab tidak pernah berarti ya'
  }
}

function countedWords(counted: 'confirmed' | 'possible' | 'no'): string {
  return { confirmed: 'terkonfirmasi', possible: 'mungkin', no: 'tidak dihitung' }[counted]
}

function reasonWords(finding: Finding): string {
  switch (finding.reason) {
    case 'exempted':
      return `hari wajib tinggal ${finding.obligatedDays} karena pengecualian yang diberikan petugas.`
    case 'not-operating':
      return `hari wajib hanya ${finding.obligatedDays}: belum buka, masih dalam masa tenggang, atau sudah tutup.`
    case 'nothing-required':
      return 'ketentuan belum menuntut apa pun dari usaha sebesar ini pada periode ini.'
    case 'measure-missing':
      return 'ukuran usaha yang diperlukan ketentuan ini belum diketahui.'
    case 'report-missing':
      return 'laporan dengan jumlah total yang diperlukan ketentuan ini belum ada.'
    case 'report-inconsistent':
      return 'jumlah yang dilaporkan lebih kecil daripada yang sudah dikonfirmasi IKM.'
    case 'no-report':
      return 'belum ada laporan untuk periode ini. Laporan nihil pun sah.'
    case null:
      return ''
  }
}

function distinctWords(finding: Finding): string {
  const enough = (finding.possible ?? 0) >= (finding.required ?? 0)
  return enough ? ` Jumlahnya cukup, tetapi IKM yang berbeda kurang (${finding.distinctIkm?.possible ?? 0}).` : ''
}

function quantity(base: Finding['base'], amount: number): string {
  switch (base) {
    case 'slot':
      return `${number().format(amount)} slot`
    case 'ikm':
      return `${number().format(amount)} IKM`
    case 'sku':
      return `${number().format(amount)} produk`
    case 'area':
      return `${number().format(amount / 100)} m²`
    case 'spend':
      return formatRupiah(amount)
    case 'volume':
      return `${number().format(amount)} kg`
  }
}

/** `8 Oktober 2026`. */
function dayWords(day: Day | null): string {
  if (day === null) return ''
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `Juli 2026`, `triwulan 3 tahun 2026`, `semester 2 tahun 2026`, `tahun 2026`. */
function periodWords(period: Period): string {
  const [year, part] = period.split('-')
  if (part === undefined) return `tahun ${year}`
  if (part.startsWith('Q')) return `triwulan ${part.slice(1)} tahun ${year}`
  if (part.startsWith('S')) return `semester ${part.slice(1)} tahun ${year}`
  return `${MONTHS[Number(part) - 1]} ${year}`
}
