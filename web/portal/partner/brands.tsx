// The brands under one head office: how many outlets each has, and which of them are shown.

import { Select } from '../../parts/form-field.tsx'
import { PARTNER_TEXTS } from '../../text/portal/partner.ts'
import { usePortal } from '../portal.ts'
import type { Outlet } from './units.ts'

/** An outlet without a brand of its own bears the name of the business. */
const NONE = '-'
export const brandOf = ({ brand = NONE }: Pick<Outlet, 'brand'>) => brand

type Props = { outlets: readonly Outlet[]; brand: string; choose: (brand: string) => void }

/** Nothing where all outlets bear the same. */
export function BrandChoice({ outlets, brand, choose }: Props) {
  const { language } = usePortal()
  const text = PARTNER_TEXTS[language].outlets
  const groups = [...Map.groupBy(outlets, brandOf)].sort(([a], [b]) => a.localeCompare(b, 'id'))
  if (groups.length < 2) return null
  return (
    <div
      class="max-w-sm"
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) choose(target.value)
      }}
    >
      <Select
        {...{ form: 'merek', name: 'brand', label: text.brand, choose: text.allBrands(outlets.length), value: brand }}
        choices={groups.map(([value, own]) => ({
          value,
          name: text.brandWith(value === NONE ? text.noBrand : value, own.length),
        }))}
      />
    </div>
  )
}
