// IKM that the press reported, with what it said of them and its page; nothing invented stands beside their names.

import * as Ikm from '../../../core/ikm/operations.ts'
import { registerPlan } from '../../../core/ikm/plan.ts'
import { addDays, type Day } from '../../../core/kernel/day.ts'
import { formatRupiah } from '../../../core/kernel/rupiah.ts'
import * as Product from '../../../core/product/operations.ts'
import { addPlan } from '../../../core/product/plan.ts'
import { type Fact, facts } from '../../../core/region/facts.ts'
import { kecamatan, village } from '../../../core/region/villages.ts'
import { type Officers, system } from './cast.ts'
import { made, type Scribe } from './scribe.ts'

/** Single makers and groups with a known village; the Sukatenang craftsman, from whom it all began, is the first. */
export function registerReported(scribe: Scribe, officers: Officers): number {
  const makers = facts().filter(({ kind, village: at }) => (kind === 'usaha' || kind === 'kelompok') && at !== null)
  for (const [i, fact] of makers.entries()) {
    register(scribe, officers, fact, addDays(scribe.calendar.listing, i - makers.length))
  }
  return makers.length
}

/** Registered as a row on a list: no sign of life, not verified, no contact. */
function register(scribe: Scribe, officers: Officers, fact: Fact, on: Day): void {
  const { act, entities } = scribe.teller(`reported ${fact.id}`)
  const [category] = fact.categories
  const input = {
    name: fact.name ?? nameless(fact),
    village: fact.village,
    category,
    story: storyOf(fact),
    source: fact.sourceUrl,
  }
  const { ikm } = act(Ikm.register, system('import'), on, input, (given, at) =>
    registerPlan(entities, at, given, { ikm: made('ikm', at) }),
  ).ikm
  for (const [held, name] of fact.products.entries()) {
    const product = { ikm, name: capital(name), category, unitOfSale: fact.price?.per ?? 'buah', ...toldOf(fact) }
    act(Product.add, officers.verify, on, product, (given, at) =>
      addPlan(entities, at, given, {
        product: made('product', at),
        kecamatan: kecamatanOfFact(fact),
        held,
      }),
    )
  }
}

/** A price or a capacity is a product's only where the report names no other product that it could be of. */
function toldOf({ products, price, capacity }: Fact) {
  if (products.length > 1) return {}
  return {
    ...(price === null ? {} : { priceFromIdr: price.minIdr, priceToIdr: price.maxIdr }),
    ...(capacity === null || capacity.per !== 'hari' ? {} : { capacityPerDay: capacity.max }),
  }
}

function storyOf({ publisher, reportedYear, products, price, capacity, markets }: Fact): string {
  const year = reportedYear === null ? 'tahun tidak disebut' : String(reportedYear)
  const parts = [
    `Diberitakan ${publisher} (${year}): ${products.join(', ')}.`,
    price === null ? '' : `Harga ${formatRupiah(price.minIdr)}–${formatRupiah(price.maxIdr)} per ${price.per}.`,
    capacity === null ? '' : `Kapasitas ${capacity.min}–${capacity.max} ${capacity.unit} per ${capacity.per}.`,
    markets.length === 0 ? '' : `Pemasaran: ${markets.join(', ')}.`,
    'Angka berasal dari tahun berita, bukan keadaan sekarang, dan belum dicek pada pembuatnya.',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function nameless(fact: Fact): string {
  const at = village(fact.village ?? '')
  return `Pelaku IKM di ${at?.name ?? 'Kabupaten Bekasi'}, ${kecamatan(at?.kecamatan ?? '')?.name ?? ''} (nama tidak diberitakan)`
}

function kecamatanOfFact(fact: Fact) {
  const at = village(fact.village ?? '')
  if (at === undefined) throw new RangeError(`${fact.id} has no village`)
  return at.kecamatan
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
