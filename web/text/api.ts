// The words of the API's documentation: what can be read, what a parameter means, how pages, limits and refusals work.
import type { Parameter } from '../../core/opendata/api.ts'
import type { PublicRead } from '../../core/opendata/public-read.ts'
import type { Language } from './text.ts'

/** What the contract says in English, in Indonesian; the compiler asks for each public read. */
const reads: Record<PublicRead, string> = {
  health: 'Apakah API menjawab dan mencapai tabelnya, dan hari hukum di Asia/Jakarta.',
  openapi: 'Uraian seluruh API, OpenAPI 3.1.',
  'ikm.get': 'Satu IKM dengan cerita dan sertifikatnya; nomor usahanya bila ada persetujuan.',
  'ikm.inKecamatan':
    'IKM di satu kecamatan. Satu halaman dapat berisi kurang dari yang diminta; “next” mengatakan apakah sudah habis.',
  'product.ofIkm': 'Produk yang ditawarkan satu IKM.',
  'product.inCategory':
    'Produk satu kategori. Satu halaman dapat berisi kurang dari yang diminta; “next” mengatakan apakah sudah habis.',
  'program.figures': 'Angka program pada hari terbaru: seluruhnya, menurut kecamatan, menurut jenis usaha.',
  'program.quarters': 'Setiap angka pada akhir delapan triwulan terakhir, sejauh dihitung.',
  'program.compliance':
    'Sebaran penilaian periode terbaru, menurut jenis usaha dan kecamatan, tanpa menunjuk satu mitra usaha.',
  'slot.vacant': 'Slot yang masih kosong di satu kecamatan, dengan syarat uangnya.',
  'regulation.list': 'Peraturan yang ditetapkan, dengan tangga tindakannya dan apa yang diterbitkan tentang kepatuhan.',
  'regulation.rules':
    'Semua ketentuan yang ditetapkan dengan versi bertanggalnya, dalam bentuk yang dibaca mesin penilai.',
  'regulation.names': 'Nama ketentuan yang ditetapkan, dan peraturan asalnya.',
  'search.ask':
    'Produk menurut kata, dengan apa yang dipahami, cara mempersempit, dan saran bila tidak ada yang ditemukan.',
  'search.suggest': 'Nama produk yang cocok dengan yang sudah diketik, paling banyak delapan.',
}

const indonesian = {
  title: 'API data terbuka',
  description:
    'Dokumentasi API publik Etalase: alamat, parameter, contoh permintaan dan jawaban, halaman, batas, dan bentuk penolakan.',
  lead: 'Semua yang boleh dibaca siapa saja, sebagai JSON. Tanpa akun dan tanpa kunci.',
  start: 'Mulai',
  starts: [
    'Setiap alamat dibaca dengan GET dan dijawab dengan JSON dalam UTF-8. Hari ditulis 2026-10-08, uang dalam rupiah penuh.',
    'Yang tidak diketahui tidak disebut dalam jawaban. Abaikan nama yang tidak Anda kenal: yang baru dapat ditambahkan kapan saja.',
    'Untuk semua data sekaligus ada berkas CSV dan JSON; itu lebih ringan bagi kedua pihak daripada bertanya ribuan kali.',
  ],
  files: 'Berkas data terbuka',
  description31: 'Uraian untuk mesin (OpenAPI 3.1)',
  paging: 'Halaman demi halaman',
  pagings: [
    'Daftar panjang dijawab sehalaman: “items” dan “next”. Kirim nilai “next” sebagai parameter “cursor” untuk halaman berikutnya, dengan parameter lain yang sama. “next” bernilai null: sudah habis.',
    'Cursor bukan nomor halaman. Jangan menyusunnya sendiri, jangan menyimpannya lama, dan jangan memakainya untuk daftar lain: itu ditolak.',
    'Pencarian berbeda: ia memakai “page”.',
  ],
  limits: 'Batas dan singgahan',
  limitsSay: [
    'Jawaban boleh disimpan 60 detik, dan selama lima menit sesudahnya masih boleh dipakai sambil yang baru diambil (Cache-Control). /api/health tidak pernah disimpan.',
    'Semua pembaca bersama-sama: 100 permintaan per detik, sesaat sampai 200. Selebihnya dijawab 429 oleh gerbangnya; tunggu beberapa detik. Bertanyalah satu per satu, bukan serentak.',
    'Halaman web dari situs lain tidak dapat membaca API ini langsung di peramban (tidak ada CORS). Bacalah dari server atau program Anda.',
  ],
  refusals: 'Bila ditolak',
  refusalsSay: [
    'Penolakan berbentuk application/problem+json (RFC 9457): “detail” adalah kalimat untuk manusia, “code” tetap dan dapat dipakai program, “faults” menyebut isian mana yang salah.',
    '400: masukan belum benar. 404: tidak ada. 429: terlalu sering. 500: gangguan di sistem; sebutkan “requestId” bila bertanya.',
    'Kalimatnya berbahasa Indonesia, atau Inggris bila Accept-Language memintanya.',
  ],
  routes: 'Yang dapat dibaca',
  ask: 'Permintaan',
  answer: 'Jawaban (contoh)',
  scroll: 'Dapat digeser ke samping',
  parameter: 'Parameter',
  means: 'Arti',
  value: 'Nilai',
  noParameters: 'Tanpa parameter.',
  required: 'wajib',
  where: { path: 'dalam alamat', query: 'setelah tanda tanya' } as Record<Parameter['where'], string>,
  kinds: { text: 'teks', integer: 'bilangan bulat', boolean: 'true atau false' } as Record<Parameter['kind'], string>,
  between: (least: number, most: number) => `${least} sampai ${most}`,
  longest: (most: number) => `paling panjang ${most} huruf`,
  standard: (value: string) => `${value} bila tidak disebut`,
  parameters: {
    ikm: 'Nomor IKM.',
    kecamatan: 'Kode kecamatan, mis. 32.16.03.',
    category: 'Kode kategori, mis. dodol-kue.',
    limit: 'Paling banyak sebanyak ini dalam satu halaman.',
    cursor: '“next” dari halaman sebelumnya.',
    q: 'Yang dicari, atau yang sudah diketik.',
    certificate: 'Hanya yang bersertifikat ini.',
    minIdr: 'Harga paling rendah, rupiah.',
    maxIdr: 'Harga paling tinggi, rupiah.',
    active: 'Hanya dari IKM aktif.',
    buyable: 'Hanya yang dapat dibeli hari ini.',
    sort: 'Urutan: paling cocok, termurah, termahal, pembuat paling giat.',
    page: 'Nomor halaman, dari 1.',
  } as Record<string, string>,
  says: ({ name }: { name: PublicRead; summary: string }) => reads[name],
}
export type ApiText = typeof indonesian

const english: ApiText = {
  title: 'Open data API',
  description:
    'Documentation of the public API of Etalase: addresses, parameters, example requests and answers, paging, limits, and refusals.',
  lead: 'Everything that anybody may read, as JSON. Without an account and without a key.',
  start: 'To begin with',
  starts: [
    'Each address is read by GET and answers JSON in UTF-8. Days are written 2026-10-08, money is in whole rupiah.',
    'What is not known is left out of the answer. Pass over names that you do not know: new ones can be added at any time.',
    'For all data at once there are files as CSV and JSON; they are lighter for both sides than thousands of questions.',
  ],
  files: 'Files of the open data',
  description31: 'Description for machines (OpenAPI 3.1)',
  paging: 'Page after page',
  pagings: [
    'A long list is answered by the page: “items” and “next”. Send the value of “next” as the parameter “cursor” for the next page, with the other parameters as they were. Where “next” is null, the list ends.',
    'A cursor is no page number. Do not make one, do not keep it for long, and do not use it for another list: that is refused.',
    'The search differs: it takes “page”.',
  ],
  limits: 'Limits and caches',
  limitsSay: [
    'An answer may be kept for 60 seconds, and used for five minutes more while a new one is fetched (Cache-Control). /api/health is never kept.',
    'All readers together: 100 requests a second, 200 for a moment. The gateway answers the rest with 429; wait some seconds. Ask one after the other, not all at once.',
    'Web pages of other sites cannot read this API straight from a browser (there is no CORS). Read it from your server or program.',
  ],
  refusals: 'When it refuses',
  refusalsSay: [
    'A refusal is application/problem+json (RFC 9457): “detail” is a sentence for people, “code” is stable and for programs, “faults” names the inputs that are wrong.',
    '400: the input is not right. 404: there is nothing. 429: too often. 500: something failed on our side; name the “requestId” when you ask.',
    'The sentences are Indonesian, or English where Accept-Language asks for it.',
  ],
  routes: 'What can be read',
  ask: 'Request',
  answer: 'Answer (an example)',
  scroll: 'Can be scrolled sideways',
  parameter: 'Parameter',
  means: 'Meaning',
  value: 'Value',
  noParameters: 'Without parameters.',
  required: 'required',
  where: { path: 'in the address', query: 'after the question mark' },
  kinds: { text: 'text', integer: 'whole number', boolean: 'true or false' },
  between: (least, most) => `${least} to ${most}`,
  longest: (most) => `at most ${most} characters`,
  standard: (value) => `${value} where nothing is said`,
  parameters: {
    ikm: 'Id of the IKM.',
    kecamatan: 'Code of the kecamatan, such as 32.16.03.',
    category: 'Code of the category, such as dodol-kue.',
    limit: 'At most so many on a page.',
    cursor: '“next” of the page before.',
    q: 'What is looked for, or what was typed so far.',
    certificate: 'Only what has this certificate.',
    minIdr: 'Lowest price in rupiah.',
    maxIdr: 'Highest price in rupiah.',
    active: 'Only of active IKM.',
    buyable: 'Only what can be bought today.',
    sort: 'Order: best fit, cheapest, dearest, liveliest maker.',
    page: 'Number of the page, from 1.',
  },
  says: ({ summary }) => summary.replaceAll(/`([^`]+)`/g, '“$1”'),
}

export const API_TEXTS: Record<Language, ApiText> = { id: indonesian, en: english }
