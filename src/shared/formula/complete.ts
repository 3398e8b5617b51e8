import { locales } from '../i18n/texts.ts'
import { isOfLines } from './fields.ts'
import { fold } from './fold.ts'
import { readExpression } from './readExpression.ts'
import { type Expectation, Reader, type WordRole } from './reader.ts'
import { isTooLong, readTokens, type Token } from './tokens.ts'
import { toQuoted } from './toQuoted.ts'
import { featureText } from './toText.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What can be put in place of the text from `from` to `to`. */
export interface Suggestion {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly role: WordRole | 'symbol' | 'text' | 'feature'
  /** For its meaning: the key of a word, or the name of a feature. */
  readonly key: string
}

const most = 40
const symbols = ['|', '(', ')']

/** What could stand at the caret, by the grammar and by what the project has; what begins as typed comes first. */
export function completeFormula(text: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  if (isTooLong(text)) return []
  const { tokens } = readTokens(text.slice(0, caret))
  const typed = beingTyped(tokens, caret)
  const from = typed?.from ?? caret
  const before = tokens.filter((token) => token.kind !== 'end' && token !== typed)
  const reader = new Reader([...before, { ...tokens.at(-1)!, from, to: from }], [])
  readExpression(reader)
  // A quote that the editor has closed already is replaced with what stands before it.
  const to = typed && typed.kind !== 'word' && isClosing(text[caret]) ? caret + 1 : caret
  const found = reader.expected.flatMap((expected) =>
    suggestions(expected, text, { typed, from, to, caret }, vocabulary)
  )
  const taken = new Set<string>()
  const isNew = (text: string): boolean => taken.size < taken.add(text).size
  return found
    .sort((a, b) => a.rank - b.rank)
    .filter((one) => isNew(`${one.from} ${one.text}`))
    .slice(0, most)
    .map(({ rank: _, ...one }) => one)
}

interface Place {
  readonly typed: Token | null
  readonly from: number
  readonly to: number
  readonly caret: number
}
type Ranked = Suggestion & { readonly rank: number }

/** A word that ends at the caret, or an open quote or bracket. */
function beingTyped(tokens: readonly Token[], caret: number): Token | null {
  const last = tokens.at(-2)
  if (!last || last.to !== caret) return null
  return last.kind === 'word' || !last.closed ? last : null
}

const isClosing = (character: string | undefined): boolean => character !== undefined && '"\'”“»«’]'.includes(character)

function suggestions(expected: Expectation, text: string, place: Place, vocabulary: Vocabulary): Ranked[] {
  const { typed, from, to, caret } = place
  const open = typed && typed.kind !== 'word' ? typed.kind : null
  const begun = fold(open ? typed!.value : text.slice(from, caret))
  switch (expected.kind) {
    case 'word': {
      const { role, key, book } = expected
      if (open || (role === 'source' && !vocabulary.sources.some((source) => source === key))) return []
      const whole = fold(text.slice(expected.from, caret)).replaceAll(/\s+/g, ' ')
      if (!fold(expected.text).startsWith(whole)) return []
      const written = book.write(key, vocabulary.language)
      // What it is usually called comes before what it may be called too.
      const rank = locales.some((language) => book.write(key, language) === expected.text) ? 0 : 1
      return [{ text: written, from: expected.from, to, role, key, rank }]
    }
    case 'symbol':
      if (typed || !symbols.includes(expected.text)) return []
      return [{ text: expected.text, from, to, role: 'symbol', key: expected.text, rank: 2 }]
    case 'text': {
      if (open === 'name') return []
      const { source, field } = expected
      const words = vocabulary.words[isOfLines(source, field) ? 'lines' : source]?.[field]?.values ?? []
      return words.flatMap((word) => {
        const rank = rankOf([word], begun)
        return rank === null ? [] : [{ text: toQuoted(word), from, to, role: 'text' as const, key: word, rank }]
      })
    }
    case 'feature':
      if (open === 'text') return []
      return vocabulary.features.flatMap(({ name, label }) => {
        const rank = rankOf([name, label], begun)
        return rank === null ? [] : [{ text: featureText(name), from, to, role: 'feature' as const, key: name, rank }]
      })
  }
}

/** What begins as typed comes before what only has it within; `null`: neither. */
function rankOf(names: readonly string[], begun: string): number | null {
  const folded = names.map(fold)
  if (folded.some((name) => name.startsWith(begun))) return 0
  return folded.some((name) => name.includes(begun)) ? 3 : null
}
