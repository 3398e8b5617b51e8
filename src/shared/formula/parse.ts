import { type Formula, limits } from './model.ts'
import type { Problem } from './problem.ts'
import { readExpression } from './readExpression.ts'
import { Reader } from './reader.ts'
import { isTooLong, readTokens } from './tokens.ts'

export type Parsed =
  | { readonly formula: Formula; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly formula?: never }

/** Reads a formula, or tells all that keeps it from being one, in the order of the text. Never throws. */
export function parseFormula(text: string): Parsed {
  if (isTooLong(text)) {
    const at = { from: limits.characters, to: text.length }
    return {
      problems: [{ code: 'tooLong', at, params: { limit: limits.characters, found: text.length }, suggestion: null }]
    }
  }
  const { tokens, problems } = readTokens(text)
  const reader = new Reader(tokens, problems)
  if (tokens.length === 1 && problems.length === 0) reader.fail('empty')
  const formula = tokens.length === 1 ? null : readWhole(reader)
  if (reader.problems.length === 0 && formula) return { formula }
  return { problems: inOrder(withoutConsequences(reader.problems, text)) }
}

/** The grammar from its start to the end of the text. */
export function readWhole(reader: Reader): Formula | null {
  const formula = readExpression(reader)
  if (reader.token.kind === 'end') return formula
  // What follows from a mistake before is no mistake of its own.
  if (reader.isSymbol(')')) reader.failFound('extraParenthesis')
  else if (formula) reader.failFound(reader.seesDecimalComma ? 'decimalComma' : 'leftover')
  return null
}

/** Quotes that are not closed swallow the rest: what then lacks at the end is no mistake of its own. */
function withoutConsequences(problems: readonly Problem[], text: string): readonly Problem[] {
  const swallows = problems.some(({ code }) => code === 'unclosedText' || code === 'unclosedName')
  return swallows ? problems.filter(({ at }) => at.from < text.length) : problems
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.at.from - b.at.from || a.at.to - b.at.to)
