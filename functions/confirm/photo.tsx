// The page on which a photo for an answer is chosen; the same page says why a file was not taken.
import { monthHref } from '../../core/contract/confirm-pages.ts'
import { ConfirmPhoto } from '../../web/pages/confirm/photo.tsx'
import { renderPage } from '../../web/render.ts'
import type { Answer } from '../forms/pipeline.ts'
import type { Entered } from './asked.tsx'

type About = Pick<Entered, 'language' | 'styles' | 'at'>

export async function showPhoto(asked: Entered): Promise<Answer> {
  const isNumber = /^[1-9]\d{0,2}$/.test(asked.at['number'] ?? '')
  return isNumber ? photoPage(asked, 200) : { seeOther: monthHref(asked.language) }
}

export function photoPage({ language, styles, at }: About, status: number, error?: string): Answer {
  const number = Number(at['number'])
  return { status, html: renderPage(<ConfirmPhoto {...{ language, styles, number, error }} />) }
}
