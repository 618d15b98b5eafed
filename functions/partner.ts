// The partners' Lambda.
import { CONTRACT } from '../core/contract/contract.ts'
import * as Placement from '../core/placement/operations.ts'
import * as Proposal from '../core/proposal/operations.ts'
import * as Slot from '../core/slot/operations.ts'
import { bind } from './http/bind.ts'
import { deployed } from './http/deployed.ts'
import { api, type Dependencies } from './http/pipeline.ts'

export const partner = (dependencies: Dependencies) =>
  api(
    dependencies,
    bind(CONTRACT, 'partner', {
      'slot.open': Slot.open,
      'slot.close': Slot.close,
      'slot.ofOutlet': Slot.ofOutlet,
      'proposal.invite': Proposal.invite,
      'proposal.ofOutlet': Proposal.ofOutlet,
      'proposal.accept': Proposal.accept,
      'proposal.decline': Proposal.decline,
      'placement.ofOutlet': Placement.ofOutlet,
      'placement.end': Placement.end,
    }),
  )

export const handler = partner(deployed())
