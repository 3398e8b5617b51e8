import { type Condition, limits } from './model.ts'
import { unitWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { readDate } from './readValue.ts'
import { readRange } from './readValues.ts'

/** After its first word: "last 90 days", "since 2011-06-01". `null` after a problem that was reported. */
export function readPeriod(
  reader: Reader,
  kind: 'last' | 'first' | 'before' | 'since' | 'between',
  from: number
): Condition | null {
  if (kind === 'between') return readRange(reader, { source: 'orders', field: 'date', type: 'date' }, from)
  if (kind === 'before' || kind === 'since') {
    const date = readDate(reader)
    return date === null ? null : { kind, date, at: reader.since(from) }
  }
  const count = reader.token
  const whole = count.kind === 'number' && Number.isInteger(count.amount)
  if (!whole || count.amount < 1 || count.amount > limits.periods) {
    reader.failFound('countExpected', { limit: limits.periods })
    return null
  }
  reader.take()
  const unit = reader.takeWord('unit', unitWords)
  if (unit === null) {
    reader.failFound(
      'unitExpected',
      {},
      unitWords.phrases.map(({ text }) => text)
    )
    return null
  }
  return { kind, count: count.amount, unit, at: reader.since(from) }
}
