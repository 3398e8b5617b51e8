import { mostLevels, type RunCategory } from '../api/segments.ts'
import type { Translate } from '../i18n/texts.ts'
import { categoryWord } from './features.ts'

/** Has a run not kept every word? Where it has not, who has none cannot be told from who has a rare one. */
export const hasRareWords = ({ levels }: Pick<RunCategory, 'levels'>): boolean => levels.length > mostLevels

/** A customer's word, as a screen says it. */
export function customerWord(category: Pick<RunCategory, 'id' | 'levels'>, word: string | null, t: Translate): string {
  if (word !== null) return categoryWord(category.id, word, t)
  return hasRareWords(category) ? t('names.rareWord') : '–'
}
