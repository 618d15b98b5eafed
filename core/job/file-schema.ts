// What is asked about the files of jobs.
import * as z from 'zod/mini'
import { idOf } from '../kernel/id.ts'

/** 2,000 rows are some 200 KB. */
export const MOST_SHEET_BYTES = 1024 * 1024
const MOST_BASE64 = Math.ceil(MOST_SHEET_BYTES / 3) * 4

/** The request that carries a sheet may be so large. */
export const MOST_UPLOAD_BYTES = MOST_BASE64 + 1024

export const UploadSheet = z.strictObject({
  content: z
    .string()
    .check(z.minLength(8), z.maxLength(MOST_BASE64), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: 'is not base64' })),
})

export const NothingAsked = z.strictObject({})
export const JobFile = z.strictObject({ job: idOf('job') })
