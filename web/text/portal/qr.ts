// The words for an IKM's shelf cards: where they are printed, and how often their codes were opened.
import type { Language } from '../text.ts'

const indonesian = {
  title: 'Kartu rak',
  print: 'Buka kartu untuk dicetak',
  views: (month: string, count: string) => `Kode QR dibuka ${count} kali pada ${month}.`,
  none: (month: string) => `Belum ada yang membuka kode QR pada ${month}.`,
  how: 'Hanya jumlahnya yang dihitung. Siapa yang membuka tidak dicatat.',
}
export type QrText = typeof indonesian

const english: QrText = {
  title: 'Shelf cards',
  print: 'Open the cards to print',
  views: (month, count) => `The QR codes were opened ${count} times in ${month}.`,
  none: (month) => `Nobody opened a QR code in ${month} yet.`,
  how: 'Only how often is counted. Who opens them is not recorded.',
}

export const QR_TEXTS: Record<Language, QrText> = { id: indonesian, en: english }
