// Carrying a request to erase out, where the files lie: the records, then the files, a part of them a call.
import * as Clear from '../../core/erasure/clear-operations.ts'
import { type CarriedOut, OneErasure } from '../../core/erasure/schema.ts'
import type { Context } from '../../core/kernel/context.ts'
import { operation } from '../../core/kernel/operation.ts'
import type { Services } from '../../core/table/service.ts'
import { removeBytes, type Uploading } from './upload.ts'

/** So many are gone long before a request has to be answered. */
const MOST_FILES = 40

/** Each step may come again: a call that was lost half-way is made once more and goes on. */
export const eraseOf = ({ files }: Uploading) =>
  operation({
    name: 'erasure.carryOut',
    input: OneErasure,
    permission: Clear.VERIFIER,
    sensitive: true,
    work: async (services: Services, { idempotencyKey: _, ...context }, { ikm }): Promise<CarriedOut> => {
      // Without the key of the call: it stands for all of the steps, and each of them is repeated as it is.
      const asked: Context = context
      await Clear.clear(services, asked, { ikm })
      const left = await Clear.files(services, asked, { ikm })
      // One after the other: each counts on the same shelf. The bytes first, so that a file is listed until it is gone.
      for (const file of left.slice(0, MOST_FILES)) {
        await removeBytes(files, file)
        await Clear.dropFile(services, asked, { ikm, media: file.media })
      }
      if (left.length > MOST_FILES) return { ikm, state: 'cleared', left: left.length - MOST_FILES }
      const { state } = await Clear.finish(services, asked, { ikm })
      return { ikm, state, left: 0 }
    },
  })
