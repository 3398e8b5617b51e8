import type { Translate } from '#shared/i18n/texts.ts'
import { articleIds, type HelpPlace, termIds } from './pages.ts'
import { pageTitle } from './pageTitle.ts'

export interface Finding {
  readonly place: HelpPlace
  readonly title: string
  /** The text around the first match. */
  readonly excerpt: string
}

const parts = ['does', 'right', 'wrong', 'computes', 'reference'] as const
const around = 60

/** Without case and accents, so that "prazision" finds "Präzision"; as long as it was. */
const plain = (text: string): string =>
  [...text].map((letter) => [...letter.normalize('NFD').toLowerCase()][0] ?? letter).join('')

/** Places that hold every word asked for, those first whose title does. */
export function findInHelp(text: string, t: Translate): Finding[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const everything = [
    ...articleIds.map((page) => {
      const { name, term } = pageTitle(page, t)
      const body = parts.map((part) => t(`help.pages.${page}.${part}`)).join(' ')
      return { place: { page }, title: term ? `${name} (${term})` : name, body }
    }),
    {
      place: { page: 'start' as const },
      title: t('help.start'),
      body: `${t('app.help.way')} ${t('app.help.privacy')} ${t('help.keys')}`
    },
    ...termIds.map((term) => ({
      place: { page: 'glossary' as const, term },
      title: t(`glossary.terms.${term}.word`),
      body: t(`glossary.terms.${term}.text`)
    }))
  ]
  const inTitle = (title: string): boolean => words.every((word) => plain(title).includes(word))
  return everything
    .filter(({ title, body }) => {
      const all = plain(`${title} ${body}`)
      return words.every((word) => all.includes(word))
    })
    .map(({ place, title, body }) => ({ place, title, excerpt: excerptOf(body, words) }))
    .sort((a, b) => Number(inTitle(b.title)) - Number(inTitle(a.title)))
}

function excerptOf(body: string, words: readonly string[]): string {
  const lower = plain(body)
  const at = Math.max(0, Math.min(...words.map((word) => lower.indexOf(word)).filter((i) => i >= 0), body.length))
  const from = at < body.length && at > around ? body.indexOf(' ', at - around) + 1 : 0
  const part = body.slice(from, from + 3 * around)
  return `${from > 0 ? '… ' : ''}${part}${from + part.length < body.length ? ' …' : ''}`
}
