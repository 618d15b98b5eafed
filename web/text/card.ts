// The words of the shelf cards and of the page that prints them.
import type { Certificate } from '../../core/product/schema.ts'
import type { Language } from './text.ts'

const indonesian = {
  title: (name: string) => `Kartu rak: ${name}`,
  print: 'Cetak kartu rak',
  back: (name: string) => `Kembali ke ${name}`,
  how: 'Cetak di kertas A4 dengan skala 100 %, lalu gunting menurut tandanya. Satu lembar memuat delapan kartu.',
  fresh: 'Harga di kartu adalah harga yang tercatat sekarang. Cetak lagi bila harganya berubah.',
  papers:
    'Di kartu hanya ada sertifikat yang berkasnya sudah dilihat petugas dan masih berlaku. Selebihnya ada di halaman yang dituju kode QR.',
  sheet: (at: string, of: string) => `Lembar ${at} dari ${of}`,
  code: (name: string) => `Kode QR ke halaman ${name}`,
  scan: 'Pindai untuk tempat membeli dan ceritanya.',
  scanMaker: 'Pindai untuk semua produk dan ceritanya.',
  products: (count: string, _one: boolean) => `${count} produk`,
  example: 'contoh',
  kinds: {
    pirt: 'PIRT',
    'bpom-md': 'BPOM MD',
    halal: 'Halal',
    slhs: 'SLHS',
    sni: 'SNI',
    brand: 'Merek terdaftar',
    other: '',
  } satisfies Record<Certificate['kind'], string>,
}
type CardText = typeof indonesian

const english: CardText = {
  title: (name) => `Shelf card: ${name}`,
  print: 'Print shelf cards',
  back: (name) => `Back to ${name}`,
  how: 'Print on A4 paper at a scale of 100%, then cut along the marks. A sheet holds eight cards.',
  fresh: 'The price on a card is the one on record now. Print again when it changes.',
  papers:
    'Cards bear only certificates that an officer saw and that are valid. The page behind the QR code has the others.',
  sheet: (at, of) => `Sheet ${at} of ${of}`,
  code: (name) => `QR code to the page of ${name}`,
  scan: 'Scan for where to buy it and its story.',
  scanMaker: 'Scan for all products and the story.',
  products: (count, one) => `${count} ${one ? 'product' : 'products'}`,
  example: 'example',
  kinds: {
    pirt: 'PIRT',
    'bpom-md': 'BPOM MD',
    halal: 'Halal',
    slhs: 'SLHS',
    sni: 'SNI',
    brand: 'Registered trademark',
    other: '',
  },
}

export const CARD_TEXTS: Record<Language, CardText> = { id: indonesian, en: english }
