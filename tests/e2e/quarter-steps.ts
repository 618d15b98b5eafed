// What a partner does in a quarter, screen by screen: opens a slot, invites who fits, reports, has a met period certified.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { idOf } from '../../core/kernel/id.ts'
import { categoryName } from '../../web/text/names.ts'
import { FINDINGS_TEXTS } from '../../web/text/portal/findings.ts'
import { PORTAL_FORM_TEXTS } from '../../web/text/portal/form.ts'
import { IKM_HOME_TEXTS } from '../../web/text/portal/ikm-home.ts'
import { JOB_TEXTS } from '../../web/text/portal/jobs.ts'
import { REPORTS_TEXTS } from '../../web/text/portal/reports.ts'
import { SIGN_IN_TEXTS } from '../../web/text/portal/signin.ts'
import { SLOTS_TEXTS } from '../../web/text/portal/slots.ts'
import { SLOT_OPEN_TEXTS } from '../../web/text/portal/slots-open.ts'
import { TODAY_TEXTS } from '../../web/text/portal/today.ts'
import type { Hand } from '../support/hand.ts'
import { scanned } from '../support/scan.ts'

export const told = (page: Page, what: string) =>
  page.getByRole('status').filter({ hasText: what }).waitFor({ state: 'attached' })

/** By a mailed code, then from the first page to the slots of the outlet that it calls urgent. */
export async function signInAndFindSlots(
  page: Page,
  hand: Hand,
  email: string,
  code: () => Promise<string>,
  outlet: string,
) {
  const text = SIGN_IN_TEXTS.id
  await hand.fill(page.getByLabel(text.email.label), email)
  await hand.click(page.getByRole('button', { name: text.sendCode }))
  await hand.fill(page.getByLabel(text.code.label), await code())
  await hand.click(page.getByRole('button', { name: text.signIn, exact: true }))
  const { formOf, forms } = TODAY_TEXTS.id
  await hand.click(page.getByRole('link', { name: formOf(forms.fill, outlet) }).first())
  await hand.click(page.getByRole('link', { name: SLOTS_TEXTS.id.back }))
}

export type Shelf = { name: string; category: string; openedOn: string }

export async function openSlot(page: Page, hand: Hand, { name, category, openedOn }: Shelf): Promise<void> {
  const { fields, button, opened } = SLOT_OPEN_TEXTS.id
  const field = (id: string) => page.getByLabel(fields[id]?.label ?? '', { exact: true })
  const next = () => hand.click(page.getByRole('button', { name: PORTAL_FORM_TEXTS.id.next }))
  await hand.fill(field('name'), name)
  await hand.choose(field('form'), 'shelf')
  await hand.fill(field('areaDm2'), '60')
  await hand.fill(field('openings'), '1')
  await hand.fill(field('openedOn'), openedOn)
  await next()
  await hand.choose(field('supply'), 'buy-out')
  await hand.fill(field('marginPercent'), '15')
  await hand.fill(field('rentIdrPerMonth'), '0')
  await hand.fill(field('paymentDays'), '14')
  await hand.choose(field('returnsBorneBy'), 'partner')
  await next()
  await hand.tick(page.getByLabel(categoryName(category, 'id'), { exact: true }))
  await hand.click(page.getByRole('button', { name: button, exact: true }))
  await told(page, opened)
}

const Asked = z.object({ ikm: idOf('ikm') })
export type Invited = z.infer<typeof Asked> & { slot: string }

/** Opens the slot and invites the first of those who fit, each of whom is shown with reasons. */
export async function invite(page: Page, hand: Hand, slot: string): Promise<Invited> {
  const { matches } = SLOTS_TEXTS.id
  await hand.click(page.getByRole('link', { name: slot, exact: true }))
  const button = page.getByRole('button', { name: new RegExp(`^${matches.inviteOf('')}`) }).first()
  await button.waitFor()
  const reasons = page.getByRole('listitem').filter({ has: button }).getByRole('listitem')
  expect(await reasons.count()).toBeGreaterThan(2)
  const sending = page.waitForRequest((each) => each.url().endsWith('/invitations'))
  await hand.click(button)
  const { ikm } = z.parse(Asked, (await sending).postDataJSON())
  await told(page, matches.invited)
  return { ikm, slot }
}

/** The IKM reads on its first page what the partner offers, and says from which day its goods stand there. */
export async function accept(page: Page, slot: string, outlet: string, from: string): Promise<void> {
  const { waiting, fields } = IKM_HOME_TEXTS.id
  const invitation = page.getByRole('listitem').filter({ hasText: waiting.of(slot, outlet) })
  await invitation.locator('summary').filter({ hasText: waiting.accept }).click()
  await invitation.getByLabel(fields['from']?.label ?? '').fill(from)
  await invitation.getByRole('button', { name: waiting.accept, exact: true }).click()
  await told(page, waiting.accepted)
}

/** Nothing was spent, which is a report as valid as any. */
export async function reportZero(page: Page, origin: string, outlet: string, period: string): Promise<void> {
  const { fields, submit, submitted } = REPORTS_TEXTS.id
  await page.goto(`${origin}/mitra/laporan/${outlet}/${period.slice(0, 4)}/${period}`)
  await page.getByLabel(fields['spendIdr']?.label ?? '').fill('0')
  await page.getByRole('button', { name: submit }).click()
  await told(page, submitted)
}

/** Has the finding that is shown certified, fetches the paper, and reads its code as a scanner does. */
export async function certified(page: Page): Promise<string | undefined> {
  await page.getByRole('button', { name: FINDINGS_TEXTS.id.certificate }).click()
  const { fetch, kinds, downloadOf } = JOB_TEXTS.id
  await page.getByRole('link', { name: fetch }).click()
  const fetching = page.waitForEvent('download')
  await page.getByRole('button', { name: downloadOf(kinds.certificate) }).click()
  return scanned(await readFile(await (await fetching).path()))
}
