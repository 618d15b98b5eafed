// Why something about a starter is refused.
import { Refusal } from '../kernel/refusal.ts'

export function noSuchStarter(): Refusal {
  return new Refusal('missing', 'starter', {
    id: 'Wirausaha baru itu tidak ada di desa ini. Muat ulang daftarnya lalu pilih kembali.',
    en: 'There is no such new entrepreneur in this village. Load the list again and choose from it.',
  })
}

export function starterEnded(): Refusal {
  return new Refusal('conflict', 'starter-ended', {
    id: 'Pendampingan ini sudah selesai, jadi tidak dapat diubah lagi. Muat ulang daftarnya.',
    en: 'The coaching has ended, so nothing about it can be changed. Load the list again.',
  })
}

export function stepDone(): Refusal {
  return new Refusal('conflict', 'starter-step-done', {
    id: 'Langkah ini sudah dicatat, jadi tidak dicatat lagi. Lanjutkan dengan langkah berikutnya.',
    en: 'This step is on record already, so it was not recorded again. Go on with the next one.',
  })
}

export function stepsLeft(): Refusal {
  return new Refusal('conflict', 'starter-steps-left', {
    id: 'Belum dapat menjadi IKM, karena ada langkah yang belum dicatat. Catat pendampingan, NIB dan produk pertama lebih dahulu.',
    en: 'It cannot become an IKM, because a step is not on record yet. Record the coaching, the NIB and the first product first.',
  })
}

export function noCoachThere(): Refusal {
  return new Refusal('conflict', 'no-coach', {
    id: 'Akun itu tidak berwenang memeriksa di desa ini hari ini, jadi tidak ditugaskan. Pilih pendamping desa itu atau petugas yang berwenang.',
    en: 'That account may not verify in this village today, so it was not assigned. Choose the coach of the village or an officer who may.',
  })
}
