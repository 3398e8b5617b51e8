import { completeFormula, type Suggestion } from '#shared/formula/complete.ts'
import type { Vocabulary } from '#shared/formula/vocabulary.ts'

/** What could stand at the caret; nothing where that stands there already. */
export function completionsAt(text: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  const found = completeFormula(text, caret, vocabulary).filter((one) => text.slice(one.from, one.to) !== one.text)
  if (found.some(({ from }) => from < caret)) return found
  // Before a letter is typed, what most begin with comes first.
  return found.sort((a, b) => rankOf(a) - rankOf(b))
}

const rankOf = ({ role }: Suggestion): number =>
  role === 'source' ? 0 : role === 'function' ? 2 : role === 'symbol' ? 3 : 1

/** The text with a suggestion in its place, and where to go on: after a space, but for an open parenthesis. */
export function completed(text: string, { text: word, from, to }: Suggestion): { text: string; caret: number } {
  const after = text.slice(to)
  const space = word === '(' || /^\s/.test(after) ? '' : ' '
  const caret = from + word.length + (word === '(' ? 0 : 1)
  return { text: text.slice(0, from) + word + space + after, caret }
}
