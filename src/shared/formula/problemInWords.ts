import type { Locale, Translate } from '../i18n/texts.ts'
import type { HintCode } from './check.ts'
import type { PhraseBook } from './phraseBook.ts'
import { aggregateWords, fieldWords, functionWords, sourceWords, testWords } from './phrases.ts'
import type { Problem, ProblemCode } from './problem.ts'

/** Facts that are words of the language: told as they are written in it. */
const books: Readonly<Record<string, PhraseBook>> = {
  field: fieldWords,
  source: sourceWords,
  other: sourceWords,
  aggregate: aggregateWords,
  function: functionWords,
  operator: testWords
}

function factsOf(params: Problem['params'], locale: Locale): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, books[name]?.write(String(value), locale) ?? value])
  )
}

/** What was found, and what to do. */
export function problemInWords(problem: Problem, t: Translate, locale: Locale): string {
  return withSuggestion(t(`formula.problem.${problem.code}`, factsOf(problem.params, locale)), problem, t)
}

export function hintInWords(hint: Problem<HintCode>, t: Translate, locale: Locale): string {
  return withSuggestion(t(`formula.hint.${hint.code}`, factsOf(hint.params, locale)), hint, t)
}

const withSuggestion = (problem: string, { suggestion }: Problem<ProblemCode | HintCode>, t: Translate): string =>
  suggestion === null ? problem : t('formula.didYouMean', { problem, suggestion })
