import { fieldsOf, fieldType, isOfLines, isSummable, type Source } from './fields.ts'
import type { Aggregate, AggregateKind, Condition, Expression } from './model.ts'
import { aggregateWords, fieldWords, whereWords } from './phrases.ts'
import { readCondition } from './readCondition.ts'
import type { Reader } from './reader.ts'
import { beginsTest, fieldAt } from './readTest.ts'

/** What each aggregate is taken of: numbers, any field, rows or (share) either. */
const takes = {
  count: 'rows',
  daysSinceLast: 'rows',
  daysSinceFirst: 'rows',
  share: 'rowsOrNumbers',
  sum: 'numbers',
  mean: 'numbers',
  median: 'numbers',
  min: 'numbers',
  max: 'numbers',
  distinct: 'anything'
} as const satisfies Readonly<Record<AggregateKind, string>>

/** After the source: `where …`, and what is made of the rows, behind a bar. */
export function readQuery(reader: Reader, source: Source, from: number): Expression | null {
  let where: Condition | null = null
  let sound = true
  if (reader.takeWord('joint', whereWords) !== null || whereIsMissing(reader)) {
    where = readCondition(reader, source)
    if (where === null) sound = false
  }
  if (!reader.takeSymbol('|')) {
    if (sound) reader.failFound(reader.seesDecimalComma ? 'decimalComma' : 'pipeMissing', { source })
    return null
  }
  const aggregate = readAggregate(reader, source)
  return sound && aggregate ? { kind: 'query', source, where, aggregate, at: reader.since(from) } : null
}

function whereIsMissing(reader: Reader): boolean {
  if (!beginsTest(reader)) return false
  reader.failFound('whereMissing')
  return true
}

function readAggregate(reader: Reader, source: Source): Aggregate | null {
  const { from } = reader.token
  const kind = reader.takeWord('aggregate', aggregateWords)
  if (kind === null) {
    const candidates = aggregateWords.phrases.map(({ text }) => text)
    reader.failFound('unknownAggregate', {}, candidates)
    return null
  }
  const needs = takes[kind]
  if (needs === 'rows') return { kind, field: null, at: reader.since(from) }
  const offered = fieldsOf(source).filter(
    (one) => !isOfLines(source, one) && (needs === 'anything' || isSummable(fieldType(source, one)!))
  )
  const start = reader.token.from
  const field = reader.takeWord('field', fieldWords, offered)
  if (field === null) {
    if (needs === 'rowsOrNumbers') return { kind, field: null, at: reader.since(from) }
    const candidates = offered.map((key) => fieldWords.write(key, 'en'))
    if (reader.token.kind === 'word') reader.failFound('unknownField', { source }, candidates)
    else reader.failFound('fieldExpected', { aggregate: kind })
    return null
  }
  const found = fieldAt(reader, source, field, start)
  if (found === null) return null
  if (isOfLines(source, field)) {
    reader.fail('fieldElsewhere', reader.since(start), { field, source, other: 'lines' })
    return null
  }
  if (!offered.includes(field)) {
    reader.fail('notSummable', reader.since(start), { field, aggregate: kind })
    return null
  }
  return { kind, field, at: reader.since(from) }
}
