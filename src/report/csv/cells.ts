import type { CsvStyle } from '#shared/api/reports.ts'

/**
 * Cells and lines by RFC 4180: CRLF, quotes doubled. Both styles begin with a byte-order mark, by which Excel knows UTF-8.
 */
export const byteOrderMark = '\ufeff'

const delimiters = { comma: ',', semicolon: ';' } as const satisfies Record<CsvStyle, string>
const needsQuotes = /[",;\t\r\n]|^\s|\s$/
const formula = /^[=+\-@\t\r\n]/
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); a plain number such
 * as -5 stays as it is.
 */
export const notAFormula = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text)

/** A text as a cell. */
export function textCell(text: string): string {
  const safe = notAFormula(text)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The shortest digits that read back as the same number, without an exponent. */
function digits(value: number): string {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e')
  const sign = value < 0 ? '-' : ''
  if (exponent === undefined) return sign + mantissa
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent)
  return sign + (point <= 0 ? `0.${'0'.repeat(-point)}${whole}${fraction}` : (whole + fraction).padEnd(point, '0'))
}

/**
 * A number with up to so many decimals and no others: 0.1 + 0.2 is 0.3. `exact`: every digit that was read.
 * Nothing where there is no value.
 */
export function numberCell(value: number | null, style: CsvStyle, decimals: number | 'exact'): string {
  if (value === null || !Number.isFinite(value)) return ''
  const rounded = decimals === 'exact' ? value : Number(value.toFixed(decimals))
  const text = digits(rounded === 0 ? 0 : rounded)
  return style === 'semicolon' ? text.replace('.', ',') : text
}

export const csvLine = (cells: readonly string[], style: CsvStyle): string => `${cells.join(delimiters[style])}\r\n`
