import { type Condition, limits, type Value } from './model.ts'
import { andWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { type FieldAt, readValue } from './readValue.ts'

/** ("Gifts", "Toys") */
export function readList(reader: Reader, at: FieldAt): Value[] | null {
  const start = reader.token
  if (!reader.takeSymbol('(')) {
    reader.failFound('listExpected', { field: at.field })
    return null
  }
  const values: Value[] = []
  do {
    const value = readValue(reader, at)
    if (value === null) {
      reader.skipTo(() => false)
      reader.takeSymbol(')')
      return null
    }
    values.push(value)
  } while (reader.takeSymbol(','))
  if (!reader.takeSymbol(')')) {
    reader.fail('unclosedParenthesis', start)
    return null
  }
  if (values.length > limits.values) reader.fail('tooManyValues', reader.since(start.from), { limit: limits.values })
  return values
}

/** "between 10 and 20", both included. */
export function readRange(reader: Reader, at: FieldAt, from: number): Condition | null {
  const lowFrom = reader.token.from
  const low = readValue(reader, at)
  if (low === null) return null
  if (reader.takeWord('joint', andWords) === null) {
    reader.failFound('andMissing')
    return null
  }
  const high = readValue(reader, at)
  if (high === null) return null
  if (high.value < low.value) reader.fail('reversed', reader.since(lowFrom))
  const span = reader.since(from)
  if (low.kind === 'date' && high.kind === 'date') return { kind: 'between', from: low.value, to: high.value, at: span }
  const { field } = at
  return {
    kind: 'all',
    of: [
      { kind: 'compare', field, operator: '>=', value: low, at: span },
      { kind: 'compare', field, operator: '<=', value: high, at: span }
    ],
    at: span
  }
}
