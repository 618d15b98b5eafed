// The IKM's Lambda.
import { CONTRACT } from '../core/contract/contract.ts'
import * as Placement from '../core/placement/operations.ts'
import * as Proposal from '../core/proposal/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

export const ikm = (dependencies: Dependencies) =>
  api(
    dependencies,
    bind(CONTRACT, 'ikm', {
      'proposal.request': Proposal.request,
      'ikm.proposal.accept': Proposal.accept,
      'ikm.proposal.decline': Proposal.decline,
      'placement.ofIkm': Placement.ofIkm,
      'ikm.placement.end': Placement.end,
    }),
  )

export const handler = ikm(deployed())
