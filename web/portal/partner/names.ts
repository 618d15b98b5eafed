// The names of IKM on the screens of a partner, which know them by their ids.
import type { Result } from '../client/problem.ts'
import { useAsked } from '../parts/loaded.tsx'
import { usePortal } from '../portal.ts'

/** What the IKM are called, as everybody may read; the id of one that is not to be read. */
export function useNames(ids: readonly string[]): (ikm: string) => string {
  const { call } = usePortal()
  const each = [...new Set(ids)].sort()
  const { value } = useAsked(each.join(' '), async (): Promise<Result<Map<string, string>>> => {
    const found = await Promise.all(each.map((ikm) => call('ikm.get', { ikm })))
    return { ok: true, value: new Map(found.flatMap((one) => (one.ok ? [[one.value.ikm, one.value.name]] : []))) }
  })
  return (ikm) => value?.get(ikm) ?? ikm
}
