// The rest of the regency: partners of every sector by chance, each outlet in a manner drawn by its weight.
import type { SectorId } from '../../../core/region/sectors.ts'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'
import type { BuyingName, MannerName } from './manners.ts'
import { partnerName } from './names.ts'
import { type Measures, PLACES } from './places.ts'
import { type PartnerStory, type Stage, tellPartner } from './tell.ts'

/** How many partners a sector has, and how many outlets together: a few chains own most minimarkets. */
const SECTORS = [
  { sector: 'minimarket', partners: 12, outlets: 1_380 },
  { sector: 'restaurant', partners: 130, outlets: 340 },
  { sector: 'hotel', partners: 36, outlets: 44 },
  { sector: 'factory', partners: 42, outlets: 60 },
  { sector: 'government-office', partners: 16, outlets: 20 },
  { sector: 'catering', partners: 14, outlets: 16 },
  { sector: 'supermarket', partners: 8, outlets: 24 },
  { sector: 'mall', partners: 9, outlets: 12 },
  { sector: 'estate', partners: 9, outlets: 12 },
  { sector: 'department-store', partners: 4, outlets: 8 },
  { sector: 'hypermarket', partners: 3, outlets: 6 },
  { sector: 'rest-area', partners: 4, outlets: 4 },
  { sector: 'terminal', partners: 2, outlets: 3 },
  { sector: 'station', partners: 1, outlets: 6 },
] as const satisfies readonly { sector: SectorId; partners: number; outlets: number }[]

const MANNER_WEIGHTS: Record<MannerName, number> = {
  keeper: 20,
  silent: 12,
  halfway: 10,
  idle: 16,
  mute: 12,
  vacant: 6,
  thorough: 4,
  denied: 3,
  slipping: 4,
  improving: 4,
  unsure: 2,
  ruled: 1,
  ruledLate: 1,
  unmeasured: 2,
  refuted: 1,
  opening: 2,
  closing: 1,
  repairing: 1,
  revoked: 1,
  seen: 1,
  established: 1,
}

const BUYING_WEIGHTS: Record<BuyingName, number> = {
  buyer: 30,
  unanswered: 18,
  latePayer: 14,
  little: 14,
  unreported: 12,
  nothing: 6,
  disputed: 4,
  inconsistent: 3,
}

/** Tells them all, numbered from `first` on. */
export function tellPopulation(stage: Stage, first: number, progress: (told: number) => void): void {
  let number = first
  for (const { sector, partners, outlets } of SECTORS) {
    for (let i = 0; i < partners; i++) {
      const count = Math.floor((outlets * (i + 1)) / partners) - Math.floor((outlets * i) / partners)
      tellPartner(stage, drawPartner(sector, count, number), number)
      number += 1
      progress(number - first)
    }
  }
}

function drawPartner(sector: SectorId, outlets: number, number: number): PartnerStory {
  const chance = chanceOf(`draw ${number}`)
  const counted = sector === 'hotel' || sector === 'factory'
  return {
    name: partnerName(chance, sector, number),
    sector,
    outlets: Array.from({ length: outlets }, () => ({ manner: draw(chance, MANNER_WEIGHTS) })),
    ...(counted ? { buying: draw(chance, BUYING_WEIGHTS), ...measuresOf(chance, sector) } : {}),
  }
}

/** One factory in twenty has never said how many it employs. */
function measuresOf(chance: Chance, sector: SectorId): { measures?: Measures } {
  return sector !== 'factory' || chance.happens(5) ? {} : { measures: PLACES.factory.measures(chance) }
}

function draw<Name extends string>(chance: Chance, weights: Record<Name, number>): Name {
  const names = Object.keys(weights) as Name[]
  let left = chance.random() * names.reduce((sum, name) => sum + weights[name], 0)
  const drawn = names.find((name) => {
    left -= weights[name]
    return left < 0
  })
  return drawn ?? chance.pick(names)
}
