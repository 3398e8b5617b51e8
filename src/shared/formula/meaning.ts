import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { ownFeatureId } from '../model/ownFeatures.ts'
import { type FeatureChoices, featureDefinition } from '../words/featureDefinition.ts'
import type { Suggestion } from './complete.ts'
import { calendarFields, fieldsOf, sources } from './fields.ts'
import type { PhraseBook } from './phraseBook.ts'
import { aggregateWords, fieldWords, functionWords, periodWords, sourceWords } from './phrases.ts'

const explained = ['source', 'field', 'aggregate', 'function', 'period'] as const
type Explained = (typeof explained)[number]

const isExplained = (role: string): role is Explained => (explained as readonly string[]).includes(role)
const meaning = (role: Explained, key: string, t: Translate): string => t(`formula.meaning.${role}.${key}` as TextKey)

/** What a suggestion means, in a line; `null` where it says so itself. */
export function suggestionMeaning(
  { role, key }: Suggestion,
  t: Translate,
  locale: Locale,
  choices: FeatureChoices
): string | null {
  if (isExplained(role)) return meaning(role, key, t)
  if (role !== 'feature') return null
  const isOwnName = choices.own.some(({ name }) => name === key)
  return featureDefinition(isOwnName ? ownFeatureId(key) : key, t, locale, choices)
}

export interface HelpEntry {
  readonly word: string
  readonly meaning: string
}

/** Every word of the language with its meaning; `fields`: those of each source, then those that all have. */
export function formulaHelp(t: Translate, language: Locale) {
  const entries = <K extends string>(
    role: Explained,
    book: PhraseBook<K>,
    keys: readonly K[] = book.keys
  ): HelpEntry[] => keys.map((key) => ({ word: book.write(key, language), meaning: meaning(role, key, t) }))
  const calendar = Object.keys(calendarFields) as (keyof typeof calendarFields)[]
  return {
    sources: sources.map((source) => ({
      ...entries('source', sourceWords, [source])[0]!,
      fields: entries(
        'field',
        fieldWords,
        fieldsOf(source).filter((field) => !(calendar as readonly string[]).includes(field))
      )
    })),
    calendar: entries('field', fieldWords, calendar),
    periods: entries('period', periodWords),
    aggregates: entries('aggregate', aggregateWords),
    functions: entries('function', functionWords),
    missing: t('formula.meaning.missing')
  }
}
