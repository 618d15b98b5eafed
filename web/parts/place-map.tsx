// Where a kecamatan lies in the regency: itself on the map, and those that it borders on as numbered links.
import { addressOf } from '../../core/publish/page.ts'
import { neighboursOf } from '../../core/region/map.ts'
import { MAP_TEXTS } from '../text/map.ts'
import { kecamatanName } from '../text/names.ts'
import { type Language, numberText } from '../text/text.ts'
import { Entry } from './entry.tsx'
import { type Area, RegencyMap } from './map.tsx'

export function PlaceMap({ kecamatan, language }: { kecamatan: string; language: Language }) {
  const text = MAP_TEXTS[language]
  const beside = neighboursOf(kecamatan).map((code, at) => ({
    code,
    mark: numberText(at + 1, language),
    href: addressOf({ kind: 'kecamatan', kecamatan: code }, language),
  }))
  const areas = new Map<string, Area>([
    [kecamatan, { level: 3, mark: '●', says: text.itself }],
    ...beside.map(({ code, mark, href }) => [code, { level: 1, mark, says: text.neighbour, href }] as const),
  ])
  return (
    <Entry id="letak" heading={text.here}>
      <div class="flex flex-wrap items-start gap-6">
        <RegencyMap areas={areas} language={language} />
        {beside.length > 0 && (
          <nav class="flex-[1_1_12rem]" aria-labelledby="batas">
            <h3 id="batas" class="text-xl">
              {text.beside}
            </h3>
            <ol class="mt-2 list-inside list-decimal">
              {beside.map(({ code, href }) => (
                <li key={code} class="min-h-11 border-t border-base-300 py-2">
                  <a class="underline underline-offset-4 hover:decoration-2" href={href}>
                    {kecamatanName(code)}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
    </Entry>
  )
}
