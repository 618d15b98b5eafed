// The open data as a whole: every dataset, and the tables of a day.
import type { Dataset, Table } from './dataset.ts'
import { countsInvented, type OpenFacts, published } from './facts.ts'
import { RULES } from './law.ts'
import { IKM, PRODUCTS } from './makers.ts'
import { OUTLETS, PLACES } from './shops.ts'
import { COMPLIANCE, countedOf, PROGRAM } from './sums.ts'

/** In the order in which the page shows them. */
export const DATASETS: readonly Dataset[] = [IKM, PRODUCTS, PLACES, OUTLETS, RULES, COMPLIANCE, PROGRAM].map(
  ({ dataset }) => dataset,
)

export function openTables(facts: OpenFacts): Table[] {
  const { ikm, products, outlets, places, versions } = published(facts)
  const invented = countsInvented(facts)
  return [
    IKM.table(ikm),
    PRODUCTS.table(products),
    PLACES.table(places),
    OUTLETS.table(outlets),
    RULES.table(versions),
    COMPLIANCE.table(countedOf(facts.distributions, invented)),
    PROGRAM.table(facts.figures.map((figure) => ({ ...figure, invented }))),
  ]
}
