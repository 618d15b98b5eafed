// Partners with outlets and one quarter of facts, written in bulk: every outlet with 4 slots, all filled and answered.
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { context } from '../../core/kernel/context.ts'
import { day } from '../../core/kernel/day.ts'
import { type Id, type IdKind, newId } from '../../core/kernel/id.ts'
import { bucketOf } from '../../core/partner/plan.ts'
import { draftPlan, draftRulePlan, enactPlan } from '../../core/regulation/plan.ts'
import { act } from '../../core/table/commit.ts'
import type { Services } from '../../core/table/service.ts'
import { aContent, TERMS, TITLES } from '../support/law.ts'

const SLOTS = 4
const MONTHS = ['2026-07', '2026-08', '2026-09'] as const
const BATCH = 25
const AT_ONCE = 8

/** Answers how many items were written. */
export async function fillQuarter(services: Services, partners: number, outletsEach: number): Promise<number> {
  await enactLaw(services)
  let waiting: Record<string, unknown>[] = []
  let written = 0
  const flush = async () => {
    const batches = Array.from({ length: Math.ceil(waiting.length / BATCH) }, (_, i) =>
      waiting.slice(i * BATCH, (i + 1) * BATCH),
    )
    written += waiting.length
    waiting = []
    const write = async () => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) await put(services, batch)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, write))
  }
  for (let p = 0; p < partners; p++) {
    const partner = idOf('partner')
    waiting.push(item(services.entities.partner.put(partnerRow(partner, p))))
    for (let o = 0; o < outletsEach; o++) waiting.push(...outletItems(services, partner))
    if (waiting.length > 4_000) await flush()
  }
  await flush()
  return written
}

let made = 0
function idOf<K extends IdKind>(kind: K): Id<K> {
  return newId(kind, { instant: 1_767_225_600_000 + made++, random: () => 0.5 })
}

const recordedOn = '2026-06-01'
const PLACE = { village: '32.16.03.2006', kecamatan: '32.16.03' }

function partnerRow(partner: Id<'partner'>, n: number) {
  const nib = String(1_000_000_000_000 + n)
  const bucket = bucketOf(partner)
  return {
    unit: partner,
    name: `Hotel Contoh ${n}`,
    nib,
    sector: 'hotel',
    openedOn: '2015-01-01',
    bucket,
    demonstration: true,
    recordedOn,
  }
}

function outletItems({ entities }: Services, partner: Id<'partner'>): Record<string, unknown>[] {
  const unit = idOf('outlet')
  const named = {
    unit,
    partner,
    name: 'Hotel Contoh Cikarang',
    sector: 'hotel',
    address: 'Jalan Contoh 1',
    openedOn: '2015-01-01',
  }
  const slots = Array.from({ length: SLOTS }, () => {
    const [slot, placement, ikm] = [idOf('slot'), idOf('placement'), idOf('ikm')]
    const terms = {
      form: 'shelf',
      supply: 'buy-out',
      marginPercent: 20,
      rentIdrPerMonth: 0,
      paymentDays: 14,
      returnsBorneBy: 'partner',
    }
    const row = {
      slot,
      unit,
      partner,
      kecamatan: PLACE.kecamatan,
      name: 'Rak lobi',
      kind: 'shelf' as const,
      areaDm2: 60,
      openings: 1,
      occupied: 1,
      terms,
      openedOn: recordedOn,
      recordedOn,
    }
    return [
      item(entities.slot.put(row)),
      item(
        entities.placement.put({
          placement,
          unit,
          slot,
          partner,
          ikm,
          products: [idOf('product')],
          from: recordedOn,
          recordedOn,
        }),
      ),
      ...MONTHS.map((month) =>
        item(
          entities.confirmation.put({
            unit,
            year: '2026',
            on: `${month}-01`,
            id: idOf('confirmation'),
            placement,
            ikm,
            month,
            by: 'ikm',
            answer: 'yes',
            recordedOn: `${month}-28`,
          }),
        ),
      ),
    ]
  })
  const report = {
    unit,
    year: '2026',
    on: '2026-09-30',
    id: idOf('report'),
    period: '2026-Q3',
    by: 'partner' as const,
    declared: {},
    submittedOn: '2026-10-02',
  }
  return [
    item(entities.outlet.put({ ...named, ...PLACE, recordedOn })),
    ...slots.flat(),
    item(entities.report.put(report)),
  ]
}

function item(of: { params: () => object }): Record<string, unknown> {
  const params = of.params()
  if (!('Item' in params) || params.Item === null || typeof params.Item !== 'object') throw new TypeError('no item')
  return { ...params.Item }
}

async function put({ at }: Services, items: readonly Record<string, unknown>[]): Promise<void> {
  let requests = items.map((Item) => ({ PutRequest: { Item } }))
  while (requests.length > 0) {
    const { UnprocessedItems } = await at.client.send(new BatchWriteCommand({ RequestItems: { [at.table]: requests } }))
    requests = (UnprocessedItems?.[at.table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
    )
  }
}

/** Two shelves confirmed on half of a quarter's days; a quarter closes 14 days after its end. */
async function enactLaw(services: Services): Promise<void> {
  const on = day('2025-12-01')
  const seed = context({
    actor: { kind: 'system', name: 'bench' },
    instant: Date.parse('2025-12-01T03:00:00Z'),
    today: on,
    random: Math.random,
    requestId: 'bench',
  })
  const asked = { operation: 'bench', input: {} }
  const content = aContent({
    period: 'quarter',
    quota: { kind: 'fixed', required: 2 },
    minCoverage: 50,
    closingDays: 14,
    from: '2026-07-01',
  })
  const drafted = draftPlan(services.entities, seed, { ...TITLES, regulation: idOf('regulation'), terms: TERMS })
  await act(services, seed, asked, async () => drafted)
  const named = { rule: idOf('rule'), name: 'Dua rak', nameEn: 'Two shelves', content }
  const { draft, ...plan } = draftRulePlan(services.entities, seed, drafted.regulation, named)
  await act(services, seed, asked, async () => plan)
  await act(services, seed, asked, async () => enactPlan(services.entities, seed, drafted.regulation, [draft]))
}
