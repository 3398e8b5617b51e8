import type { ColumnMapping } from '#shared/api/imports.ts'
import { moneyScale } from '#shared/model/money.ts'

export type Marks = NonNullable<ColumnMapping['marks']>

const fractionDigits = Math.log10(moneyScale)
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 0x202f || code === 0x2009
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isMinus = (code: number): boolean => code === 45 || code === 0x2212

/** Signs and codes that stand before or after an amount. */
const signs = /[$€£¥₹₽₺₩₪₫฿₴₦]|zł|kč|kr\.?|fr\.?|lei|ft/i
const codes = /\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|bgn|try|cad|aud|nzd|jpy|cny|inr|brl|mxn|zar|isk|sfr)\b/i
const unit = new RegExp(`${codes.source}|${signs.source}|%`, 'giu')

/** The currency written beside an amount, as it stands there. */
export const currencyIn = (text: string): string | null => (text.match(codes) ?? text.match(signs))?.[0] ?? null

/** May this be a number in some notation? */
export const looksLikeNumber = (text: string): boolean => /\d/.test(text) && shape(text) !== null

/**
 * Reads a number with the given marks as whole ten-thousandths, exactly; further decimals are rounded half away from
 * zero. Signs before or behind, parentheses for negative, currency signs and codes, and a percent sign (which
 * changes nothing: 5 % is 5) are understood. @returns NaN for what is no number
 */
export function parseScaled(text: string, marks: Marks): number {
  const decimal = marks.decimal.charCodeAt(0)
  const thousands = marks.thousands === '' ? -1 : marks.thousands.charCodeAt(0)
  let value = 0
  let digits = 0
  /** Digits behind the decimal mark; -1 before it. */
  let fraction = -1
  /** Digits since the last thousands mark; -1 where there was none. */
  let group = -1
  let negative = false
  let minuses = 0
  /** Parentheses opened and not yet closed: they mean below zero. */
  let open = false
  let roundUp = false
  let ended = false

  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (ended) return Number.NaN
      digits++
      if (fraction < fractionDigits) value = value * 10 + (code - 48)
      else if (fraction === fractionDigits) roundUp = code >= 53
      if (fraction >= 0) fraction++
      else if (group >= 0) group++
    } else if (code === decimal && fraction < 0 && !ended && (group < 0 || group === 3)) fraction = 0
    else if (isThousands(code, thousands) && digits > 0 && fraction < 0 && isDigit(text.charCodeAt(i + 1)) && !ended) {
      // Groups have three digits; the Indian notation has groups of two before the last.
      if (group === 0 || group === 1 || group > 3 || (group < 0 && digits > 3)) return Number.NaN
      group = 0
    } else if (isSpace(code)) ended ||= digits > 0
    else if (isMinus(code) && minuses++ === 0 && (digits === 0 || i === text.trimEnd().length - 1)) negative = true
    else if (code === 43 && digits === 0) continue
    else if (code === 40 && digits === 0 && !open) open = true
    else if (code === 41 && open) {
      negative = !negative
      open = false
      ended = true
    } else return parseDecorated(text, marks)
  }
  if (digits === 0 || open || (group >= 0 && group !== 3)) return Number.NaN
  for (let i = Math.max(0, fraction); i < fractionDigits; i++) value *= 10
  if (roundUp) value++
  return negative && value !== 0 ? -value : value
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isThousands = (code: number, mark: number): boolean =>
  code === mark || (mark === 32 && isSpace(code)) || (mark === 39 && isApostrophe(code))

/** Amounts with a currency or an exponent are rarer: they may take longer. */
function parseDecorated(text: string, marks: Marks): number {
  const bare = text.replaceAll(unit, ' ').trim()
  if (bare !== text.trim()) return parseScaled(bare.replace(/^([-+(])\s+/, '$1').replace(/\s+\)$/, ')'), marks)
  if (!/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i.test(text)) return Number.NaN
  return Math.round(Number(text.replace(marks.decimal, '.')) * moneyScale)
}

/** A number as it is, with all its decimals. For facts that are no money. */
export function parseNumber(text: string, marks: Marks): number {
  const scaled = parseScaled(text, marks)
  if (Number.isNaN(scaled)) return scaled
  // Nearly all have no more decimals than are kept anyhow.
  const mark = text.indexOf(marks.decimal)
  const behind = mark < 0 ? '' : text.slice(mark + 1).split(marks.decimal, 1)[0]!
  if (behind.length <= fractionDigits && Math.abs(scaled) < Number.MAX_SAFE_INTEGER) return scaled / moneyScale
  const plain = text.replaceAll(unit, '').replaceAll(/[^\d.,e+-]/gi, '')
  const value = Number(plain.replaceAll(marks.decimal === '.' ? ',' : '.', '').replace(marks.decimal, '.'))
  return Number.isNaN(value) ? scaled / moneyScale : Math.sign(scaled) * Math.abs(value)
}

type Mark = '.' | ',' | ' ' | "'"

interface Shape {
  readonly marks: readonly Mark[]
  /** Digits before the first mark, and how many are behind the last. */
  readonly before: string
  readonly behind: number
}

/** Which marks a number has, without deciding what they mean; `null` for what is no number: a date, a telephone. */
function shape(text: string): Shape | null {
  const bare = text
    .replaceAll(unit, ' ')
    .replaceAll(/^[\s(+\u2212-]+|[\s)\u2212-]+$/g, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll('\u2019', "'")
  if (!/^\d*([.,' ]\d+)*$/.test(bare) || bare === '') return null
  const parts = bare.split(/[.,' ]/)
  const marks = (bare.match(/[.,' ]/g) ?? []) as Mark[]
  const before = parts[0] ?? ''
  const last = marks.at(-1)
  const behind = parts.at(-1)?.length ?? 0
  const groups = parts.slice(1, -1)
  const repeated = marks.slice(0, -1)
  if (groups.some((group) => group.length < 2 || group.length > 3)) return null
  if (repeated.some((mark) => mark !== marks[0])) return null
  const grouped = repeated.length > 0 || last === ' ' || last === "'"
  if (grouped && !/^[1-9]\d{0,2}$/.test(before)) return null
  if (grouped && (last === marks[0] || last === ' ' || last === "'") && behind !== 3) return null
  return { marks, before, behind }
}

/** Decides over a whole column what its marks mean. */
export class NumberEvidence {
  filled = 0
  readonly currencies = new Map<string, number>()
  #numbers = 0
  #decimal = { '.': 0, ',': 0 }
  #thousands = { '.': 0, ',': 0, ' ': 0, "'": 0 }
  /** "1,234": either mark may be meant. */
  #either = { '.': 0, ',': 0 }

  add(text: string): void {
    this.filled++
    const currency = currencyIn(text)
    if (currency) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1)
    const found = shape(text)
    if (!found) return
    this.#numbers++
    const last = found.marks.at(-1)
    for (const mark of found.marks.slice(0, -1)) this.#thousands[mark]++
    if (last === undefined) return
    if (last === ' ' || last === "'") this.#thousands[last]++
    else if (last === '.' || last === ',') {
      const grouped = found.behind === 3 && /^[1-9]\d{0,2}$/.test(found.before)
      if (grouped && found.marks.slice(0, -1).every((mark) => mark === last))
        (found.marks.length > 1 ? this.#thousands : this.#either)[last]++
      else this.#decimal[last]++
    }
  }

  /** Of the filled cells, the share that are numbers. */
  get share(): number {
    return this.filled === 0 ? 0 : this.#numbers / this.filled
  }

  /**
   * The marks, and whether the column settles them. Where it does not ("1,234" throughout), a comma is taken to mark
   * thousands and a dot decimals, as in most files; but where semicolons part the cells, because the comma is the
   * decimal mark there, a dot marks thousands.
   */
  decide(delimiter = ','): { marks: Marks; ambiguous: boolean } {
    const point = this.#decimal['.'] + this.#thousands[',']
    const comma = this.#decimal[','] + this.#thousands['.']
    const ambiguous = point + comma === 0 && this.#either['.'] + this.#either[','] > 0
    const dotsGroup = ambiguous && delimiter === ';' && this.#either[','] === 0
    const decimal = comma > point || dotsGroup ? ',' : '.'
    const other = decimal === '.' ? ',' : '.'
    const thousands =
      this.#thousands[other] + this.#either[other] > 0
        ? other
        : this.#thousands["'"] > 0
          ? "'"
          : this.#thousands[' '] > 0
            ? ' '
            : ''
    return { marks: { decimal, thousands }, ambiguous }
  }
}
