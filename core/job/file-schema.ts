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

/** The sheet of outlets; or with a partner that of its purchases, which lists its outlets. */
export const AskTemplate = z.strictObject({ partner: z.optional(idOf('partner')) })
export const JobFile = z.strictObject({ job: idOf('job') })

/** What became, or would become, of a row of a sheet; `ok` false where it was refused. */
const RowTold = z.strictObject({
  row: z.int(),
  name: z.string(),
  ok: z.boolean(),
  says: z.strictObject({ id: z.string(), en: z.string() }),
})
export type RowTold = z.infer<typeof RowTold>
export const RowsTold = z.array(RowTold).check(z.maxLength(5000))
