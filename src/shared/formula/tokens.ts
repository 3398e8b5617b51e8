import { fold } from './fold.ts'
import { limits, type Span } from './model.ts'
import type { Problem, ProblemCode } from './problem.ts'

export type TokenKind = 'word' | 'number' | 'date' | 'text' | 'name' | 'symbol' | 'end'

export interface Token extends Span {
  readonly kind: TokenKind
  /** As written. */
  readonly raw: string
  /** Words folded and symbols by their plain form, for comparing; what quotes and brackets hold, as it is. */
  readonly value: string
  /** A number, or the moment of a date. */
  readonly amount: number
  /** Quotes and brackets: are they closed? */
  readonly closed: boolean
}

/** Opening quotes and what closes them. Twice the closing one stands for itself, as in spreadsheets. */
const quotes: Readonly<Record<string, string>> = {
  ...{ '"': '"', "'": "'", '“': '”“', '„': '“”', '«': '»', '»': '«', '‘': '’', '‚': '‘’' }
}
const plainSymbols: Readonly<Record<string, string>> = {
  ...{ '<>': '!=', '==': '=', '≠': '!=', '≤': '<=', '≥': '>=', '−': '-', '–': '-', '×': '*', '·': '*', '÷': '/' },
  ...{ ';': ',' }
}

const space = /[\s\u200b\ufeff]+/y
const date = /(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?![\d.])/y
const number = /\d+(?:\.\d+)?|\.\d+/y
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy
const symbol = /<=|>=|<>|!=|==|[-+*/()|,;<>=≠≤≥−–×·÷]/y

/** Cuts a text into tokens; what is no part of the language is reported and left out. O(length). */
export function readTokens(text: string): { tokens: Token[]; problems: Problem[] } {
  const tokens: Token[] = []
  const problems: Problem[] = []
  let from = 0
  const fail = (code: ProblemCode, to: number, params: Problem['params'] = {}): void => {
    problems.push({ code, at: { from, to }, params, suggestion: null })
  }
  const add = (kind: TokenKind, to: number, value: string, amount = Number.NaN, closed = true): void => {
    tokens.push({ kind, from, to, raw: text.slice(from, to), value, amount, closed })
    from = to
  }
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  while (from < text.length) {
    const blank = match(space)
    if (blank) {
      from += blank[0].length
      continue
    }
    const opening = text[from]!
    if (opening === '[' || quotes[opening] !== undefined) {
      const { to, value, closed } = enclosed(text, from, quotes[opening] ?? ']')
      const isName = opening === '['
      if (!closed) fail(isName ? 'unclosedName' : 'unclosedText', to)
      else if (isName && value.trim() === '') fail('emptyName', to)
      add(isName ? 'name' : 'text', to, isName ? value.trim() : value, Number.NaN, closed)
      continue
    }
    const day = match(date)
    if (day) {
      const moment = momentOf(day)
      const to = from + day[0].length
      if (Number.isNaN(moment)) fail('noSuchDate', to, { found: day[0] })
      add('date', to, day[0], moment)
      continue
    }
    const digits = match(number)
    if (digits) {
      const to = from + digits[0].length
      const amount = Number(digits[0])
      if (amount !== 0 && !(amount >= 1e-6 && amount < 1e15)) fail('numberRange', to, { found: shortened(digits[0]) })
      add('number', to, digits[0], amount)
      continue
    }
    const letters = match(word)
    if (letters) {
      add('word', from + letters[0].length, fold(letters[0]))
      continue
    }
    const sign = match(symbol)
    if (sign) {
      add('symbol', from + sign[0].length, plainSymbols[sign[0]] ?? sign[0])
      continue
    }
    const strange = String.fromCodePoint(text.codePointAt(from)!)
    fail('strangeCharacter', from + strange.length, { found: strange })
    from += strange.length
  }
  add('end', text.length, '')
  return { tokens, problems }
}

function enclosed(text: string, open: number, closing: string): { to: number; value: string; closed: boolean } {
  let value = ''
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]!
    if (!closing.includes(character)) value += character
    else if (text[at + 1] === character) {
      value += character
      at++
    } else return { to: at + 1, value, closed: true }
  }
  return { to: text.length, value, closed: false }
}

function momentOf([, y, m, d, d2, m2, y2]: RegExpExecArray): number {
  const [year, month, day] = [Number(y ?? y2), Number(m ?? m2), Number(d ?? d2)]
  const moment = Date.UTC(year, month - 1, day)
  const there = new Date(moment)
  const exists = there.getUTCFullYear() === year && there.getUTCMonth() === month - 1 && there.getUTCDate() === day
  return exists ? moment : Number.NaN
}

/** What was found, short enough to be shown in a sentence. */
export const shortened = (found: string): string => (found.length > 40 ? `${found.slice(0, 39)}…` : found)

/** Longer texts are not even cut. */
export const isTooLong = (text: string): boolean => text.length > limits.characters
