// Where something can be bought: name, address, hours, the way to the map, and the month that was confirmed.
import { addressOf } from '../../core/publish/page.ts'
import type { Place } from '../../core/publish/views.ts'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { monthName } from '../text/catalog-names.ts'
import { kecamatanName, sectorName } from '../text/names.ts'
import type { Language } from '../text/text.ts'

export function Places({ places, language }: { places: readonly Place[]; language: Language }) {
  return (
    <ul class="grid gap-x-6 md:grid-cols-2">
      {places.map((place) => (
        <li key={place.outlet} class="whole border-t border-base-300 py-4">
          <h3 class="text-xl leading-tight">
            <a
              class="underline underline-offset-4 hover:decoration-2"
              href={addressOf({ kind: 'partner', partner: place.partner }, language)}
            >
              {place.name}
            </a>
          </h3>
          <p class="text-sm">{sectorName(place.sector, language)}</p>
          <Whereabouts of={place} language={language} />
          <p>
            <b class="text-success">✓ {CATALOG_TEXTS[language].confirmed(monthName(place.month, language))}</b>
          </p>
        </li>
      ))}
    </ul>
  )
}

type Whereabout = Pick<Place, 'name' | 'address' | 'kecamatan' | 'hours' | 'mapLink'>

/** Address, hours and map of an outlet. */
export function Whereabouts({ of, language }: { of: Whereabout; language: Language }) {
  const text = CATALOG_TEXTS[language]
  return (
    <>
      <p class="mt-1">
        {of.address}, {text.kecamatanOf(kecamatanName(of.kecamatan))}
      </p>
      <p>{of.hours === undefined ? text.noHours : text.hours(of.hours)}</p>
      {of.mapLink?.startsWith('https://') && (
        <p class="screen">
          <a
            class="inline-flex min-h-11 items-center font-semibold text-primary underline underline-offset-4 hover:decoration-2"
            href={of.mapLink}
            rel="noopener noreferrer"
          >
            {text.map}
            <span class="sr-only">: {of.name}</span>
          </a>
        </p>
      )}
    </>
  )
}
