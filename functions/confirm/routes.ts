// The pages of the confirm link by their addresses, in both languages; the named ones before the token's.
import { confirmPaths } from '../../core/contract/confirm-pages.ts'
import type { FormRoute } from '../forms/pipeline.ts'
import { entered, inside } from './asked.tsx'
import { saveStock, saveStory, showBusiness, showStock, showStory } from './business.tsx'
import { enter, showEntry } from './entry.tsx'
import { answerMany, answerQuestion, leave, showLeft, showMonth, showQuestion } from './month.tsx'
import { showPhoto } from './photo.tsx'
import type { Site } from './session.ts'

export function confirmPages(site: Site): FormRoute[] {
  return (['id', 'en'] as const).flatMap((language): FormRoute[] => {
    const { month, question, photo, business, stock, story, leave: out, entry } = confirmPaths(language)
    return [
      { method: 'GET', path: month, answer: inside(site, showMonth) },
      { method: 'POST', path: month, answer: inside(site, answerMany) },
      { method: 'GET', path: question, answer: inside(site, showQuestion) },
      { method: 'POST', path: question, answer: inside(site, answerQuestion) },
      { method: 'GET', path: photo, answer: entered(site, showPhoto) },
      { method: 'GET', path: business, answer: entered(site, showBusiness) },
      { method: 'GET', path: stock, answer: entered(site, showStock) },
      { method: 'POST', path: stock, answer: entered(site, saveStock) },
      { method: 'GET', path: story, answer: entered(site, showStory) },
      { method: 'POST', path: story, answer: entered(site, saveStory) },
      { method: 'GET', path: out, answer: showLeft },
      { method: 'POST', path: out, answer: leave(site) },
      { method: 'GET', path: entry, answer: showEntry(site) },
      { method: 'POST', path: entry, answer: enter(site) },
    ]
  })
}
