// The size of the business by both laws, as the numbers in the form above stand: told again with each that is typed.
import { IKM_PROFILE_TEXTS } from '../../text/portal/ikm-profile.ts'
import type { Typed } from '../form/draft.ts'
import { usePortal } from '../portal.ts'
import { classesOf } from './profile-typed.ts'

export function Size({ typed }: { typed: Typed }) {
  const { language } = usePortal()
  const text = IKM_PROFILE_TEXTS[language].size
  const { business, industry } = classesOf(typed)
  return (
    <div class="mt-6 max-w-prose border-l-4 border-base-300 pl-4" role="status">
      <p class="font-semibold">{text.title}</p>
      <p>{text.business(business === undefined ? text.unknownBusiness : text.classes[business])}</p>
      <p>{text.industry(industry === undefined ? text.unknownIndustry : text.classes[industry])}</p>
      <p class="text-sm">{text.says}</p>
    </div>
  )
}
