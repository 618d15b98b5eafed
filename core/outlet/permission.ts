// Who keeps a partner's outlets: its head office, and who verifies.
import type { Permission } from '../kernel/permission.ts'

export const HEAD_OR_VERIFIER = [
  { actor: 'partner', roles: ['owner', 'manager'], partner: 'partner' },
  { actor: 'officer', power: 'verify' },
] as const satisfies Permission
