import { decimalText, numberText } from './cells.ts'

/** Nested deeper than this, a value stays as it stands. */
const deepest = 8

/** Numbers that JavaScript would round. */
const long = /\d{16}/

/** A record as JSON wrote it. Numbers keep the digits they were written with. @throws SyntaxError */
export function parseRecord(text: string): unknown {
  if (!long.test(text)) return JSON.parse(text)
  return JSON.parse(text, ((_: string, value: unknown, { source }: { source?: string }) =>
    typeof value === 'number' ? new WrittenNumber(source ?? String(value)) : value) as never)
}

class WrittenNumber {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }

  get text(): string {
    return /^-?\d+$/.test(this.digits) ? this.digits : numberText(String(Number(this.digits)))
  }
}

/**
 * The fields of a record, nested ones by names with dots: `{customer: {city}}` is `customer.city`. Lists of plain
 * values are parted by commas; other lists stay as JSON, for each of their items would be a row of its own.
 */
export function flatten(record: object, take: (name: string, text: string) => void): void {
  visit('', record, 0, take)
}

function visit(name: string, value: unknown, depth: number, take: (name: string, text: string) => void): void {
  if (value === null || value === undefined) take(name, '')
  else if (typeof value === 'string') take(name, value)
  else if (typeof value === 'number') take(name, decimalText(value))
  else if (typeof value === 'boolean') take(name, String(value))
  else if (value instanceof WrittenNumber) take(name, value.text)
  else if (Array.isArray(value)) take(name, listText(value))
  else if (depth >= deepest) take(name, asJson(value))
  else
    for (const [key, inner] of Object.entries(value))
      visit(name === '' ? key : `${name}.${key}`, inner, depth + 1, take)
}

function listText(list: readonly unknown[]): string {
  if (list.some((item) => typeof item === 'object' && item !== null && !(item instanceof WrittenNumber)))
    return asJson(list)
  return list.map((item) => (item instanceof WrittenNumber ? item.text : String(item ?? ''))).join(', ')
}

const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof WrittenNumber ? Number(inner.digits) : inner))
