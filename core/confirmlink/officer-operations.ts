// What officers and coaches do for the confirm link: see who has not answered, open a link for sending, give a new PIN.
import * as z from 'zod/mini'
import { contactOf, ikmThere } from '../ikm/read.ts'
import { isoInstant } from '../kernel/clock.ts'
import type { WithSecret } from '../kernel/keyed.ts'
import { operation } from '../kernel/operation.ts'
import { inTurns } from '../kernel/turns.ts'
import { accountOf, isOf } from '../membership/rules.ts'
import { stopPlan, stoppedOn, stopsOf } from '../notice/stops.ts'
import { THERE } from '../region/offices.ts'
import { kecamatanAt } from '../region/villages.ts'
import { act } from '../table/commit.ts'
import type { Services } from '../table/service.ts'
import { writing } from '../table/writing.ts'
import { openUntil } from './closing.ts'
import { pinOf } from './keys.ts'
import { chatLink, chatText, type Linking, linkTo } from './letter.ts'
import { asksOf, countOf } from './month.ts'
import { IN_HAND_MS, sendPlan, setPinPlan } from './plan.ts'
import { pinRowOf, sendingOf, stateOf } from './read.ts'
import { linkUnwanted } from './refusals.ts'
import { type NewPin, SendLink, type SentLink, SetPin, StopLink, WaitingLink, WaitingLinks } from './schema.ts'

/** Those who are asked something and have not answered it all, by what the table says now: no list of them is kept. */
export const waiting = operation({
  name: 'confirmlink.waiting',
  input: WaitingLinks,
  permission: THERE,
  work: async (services: Services, { actor, instant, today }, { month, kecamatan, village }) => {
    await openUntil(services, month, today)
    const makers = await makersOf(services, kecamatanAt({ kecamatan, village }), village)
    const lines = await inTurns(makers, async (maker): Promise<WaitingLink[]> => {
      const link = { ikm: maker.ikm, month }
      const { asked, unanswered } = countOf(await asksOf(services, link))
      if (unanswered === 0) return []
      const [pin, sending, stops] = await Promise.all([
        pinRowOf(services, maker.ikm),
        sendingOf(services, link),
        stopsOf(services, maker.ikm),
      ])
      const held = sending !== undefined && sending.openedAt + IN_HAND_MS > instant ? sending : undefined
      const opened = held === undefined ? null : { at: isoInstant(held.openedAt), own: isOf(actor, held.by) }
      const stopped = stoppedOn(stops, 'confirm', today) ?? null
      return [{ ...maker, asked, unanswered, pin: stateOf(pin), opened, stopped }]
    })
    return lines.flat()
  },
})

/**
 * The words with the link, for WhatsApp where its number is on record with the consent; by mail as well where there is an
 * address. Neither link nor number is part of what is kept for a repeated call.
 */
export const send = operation({
  name: 'confirmlink.send',
  input: SendLink,
  permission: THERE,
  work: async (services: Services & Linking, context, input): Promise<z.infer<typeof SentLink>> => {
    const { ikm, name } = await ikmThere(services, input)
    await openUntil(services, input.month, context.today)
    const stopped = stoppedOn(await stopsOf(services, ikm), 'confirm', context.today)
    if (stopped !== undefined) throw linkUnwanted(stopped)
    const pin = await pinRowOf(services, ikm)
    const { businessNumber, consentedOn, email } = await contactOf(services, ikm)
    const link = { ikm, month: input.month }
    const hands = { by: accountOf(context.actor), mailed: email !== undefined }
    const { mailed } = await act(services, context, { operation: 'confirmlink.send', input }, async () =>
      sendPlan(services.entities, context, link, hands, await sendingOf(services, link)),
    )
    const text = chatText(name, input.month, linkTo(services, link))
    const reachable = businessNumber !== undefined && consentedOn !== undefined
    return { text, whatsapp: reachable ? chatLink(businessNumber, text) : null, mailed, pin: stateOf(pin) }
  },
})

/** Told to the officer now and never again; the IKM is told that there is a new one, and not which. */
export const setPin = operation({
  name: 'confirmlink.setPin',
  input: SetPin,
  permission: THERE,
  sensitive: true,
  work: async (services: Services & WithSecret, context, input): Promise<z.infer<typeof NewPin>> => {
    const { ikm } = await ikmThere(services, input)
    const { serial } = await act(services, context, { operation: 'confirmlink.setPin', input }, async () =>
      setPinPlan(services.entities, context, ikm, await pinRowOf(services, ikm)),
    )
    return { pin: pinOf(services, ikm, serial) }
  },
})

/** What an IKM said to the officer: no link any more, or again. Its own word in the portal is the same item. */
export const stop = writing({
  name: 'confirmlink.stop',
  input: StopLink,
  permission: THERE,
  plan: async (services, context, input) => {
    const { ikm } = await ikmThere(services, input)
    const seen = await stopsOf(services, ikm)
    return stopPlan(services.entities, context, seen, { group: 'confirm', stop: input.stop })
  },
})

const Maker = z.pick(WaitingLink, { ikm: true, name: true, village: true })

/** One Query of the kecamatan; those that withdrew are asked nothing. */
export async function makersOf({ entities }: Services, kecamatan: string, village: string | undefined) {
  const { data } = await entities.ikm.query
    .inKecamatan({ kecamatan })
    .where(({ state }, { ne }) => ne(state, 'withdrawn'))
    .go({ pages: 'all' })
  return data
    .filter((row) => village === undefined || row.village === village)
    .map(({ ikm, name, village: at }) => z.parse(Maker, { ikm, name, village: at }))
}
