// In which order an IKM's first page shows what is its own.
import { expect, it } from 'vitest'
import { byLateness, byOutlet, byUrgency } from '../../../core/home/order.ts'
import { day } from '../../../core/kernel/day.ts'
import { anId } from '../../support/world.ts'

it('invitations come before its own requests, and the first to lapse before others', () => {
  const one = (by: 'ikm' | 'partner', lapsesOn: string) => ({ by, lapsesOn: day(lapsesOn), proposal: anId('proposal') })
  const [own, late, soon] = [one('ikm', '2026-11-01'), one('partner', '2026-11-09'), one('partner', '2026-11-08')]
  const same = { ...soon, proposal: anId('proposal') }
  expect([own, late, same, soon].toSorted(byUrgency)).toEqual([soon, same, late, own])
})

it('what stands is shown by the name of its outlet', () => {
  const one = (outletName: string) => ({ outletName, placement: anId('placement') })
  const [first, second, other] = [one('A'), one('A'), one('B')]
  expect([other, second, first].toSorted(byOutlet)).toEqual([first, second, other])
})

it('the longest late comes first, then the first to be due, and last what has no due day', () => {
  const one = (daysLate: number, dueOn?: string) => ({
    ...{ daysLate, on: day('2026-10-01'), id: anId('purchase') },
    ...(dueOn === undefined ? {} : { dueOn: day(dueOn) }),
  })
  const [later, late, soon, far, none] = [
    one(9, '2026-11-15'),
    one(2, '2026-11-22'),
    one(0, '2026-11-24'),
    one(0, '2026-11-25'),
    one(0),
  ]
  expect([none, far, soon, late, later].toSorted(byLateness)).toEqual([later, late, soon, far, none])
})
