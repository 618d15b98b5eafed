// Which IKM have not answered a month, in a kecamatan or a coach's village: the place is chosen, then listed at its own address.
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { monthOf, type Period, spanOf } from '../../../core/kernel/period.ts'
import { CONFIRM_LINKS_TEXTS } from '../../text/portal/confirm-links.ts'
import { periodText } from '../../text/text.ts'
import { boundTo } from '../me.ts'
import { ChoiceForm } from '../parts/choice.tsx'
import { Loaded, useAsked } from '../parts/loaded.tsx'
import { Page } from '../parts/page.tsx'
import { useHat, usePortal } from '../portal.ts'
import type { ScreenProps } from '../screen-props.ts'
import { ConfirmQueue } from './confirm-queue.tsx'
import { Denied } from './denied.tsx'
import { fromAddress, inAddress, placeOf, placesFor } from './places.ts'

const ADDRESS = '/dinas/konfirmasi'

export default function ConfirmLinks({ parts: [place = '', month = ''] }: ScreenProps) {
  const { language, call } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  const asked = useAsked('day', () => call('health', {}))
  const code = fromAddress(place)
  return (
    <Page heading={text.title} lead={text.lead}>
      <Loaded asked={asked}>
        {({ legalDay }) => <Choice place={code} month={month} months={monthsAt(legalDay)} />}
      </Loaded>
      {code !== '' && month !== '' && (
        <>
          <ConfirmQueue place={code} month={month} />
          <Denied where={placeOf(code)} month={month} />
        </>
      )}
    </Page>
  )
}

/** The month that is over, which is asked about first, and the one that runs. */
function monthsAt(today: Day): Period[] {
  const now = monthOf(today)
  return [monthOf(addDays(spanOf(now).first, -1)), now]
}

function Choice({ place, month, months }: { place: string; month: string; months: readonly Period[] }) {
  const { language, go } = usePortal()
  const text = CONFIRM_LINKS_TEXTS[language]
  const hat = useHat('officer')
  const places = placesFor(boundTo(hat, 'verify'))
  const choices = months.map((each) => ({ value: each, name: periodText(each, language) }))
  return (
    <ChoiceForm
      choose={text.choose}
      show={text.show}
      selects={[
        { name: 'place', label: text.place, value: place, choices: places },
        { name: 'month', label: text.month, value: month || months[0], choices },
      ]}
      onChosen={([at = '', of = '']) => go(`${ADDRESS}/${inAddress(at)}/${of}`)}
    />
  )
}
