// Unpacks an Excel file within bounds and packs what is needed anew, plainly: the reader meets only what was measured.
import { crc32, inflateRawSync } from 'node:zlib'

const MOST_UNPACKED = 16 * 1024 * 1024
const MOST_ENTRIES = 200

/** Of a workbook only this is read: no pictures, no macros, no links to elsewhere. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w-]+\.xml)$/

export type Entry = { name: string; bytes: Buffer }

/** The needed entries; undefined where it is no zip, or larger unpacked than `most`. */
export function unpacked(zip: Buffer, most = MOST_UNPACKED): Entry[] | undefined {
  try {
    return entriesOf(zip, most)
  } catch {
    return undefined
  }
}

function entriesOf(zip: Buffer, most: number): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new RangeError('is no zip')
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new RangeError('has too many entries')
  const found: Entry[] = []
  let left = most
  for (let i = 0, at = zip.readUInt32LE(end + 16); i < count; i++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new RangeError('has a broken directory')
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (NEEDED.test(name)) {
      if (found.some((each) => each.name === name)) throw new RangeError('names an entry twice')
      const bytes = bytesOf(zip, at, left)
      left -= bytes.length
      found.push({ name, bytes })
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return found
}

/** What a header says of the unpacked size is not believed. */
function bytesOf(zip: Buffer, at: number, left: number): Buffer {
  const method = zip.readUInt16LE(at + 10)
  const packed = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (begin + packed > zip.length) throw new RangeError('is cut off')
  const data = zip.subarray(begin, begin + packed)
  if (method === 8) return inflateRawSync(data, { maxOutputLength: Math.max(1, left) })
  if (method === 0 && data.length <= left) return data
  throw new RangeError('is packed in another way')
}

/** A zip without compression. */
export function packed(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of entries) {
    const named = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(named.length, 22)
    const central = Buffer.alloc(16)
    central.writeUInt32LE(at, 12)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, central.subarray(2), named)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, named, bytes)
    at += 30 + named.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}
