import { expect, it } from 'vitest'
import { parsed } from '../../../core/kernel/planted/unlisted.ts'
import { nothing } from '../../../core/kernel/planted/unresolved.ts'
import { asked } from '../../../core/kernel/planted/unused-export.ts'
import type { Asked } from '../../../core/kernel/planted/unused-type.ts'

it('asks', () => {
  const yes: Asked = asked
  expect([yes, nothing, parsed()]).toHaveLength(3)
})
