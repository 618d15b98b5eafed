// Invented IKM in every village: most dormant, as the regency's list is, some active with products, account and contact.

import { setContactPlan } from '../../../core/ikm/contact-plan.ts'
import * as Ikm from '../../../core/ikm/operations.ts'
import { registerPlan, signOfLifePlan, verifyPlan } from '../../../core/ikm/plan.ts'
import type { Ikm as IkmRow } from '../../../core/ikm/schema.ts'
import type { Actor } from '../../../core/kernel/actor.ts'
import { addDays, type Day, dayNumber } from '../../../core/kernel/day.ts'
import type { Id } from '../../../core/kernel/id.ts'
import * as Product from '../../../core/product/operations.ts'
import { addPlan } from '../../../core/product/plan.ts'
import type { Product as ProductRow } from '../../../core/product/schema.ts'
import { type CategoryId, categories, productsOf, type SampleProduct } from '../../../core/region/categories.ts'
import { FOOD_CATEGORIES } from '../../../core/region/food.ts'
import { villages } from '../../../core/region/villages.ts'
import { makerOf, type Officers, system } from './cast.ts'
import { ikmName } from './names.ts'
import { type SeedPhoto, showDrawing } from './photos.ts'
import { made, type Scribe, type Teller } from './scribe.ts'

/** An active IKM, as far as partners deal with it. */
export type Maker = {
  ikm: Id<'ikm'>
  actor: Extract<Actor, { kind: 'ikm' }>
  category: CategoryId
  products: readonly Id<'product'>[]
  photos: readonly SeedPhoto[]
}

export type IkmCount = {
  ikm: number
  /** How many of them are active. */
  active: number
  /** The fewest and the most products of one. */
  products: { active: readonly [number, number]; dormant: readonly [number, number] }
}

/** Registers them all; answers with those that are active. */
export function registerInvented(scribe: Scribe, officers: Officers, count: IkmCount): Maker[] {
  return Array.from({ length: count.ikm }, (_, i) => i + 1).flatMap((number) => {
    const teller = scribe.teller(`ikm ${number}`)
    const upTo = (n: number) => Math.floor((n * count.active) / count.ikm)
    const active = upTo(number) > upTo(number - 1)
    return active ? [registerActive(teller, officers, number, count)] : registerDormant(teller, officers, number, count)
  })
}

function registerDormant(teller: Teller, officers: Officers, number: number, { products }: IkmCount): [] {
  const { row, samples, on } = register(teller, number, false)
  if (teller.chance.happens(25)) verify(teller, officers, row, addDays(on, teller.chance.whole(1, 20)))
  addProducts(teller, officers.verify, row, samples, products.dormant, on)
  return []
}

function registerActive(teller: Teller, officers: Officers, number: number, { products }: IkmCount): Maker {
  const { act, entities, chance, calendar } = teller
  const { row, samples, on } = register(teller, number, true)
  const actor = makerOf(teller, row.ikm, on)
  const verified = verify(teller, officers, row, addDays(on, chance.whole(1, 10)))
  const own = addProducts(teller, actor, row, samples, products.active, addDays(on, 1))
  setContact(teller, actor, number, addDays(on, 2))
  const alive = addDays(calendar.today, -chance.whole(1, 45))
  const sign = { ikm: row.ikm, on: alive }
  act(Ikm.signOfLife, system('refresh-activity'), addDays(alive, 1), sign, (given, at) =>
    signOfLifePlan(entities, at, verified, given.on),
  )
  const [first] = own
  const photos = first === undefined ? [] : showDrawing(teller, actor, first, addDays(on, 2))
  return { ikm: row.ikm, actor, category: row.category, products: own.map(({ product }) => product), photos }
}

/** So many IKM, by number, began as new entrepreneurs of the programme. Invented. */
const STARTED_EVERY = 9

/** In the village whose turn it is, of a category by chance, on a day before the history begins; dormant ones with the list. */
function register(teller: Teller, number: number, active: boolean) {
  const { act, entities, chance, calendar } = teller
  const all = villages()
  const { id: category } = chance.pick(categories())
  const samples = productsOf(category)
  const first = chance.whole(0, samples.length - 1)
  const { opening, listing } = calendar
  const from = active ? opening : listing
  const on = addDays(from, chance.whole(0, dayNumber(opening) - dayNumber(from) + 50))
  const workers = chance.whole(1, 12)
  const input = {
    name: ikmName(chance, samples[first]?.name ?? 'Usaha', number),
    village: all[(number - 1) % all.length]?.code,
    category,
    workers,
    investmentIdr: workers * chance.whole(2, 20) * 1_000_000,
    salesIdr: workers * chance.whole(12, 60) * 1_000_000,
    certificates: certificatesOf(category, number, on),
    ...(active ? { lastSignOfLife: on, story: EXAMPLE } : {}),
    demonstration: true,
  }
  const row = act(Ikm.register, system('import'), on, input, (given, at) =>
    registerPlan(entities, at, given, { ikm: made('ikm', at), starter: active && number % STARTED_EVERY === 0 }),
  ).ikm
  return { row, on, samples: [...samples.slice(first), ...samples.slice(0, first)] }
}

const FIVE_YEARS = 5 * 365

/** Two of three food makers have the household permit, for five years; every other is certified halal. Invented numbers. */
function certificatesOf(category: string, number: number, on: Day) {
  if (!FOOD_CATEGORIES.includes(category)) return []
  const digits = String(number).padStart(4, '0')
  const expiresOn = addDays(on, FIVE_YEARS)
  return [
    ...(number % 3 === 0
      ? []
      : [{ kind: 'pirt', number: `206321601${digits}${expiresOn.slice(2, 4)} (contoh)`, expiresOn }]),
    ...(number % 2 === 0 ? [] : [{ kind: 'halal', number: `ID321600${digits}00 (contoh)` }]),
  ]
}

function verify({ act, entities }: Teller, officers: Officers, seen: IkmRow, on: Day): IkmRow {
  return act(Ikm.verify, officers.verify, on, { ikm: seen.ikm }, () => verifyPlan(entities, seen)).ikm
}

function addProducts(
  { act, entities, chance }: Teller,
  actor: Actor,
  { ikm, category, kecamatan }: IkmRow,
  samples: readonly SampleProduct[],
  [fewest, most]: readonly [number, number],
  on: Day,
): ProductRow[] {
  return samples.slice(0, chance.whole(fewest, most)).map((sample, held) => {
    const priceFromIdr = sample.price?.minIdr ?? chance.whole(8, 90) * 500
    const capacityPerDay = Math.ceil(sample.capacityPerDay?.min ?? chance.whole(2, 60))
    const input = {
      ikm,
      name: `${sample.name} (contoh)`,
      category,
      unitOfSale: sample.price?.per ?? 'kemasan',
      priceFromIdr,
      priceToIdr: sample.price?.maxIdr ?? priceFromIdr + chance.whole(0, 20) * 500,
      capacityPerDay,
      leadTimeDays: chance.whole(1, 14),
      minimumOrder: chance.whole(1, 20),
    }
    return act(Product.add, actor, on, input, (given, at) =>
      addPlan(entities, at, given, { product: made('product', at), kecamatan, held }),
    ).product
  })
}

/** An address that no mail reaches; a number that no telephone has, and only where its consent is on record. */
function setContact(teller: Teller, actor: Maker['actor'], number: number, on: Day): void {
  const { act, entities } = teller
  const seen = { ikm: actor.ikm, version: 0 }
  const consented = number % 5 === 1
  const businessNumber = `+6221${String(number).padStart(8, '0')}`
  const input = {
    ...seen,
    email: `ikm-${number}@ikm.example`,
    ...(consented ? { businessNumber, consentedOn: on } : {}),
  }
  act(Ikm.setContact, actor, on, input, (given, at) => setContactPlan(entities, at, seen, given))
}

const EXAMPLE = 'IKM contoh untuk peragaan: nama, harga, dan kapasitasnya karangan.'
