// The Lambda of the files of jobs: a sheet is brought, a template is given, and a result is linked to.
import { JOB_FILE_ROUTES } from '../core/contract/job-file.ts'
import * as JobFile from '../core/job/file-operations.ts'
import { AskTemplate } from '../core/job/file-schema.ts'
import type { JobFiles } from '../core/job/files.ts'
import { ownerOf } from '../core/job/read.ts'
import { operation } from '../core/kernel/operation.ts'
import { type Permission, permit } from '../core/kernel/permission.ts'
import { actorFor } from '../core/membership/actor.ts'
import type { Services } from '../core/table/service.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { holding } from './http/holding.ts'
import { type ApiHandler, api, type Dependencies } from './http/pipeline.ts'
import { filesBucket } from './worker/bucket.ts'
import { outletTemplate, purchaseTemplate } from './worker/template.ts'

const HEAD = [{ actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' }] as const satisfies Permission

/** That of purchases names a partner's outlets, so it is for whoever may bring one for it. */
const templateOf = operation({
  name: 'job.template',
  input: AskTemplate,
  permission: [{ actor: 'account' }],
  work: async (services: Services, { actor, today }, { partner }) => {
    if (partner === undefined) return file('templat-impor-gerai.xlsx', await outletTemplate())
    const member = await actorFor(services, { account: ownerOf(actor) }, 'partner')
    permit('job.template', HEAD, member, { partner }, today)
    return file('templat-impor-pembelian.xlsx', await purchaseTemplate(services, partner))
  },
})

function file(name: string, bytes: Uint8Array) {
  return { name, content: Buffer.from(bytes).toString('base64') }
}

type Asks = { files: JobFiles }
export const jobFileRoutes = (files: JobFiles) =>
  bind(JOB_FILE_ROUTES, 'account', {
    'job.upload': holding({ files }, JobFile.upload),
    'job.template': templateOf,
    'job.result': holding({ files }, JobFile.result),
    'job.rows': holding({ files }, JobFile.rows),
  })

export function jobFileApi({ files, ...dependencies }: Dependencies & Asks): ApiHandler {
  return api(dependencies, jobFileRoutes(files))
}

export const handler = jobFileApi({ ...deployed(), files: filesBucket() })
