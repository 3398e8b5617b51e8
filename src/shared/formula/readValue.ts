import { type FieldName, type FieldType, rangeOf, type Source } from './fields.ts'
import type { Value } from './model.ts'
import type { PhraseBook } from './phraseBook.ts'
import { flagWords, monthWords, weekdayWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { toQuoted } from './toQuoted.ts'

export interface FieldAt {
  readonly source: Source
  readonly field: FieldName
  readonly type: FieldType
}

/** What a field is compared with; `null` after a problem that was reported. */
export function readValue(reader: Reader, at: FieldAt): Value | null {
  const { from } = reader.token
  switch (at.type) {
    case 'text': {
      const value = readText(reader, at)
      return value === null ? null : { kind: 'text', value, at: reader.since(from) }
    }
    case 'date': {
      const value = readDate(reader)
      return value === null ? null : { kind: 'date', value, at: reader.since(from) }
    }
    case 'flag': {
      const key = reader.takeWord('value', flagWords)
      if (key === null) reader.failFound('flagExpected', { field: at.field })
      return key === null ? null : { kind: 'flag', value: key === 'yes', at: reader.since(from) }
    }
    case 'month':
      return readNamed(reader, at, monthWords, 'monthExpected')
    case 'weekday':
      return readNamed(reader, at, weekdayWords, 'weekdayExpected')
    default:
      return readNumber(reader, at)
  }
}

/** A text in quotes; numbers such as product codes may stand without. */
export function readText(reader: Reader, { source, field }: FieldAt): string | null {
  reader.expect({ kind: 'text', source, field })
  const { token } = reader
  if (token.kind === 'text') return reader.take().value
  if (token.kind === 'number') return reader.take().raw
  if (token.kind === 'word') reader.fail('quotesMissing', token, { found: token.raw, field }, toQuoted(token.raw))
  else reader.failFound('textExpected', { field })
  return null
}

export function readDate(reader: Reader): number | null {
  if (reader.token.kind !== 'date') {
    reader.failFound('dateExpected')
    return null
  }
  return reader.take().amount
}

function readNamed(
  reader: Reader,
  at: FieldAt,
  book: PhraseBook,
  code: 'monthExpected' | 'weekdayExpected'
): Value | null {
  const { from } = reader.token
  const key = reader.takeWord('value', book)
  if (key !== null) return { kind: 'number', value: Number(key), at: reader.since(from) }
  if (reader.token.kind === 'number') return readNumber(reader, at)
  reader.failFound(
    code,
    { field: at.field },
    book.phrases.map(({ text }) => text)
  )
  return null
}

function readNumber(reader: Reader, { type, field }: FieldAt): Value | null {
  const { from } = reader.token
  const sign = reader.takeSymbol('-') ? -1 : 1
  if (reader.token.kind !== 'number') {
    reader.failFound('numberExpected', { field })
    return null
  }
  const value = sign * reader.take().amount
  const range = rangeOf[type]
  if (range && !(Number.isInteger(value) && value >= range[0] && value <= range[1]))
    reader.fail('outOfRange', reader.since(from), { field, found: value, low: range[0], high: range[1] })
  // "-0" is 0.
  return { kind: 'number', value: value + 0, at: reader.since(from) }
}
