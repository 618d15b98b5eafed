// A table with the same items as another: so that two courses of events can start from the same facts.
import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Services } from '../../core/table/service.ts'
import { freshServices } from './services.ts'

type Item = Record<string, unknown>

/** Every item of the table; a test may read what no operation may. */
async function allItems({ at }: Services): Promise<Item[]> {
  const items: Item[] = []
  let start: Item | undefined
  do {
    const page = await at.client.send(
      new ScanCommand({ TableName: at.table, ConsistentRead: true, ExclusiveStartKey: start }),
    )
    items.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start !== undefined)
  return items
}

export async function copyOf(services: Services): Promise<Services> {
  const copy = await freshServices()
  const items = await allItems(services)
  for (let i = 0; i < items.length; i += 25) {
    const requests = items.slice(i, i + 25).map((Item) => ({ PutRequest: { Item } }))
    await copy.at.client.send(new BatchWriteCommand({ RequestItems: { [copy.at.table]: requests } }))
  }
  return copy
}

/** The items of one entity, in the order of their keys. */
export async function itemsOf(services: Services, entity: string): Promise<Item[]> {
  const keyOf = (item: Item) => `${item['pk']} ${item['sk']}`
  const items = await allItems(services)
  return items.filter((item) => item['__edb_e__'] === entity).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
