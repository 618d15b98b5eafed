// What can be done with the files of jobs: bring a sheet, and get the link of a result. Both are the account's own.
import * as z from 'zod/mini'
import { sha256 } from '../kernel/canonical.ts'
import { isoInstant } from '../kernel/clock.ts'
import { operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Services } from '../table/service.ts'
import { JobFile, RowsTold, UploadSheet } from './file-schema.ts'
import { type JobFiles, LINK_MS, partKey, resultKey, uploadKey } from './files.ts'
import { jobOf, ownerOf, shown } from './read.ts'

type Given = Services & { files: JobFiles }

/** An Excel file is a zip, which begins like this. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Keeps the sheet; the same sheet brought again is the same upload. */
export const upload = operation({
  name: 'job.upload',
  input: UploadSheet,
  permission: [{ actor: 'account' }],
  work: async ({ files }: Given, { actor }, { content }) => {
    const bytes = Buffer.from(content, 'base64')
    if (ZIP.some((byte, i) => bytes[i] !== byte)) throw notExcel()
    const hash = sha256(content)
    await files.put(uploadKey(ownerOf(actor), hash), bytes)
    return { upload: hash }
  },
})

/** A link that holds for 15 minutes; another account's job is as missing as one that never was. */
export const result = operation({
  name: 'job.result',
  input: JobFile,
  permission: [{ actor: 'account' }],
  work: async (services: Given, { actor, instant, today }, { job: id }) => {
    const job = shown(await jobOf(services, ownerOf(actor), id), today)
    if (job.result === undefined) throw noFile()
    if (job.file === 'expired') throw expired()
    const expiresAt = instant + LINK_MS
    const url = await services.files.link(resultKey(job), { name: job.result, expiresAt })
    return { url, until: isoInstant(expiresAt) }
  },
})

/** What the job tells row by row; none where its kind tells nothing so. */
export const rows = operation({
  name: 'job.rows',
  input: JobFile,
  permission: [{ actor: 'account' }],
  work: async (services: Given, { actor, today }, { job: id }) => {
    const job = shown(await jobOf(services, ownerOf(actor), id), today)
    if (job.result === undefined) throw noFile()
    if (job.file === 'expired') throw expired()
    const bytes = await services.files.get(partKey(job, 'rows'))
    return bytes === undefined ? [] : z.parse(RowsTold, JSON.parse(Buffer.from(bytes).toString('utf8')))
  },
})

function notExcel(): Refusal {
  return new Refusal('invalid', 'not-excel', {
    id: 'Berkas itu bukan Excel (.xlsx). Simpan sebagai Excel Workbook lalu unggah lagi.',
    en: 'This file is not Excel (.xlsx). Save it as an Excel workbook and upload it again.',
  })
}

function noFile(): Refusal {
  return new Refusal('missing', 'job-file', {
    id: 'Pekerjaan itu belum atau tidak menghasilkan berkas. Lihat keadaannya pada daftar pekerjaan.',
    en: 'This job has made no file, or not yet. Look at its state in the list of jobs.',
  })
}

function expired(): Refusal {
  return new Refusal('missing', 'job-file-expired', {
    id: 'Berkas hasil pekerjaan itu sudah dihapus setelah 7 hari. Mulai pekerjaan yang sama lagi.',
    en: 'The file of this job was removed after 7 days. Start the same job again.',
  })
}
