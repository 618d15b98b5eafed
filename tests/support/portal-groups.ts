// What the API answers about group offers: one that waits for an answer, one of its own to send, and one for the partner.
import type { Answers } from './portal.ts'
import { SLOT } from './portal-slots.ts'

const id = (kind: string, letter: string) => `${kind}_01j0000000000000000000000${letter}`

export const ASKED_GROUP = id('grp', 'a')
export const OWN_GROUP = id('grp', 'b')
export const NEW_GROUP_SLOT = id('slt', 'f')

export function groupAnswers(ikm: string, partner: string, outlet: string, product: string): Answers {
  const place = {
    ...{ partner, outlet, outletName: 'Hotel Cikarang', slot: SLOT, slotName: 'Pasokan minibar', wanted: 400 },
    unitOfSale: 'bungkus 250 g',
    terms: {
      ...{ form: 'amenity', supply: 'buy-out', marginPercent: 0, rentIdrPerMonth: 0, paymentDays: 14 },
      returnsBorneBy: 'partner',
    },
  }
  const member = (of: string, name: string, perMonth: number, answer: string) => ({
    ...{ ikm: of, name, product, productName: 'Kerupuk kulit', perMonth, answer },
    ...{ village: '32.16.06.2006', kecamatan: '32.16.06' },
  })
  const [own, other] = [ikm, id('ikm', 'd')]
  const group = { ...place, madeOn: '2026-11-20', lapsesOn: '2026-12-04', vacant: true, sum: 400 }
  const asked = {
    ...{ ...group, group: ASKED_GROUP, lead: other, state: 'gathering' },
    members: [member(other, 'Rempeyek Bu Tin', 250, 'agreed'), member(own, 'Kerupuk Bu Sari', 150, 'asked')],
  }
  const agreed = [member(own, 'Kerupuk Bu Sari', 250, 'agreed'), member(other, 'Rempeyek Bu Tin', 150, 'agreed')]
  const led = { ...group, group: OWN_GROUP, lead: own, state: 'gathering', members: agreed }
  const { answer: _, ...able } = member(other, 'Rempeyek Bu Tin', 150, '')
  const { perMonth: __, ...companion } = able
  const reasons = [
    { of: 'alive', place: 0, days: 3 },
    { of: 'price', place: 12_500, idr: 12_500 },
  ]
  const offered = agreed.map((each) => ({ ...each, reasons }))
  return {
    [`GET /api/ikm/${ikm}/groups`]: [asked, led],
    ...Object.fromEntries(
      [SLOT, NEW_GROUP_SLOT].map((slot) => [
        `GET /api/ikm/${ikm}/outlets/${outlet}/slots/${slot}/companions`,
        {
          ...{ ...place, slot },
          own: { ...companion, ikm, name: 'Kerupuk Bu Sari', most: 250, proposed: 250 },
          others: [
            { ...companion, most: 300, proposed: 150 },
            { ...companion, ikm: id('ikm', 'e'), name: 'Dodol Muara', most: 100, proposed: null },
          ],
        },
      ]),
    ),
    [`GET /api/partner/${partner}/outlets/${outlet}/groups`]: [
      { ...group, group: OWN_GROUP, lead: own, state: 'sent', sentOn: '2026-11-22', members: offered },
      {
        ...{ ...group, group: id('grp', 'c'), lead: own, state: 'declined', sentOn: '2026-11-02', members: offered },
        reason: 'Butuh satu ukuran.',
      },
    ],
  }
}
