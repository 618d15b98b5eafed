// Published demand: the places that are free for IKM, with their money terms first, what they ask for, and how to ask.
import { formatRupiah } from '../../core/kernel/rupiah.ts'
import { addressOf, type DemandOf, type PageRef } from '../../core/publish/page.ts'
import type { DemandLine, DemandView } from '../../core/publish/views.ts'
import { demandData } from '../data/catalog.ts'
import { Beside, CatalogHead, type CatalogProps } from '../parts/catalog-head.tsx'
import { Entry } from '../parts/entry.tsx'
import { Layout } from '../parts/layout.tsx'
import { LINK, Pager } from '../parts/pager.tsx'
import { CATALOG_TEXTS } from '../text/catalog.ts'
import { DEMAND_TEXTS } from '../text/demand.ts'
import { categoryName, kecamatanName } from '../text/names.ts'
import { SLOTS_TEXTS } from '../text/portal/slots.ts'
import { titleOf } from '../text/shortened.ts'
import { dayText, type Language, numberText, otherThan } from '../text/text.ts'

export type DemandProps = CatalogProps & { view: DemandView }

export function DemandPage({ language, styles, demonstration, view }: DemandProps) {
  const text = DEMAND_TEXTS[language]
  const { of, slots, part, parts, inAll } = view
  const page: PageRef = of === undefined ? { kind: 'demand' } : { kind: 'demand-in', of }
  const heading = headingOf(of, language)
  const nth = parts > 1 ? CATALOG_TEXTS[language].part(part, parts) : undefined
  const whole = { href: addressOf({ kind: 'demand' }, language), name: text.all }
  return (
    <Layout
      language={language}
      title={titleOf(heading, nth)}
      description={[text.description(heading), ...(nth === undefined ? [] : [`${nth}.`])].join(' ')}
      href={addressOf(page, language, part)}
      data={(absolute) => demandData(view, heading, language, absolute)}
      styles={styles}
      otherLanguageHref={addressOf(page, otherThan(language), part)}
      demonstration={demonstration}
      top={
        <CatalogHead language={language} name={heading} page={page} part={part} ways={of === undefined ? [] : [whole]}>
          <p class="mt-3">{text.lead}</p>
          {inAll > 0 && <p class="mt-2 text-sm">{text.counted(numberText(inAll, language), inAll === 1)}</p>}
        </CatalogHead>
      }
    >
      <div class="wrap">
        <Entry id="tempat" heading={text.places}>
          {slots.length === 0 ? (
            <p class="shelf max-w-prose pb-4 text-lg">{text.none}</p>
          ) : (
            <ul class="grid gap-x-8 gap-y-8 md:grid-cols-2">
              {slots.map((each) => (
                <Place key={each.slot} place={each} language={language} />
              ))}
            </ul>
          )}
          <Pager hrefOf={(at) => addressOf(page, language, at)} part={part} parts={parts} language={language} />
        </Entry>
        <Asking language={language} />
        <Filters view={view} language={language} />
      </div>
    </Layout>
  )
}

function headingOf(of: DemandOf | undefined, language: Language): string {
  const text = DEMAND_TEXTS[language]
  if (of === undefined) return text.title
  return 'category' in of
    ? text.ofCategory(categoryName(of.category, language))
    : text.ofKecamatan(kecamatanName(of.kecamatan))
}

function Place({ place, language }: { place: DemandLine; language: Language }) {
  const text = DEMAND_TEXTS[language]
  const { slot, name, outletName, partner, partnerName, address, kecamatan, vacant, openedOn } = place
  return (
    <li id={slot} class="whole border-t-2 border-base-content pt-3">
      <h3 class="text-xl leading-tight">{`${name}, ${outletName}`}</h3>
      <Facts rows={termsOf(place, language)} />
      <Facts rows={wantsOf(place, language)} />
      <p class="mt-3 text-sm">
        <a class="underline underline-offset-4" href={addressOf({ kind: 'partner', partner }, language)}>
          {partnerName}
        </a>
        {`, ${address}, ${CATALOG_TEXTS[language].kecamatanOf(kecamatanName(kecamatan))}`}
      </p>
      <p class="text-sm">{`${text.vacant(numberText(vacant, language), vacant === 1)}. ${text.openedOn(dayText(openedOn, language))}.`}</p>
    </li>
  )
}

type Row = readonly [name: string, says: string]

function Facts({ rows }: { rows: readonly Row[] }) {
  return (
    <dl class="mt-3 grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-1 border-t border-base-300 pt-2">
      {rows.map(([name, says]) => (
        <div key={name} class="col-span-2 grid grid-cols-subgrid">
          <dt class="text-sm">{name}</dt>
          <dd class="font-semibold">{says}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What an IKM must know before it asks. */
function termsOf({ terms }: DemandLine, language: Language): Row[] {
  const text = DEMAND_TEXTS[language]
  const { supply, marginPercent, rentIdrPerMonth, paymentDays, returnsBorneBy } = terms
  return [
    [text.terms, text.how[supply]],
    [text.payment, text.paidAfter[supply](numberText(paymentDays, language), paymentDays === 1)],
    [text.margin, text.marginOf(numberText(marginPercent, language))],
    [text.rent, rentIdrPerMonth === 0 ? text.noRent : text.rentOf(formatRupiah(rentIdrPerMonth))],
    [text.returns, SLOTS_TEXTS[language].bearers[returnsBorneBy]],
  ]
}

function wantsOf({ wants }: DemandLine, language: Language): Row[] {
  const text = DEMAND_TEXTS[language]
  const { most, volume, lead } = SLOTS_TEXTS[language]
  if (wants === undefined) return [[text.wants, text.wantsNothing]]
  const { categories, certificates, priceMostIdr, volumePerMonth, unitOfSale, leadDaysMost } = wants
  const limits = [
    ...(volumePerMonth === undefined ? [] : [volume(numberText(volumePerMonth, language), unitOfSale ?? '')]),
    ...(priceMostIdr === undefined ? [] : [most(formatRupiah(priceMostIdr))]),
    ...(leadDaysMost === undefined ? [] : [lead(numberText(leadDaysMost, language), leadDaysMost === 1)]),
  ]
  const { kinds } = CATALOG_TEXTS[language]
  return [
    [text.wants, categories.map((each) => categoryName(each, language)).join(', ')],
    [text.certificates, certificates.map((each) => kinds[each]).join(', ') || text.noCertificates],
    ...(limits.length === 0 ? [] : [[text.volume, limits.join(', ')] as const]),
  ]
}

function Asking({ language }: { language: Language }) {
  const { title, signIn, signInSays, register, officer } = DEMAND_TEXTS[language].ask
  return (
    <Entry id="cara" heading={title}>
      <div class="max-w-prose space-y-3">
        <p class="screen">
          <a class={`${LINK} font-semibold`} href="/masuk?ke=/ikm">
            {signIn}
          </a>
        </p>
        <p>{signInSays}</p>
        <p class="screen">
          <a class={LINK} href="/masuk?ke=/akun/daftar">
            {register}
          </a>
        </p>
        <p>{officer}</p>
      </div>
    </Entry>
  )
}

/** The lists in which something stands, as links; this one is left out. */
function Filters({ view: { of, categories, kecamatan }, language }: { view: DemandView; language: Language }) {
  const text = DEMAND_TEXTS[language]
  const way = (to: DemandOf, name: string, slots: number) => ({
    href: addressOf({ kind: 'demand-in', of: to }, language),
    name: text.wayOf(name, numberText(slots, language)),
  })
  const here = of === undefined ? undefined : 'category' in of ? of.category : of.kecamatan
  return (
    <>
      <Beside
        id="jenis"
        heading={text.byCategory}
        ways={categories
          .filter(({ category }) => category !== here)
          .map(({ category, slots }) => way({ category }, categoryName(category, language), slots))}
      />
      <Beside
        id="kecamatan"
        heading={text.byKecamatan}
        ways={kecamatan
          .filter((each) => each.kecamatan !== here)
          .map((each) => way({ kecamatan: each.kecamatan }, kecamatanName(each.kecamatan), each.slots))}
      />
    </>
  )
}
