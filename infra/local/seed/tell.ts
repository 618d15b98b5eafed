// Tells one partner's story from its table: the company, its outlets, what stands in them, what it buys and reports.
import type { Id } from '../../../core/kernel/id.ts'
import { FOOD_CATEGORIES } from '../../../core/region/food.ts'
import type { SectorId } from '../../../core/region/sectors.ts'
import { villages } from '../../../core/region/villages.ts'
import { answerShelf } from './answers.ts'
import type { Officers } from './cast.ts'
import type { Chance } from './chance.ts'
import type { Maker } from './ikm.ts'
import { BUYING, type BuyingName, MANNERS, type Manner, type MannerName } from './manners.ts'
import { measurePartner, type OwnedOutlet, type OwnedPartner, openOutlet, registerPartner } from './partners.ts'
import { type Measures, PLACES } from './places.ts'
import { buy } from './purchases.ts'
import { exempt, reportShelf } from './reports.ts'
import type { Scribe, Teller } from './scribe.ts'
import { fillShelf } from './shelf.ts'

/** Measures that are left out are drawn by chance, as any place of the sector has them. */
export type OutletStory = { manner: MannerName; measures?: Measures }

export type PartnerStory = {
  name: string
  sector: SectorId
  outlets: readonly OutletStory[]
  /** Of the whole company, for the rules that bind it as one. */
  measures?: Measures
  buying?: BuyingName
  /** Exempts the company with all its outlets. */
  exempted?: 'second-quarter' | 'revoked'
}

/** Whom all stories share. */
export type Stage = { scribe: Scribe; officers: Officers; makers: readonly Maker[] }

/** `number` is the partner's own: its NIB and its chance follow from it. */
export function tellPartner(
  { scribe, officers, makers }: Stage,
  story: PartnerStory,
  number: number,
): { partner: Id<'partner'>; outlets: Id<'outlet'>[] } {
  const teller = scribe.teller(`partner ${number}`)
  const pick = pickerOf(teller.chance, makers, story.sector)
  const partner = registerPartner(teller, officers, { ...story, number })
  if (story.measures !== undefined) measurePartner(teller, partner, story.measures)
  if (story.exempted !== undefined) exempt(teller, officers, { partner: partner.row.unit }, story.exempted)
  const outlets = story.outlets.map((each) => tellOutlet(teller, officers, partner, story.name, each, pick))
  const [first] = outlets
  if (story.buying !== undefined && first !== undefined) {
    buy(teller, partner, first, [pick(), pick(), pick()], BUYING[story.buying])
  }
  return { partner: partner.row.unit, outlets: outlets.map(({ row }) => row.unit) }
}

function tellOutlet(
  teller: Teller,
  officers: Officers,
  partner: OwnedPartner,
  brand: string,
  story: OutletStory,
  pickForPartner: () => Maker,
): OwnedOutlet {
  const { chance } = teller
  const manner: Manner = MANNERS[story.manner]
  const village = chance.pick(villages())
  const measures = story.measures ?? PLACES[partner.row.sector].measures(chance)
  const outlet = openOutlet(teller, partner, { name: `${brand} ${village.name}`, village, measures }, manner)
  if (manner.exempted !== undefined) {
    exempt(teller, officers, { partner: partner.row.unit, outlet: outlet.row.unit }, manner.exempted)
  }
  const shelf = fillShelf(teller, outlet, manner, pickForPartner)
  answerShelf(teller, officers, outlet, shelf, manner)
  reportShelf(teller, officers, outlet, manner)
  return outlet
}

/** IKM of the kind that the sector takes, each in turn and none twice before all were; where they begin is chance. */
function pickerOf(chance: Chance, makers: readonly Maker[], sector: SectorId): () => Maker {
  const suitable = FOOD_SECTORS.has(sector)
    ? makers.filter(({ category }) => FOOD_CATEGORIES.includes(category))
    : makers
  let next = chance.whole(0, suitable.length - 1)
  return () => {
    const maker = suitable[next % suitable.length]
    if (maker === undefined) throw new RangeError(`no IKM makes what a ${sector} takes`)
    next += 1
    return maker
  }
}

const FOOD_SECTORS = new Set<SectorId>([
  'hotel',
  'restaurant',
  'catering',
  'minimarket',
  'supermarket',
  'factory',
  'government-office',
])
