// The contract's routes about the files of jobs, answered by a Lambda of their own: the others hold no client of a bucket.
import * as z from 'zod/mini'
import { AskTemplate, JobFile, MOST_UPLOAD_BYTES, RowsTold, UploadSheet } from '../job/file-schema.ts'
import type { Route } from './route.ts'

export const JOB_FILE_ROUTES = {
  'job.upload': {
    method: 'POST',
    path: '/api/account/job-files/uploads',
    audience: 'account',
    summary: 'Keeps an Excel sheet (base64, at most 1 MB) for seven days, for an import.',
    mostBytes: MOST_UPLOAD_BYTES,
    input: UploadSheet,
    output: z.strictObject({ upload: z.string() }),
  },
  'job.template': {
    method: 'GET',
    path: '/api/account/job-files/template',
    audience: 'account',
    summary: 'The Excel sheet to fill in for an import: of outlets, or of the purchases of the partner that is named.',
    input: AskTemplate,
    output: z.strictObject({ name: z.string(), content: z.string() }),
  },
  'job.result': {
    method: 'GET',
    path: '/api/account/job-files/results/{job}',
    audience: 'account',
    summary: 'A link to the file that a job made; it holds for 15 minutes.',
    input: JobFile,
    output: z.strictObject({ url: z.string(), until: z.string() }),
  },
  'job.rows': {
    method: 'GET',
    path: '/api/account/job-files/results/{job}/rows',
    audience: 'account',
    summary: 'What became, or would become, of each row of a sheet that a job brought or took back.',
    input: JobFile,
    output: RowsTold,
  },
} as const satisfies Record<string, Route>
