// What a file is: by its first bytes and never by its name; what claims to be another thing is refused.
import { Refusal } from '../../core/kernel/refusal.ts'
import { type Media, MOST_UPLOAD_BYTES } from '../../core/media/schema.ts'

export type Found = Pick<Media, 'kind' | 'type'>

const MAGIC: readonly { found: Found; at: number; bytes: string }[] = [
  { found: { kind: 'photo', type: 'image/jpeg' }, at: 0, bytes: '\xff\xd8\xff' },
  { found: { kind: 'photo', type: 'image/png' }, at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { found: { kind: 'photo', type: 'image/webp' }, at: 8, bytes: 'WEBP' },
  { found: { kind: 'paper', type: 'application/pdf' }, at: 0, bytes: '%PDF-' },
]
/** A whole PDF says where it ends; one that was cut off does not. */
const PDF_END = '%%EOF'

export function kindOf(bytes: Uint8Array, declared: string): Found {
  if (bytes.length === 0) throw empty()
  if (bytes.length > MOST_UPLOAD_BYTES) throw tooLarge()
  const found = MAGIC.find(({ at, bytes: magic }) => textAt(bytes, at, magic.length) === magic)?.found
  const type = declared.split(';')[0]?.trim().toLowerCase()
  if (found === undefined || found.type !== type) throw wrongType()
  if (found.kind === 'paper' && !textAt(bytes, Math.max(0, bytes.length - 1024), 1024).includes(PDF_END)) throw broken()
  return found
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
}

function empty(): Refusal {
  return new Refusal('invalid', 'upload-empty', {
    id: 'Berkas yang diunggah kosong. Pilih foto atau PDF-nya lagi.',
    en: 'The uploaded file is empty. Choose the photo or PDF again.',
  })
}

function tooLarge(): Refusal {
  return new Refusal('invalid', 'upload-too-large', {
    id: 'Berkas ini lebih dari 4 MB, jadi tidak dapat disimpan. Perkecil fotonya atau pindai dengan mutu lebih rendah.',
    en: 'This file is larger than 4 MB, so it cannot be kept. Make the photo smaller or scan at a lower quality.',
  })
}

function wrongType(): Refusal {
  return new Refusal('invalid', 'upload-type', {
    id: 'Berkas ini bukan foto JPEG, PNG, WebP atau PDF seperti yang disebutkan. Simpan sebagai salah satunya lalu unggah lagi.',
    en: 'This file is no JPEG, PNG, WebP or PDF as it was said to be. Save it as one of these and upload it again.',
  })
}

export function broken(): Refusal {
  return new Refusal('invalid', 'upload-broken', {
    id: 'Berkas ini rusak atau terpotong, jadi tidak dapat dibuka. Ambil atau simpan ulang lalu unggah lagi.',
    en: 'This file is damaged or cut off, so it cannot be opened. Take or save it again and upload it again.',
  })
}
