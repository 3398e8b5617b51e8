import { type FieldName, type FieldType, fieldsOf, fieldType, type Source, sources } from './fields.ts'
import type { Comparison, Condition } from './model.ts'
import { andWords, fieldWords, flagWords, orWords, periodWords, type TestWord, testWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { readPeriod } from './readPeriod.ts'
import { type FieldAt, readText, readValue } from './readValue.ts'
import { readList, readRange } from './readValues.ts'

const every: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>=']
const isComparison = (word: TestWord): word is Comparison => (every as readonly string[]).includes(word)

/** How fields of a type can be tested. */
function testsOf(type: FieldType): readonly TestWord[] {
  if (type === 'flag') return ['=', '!=', 'missing', 'notMissing']
  if (type === 'text') return ['=', '!=', 'oneOf', 'notOneOf', 'contains', 'notContains', 'missing', 'notMissing']
  const numeric: readonly TestWord[] = [...every, 'between', 'missing', 'notMissing']
  return type === 'date' ? numeric : [...numeric, 'oneOf', 'notOneOf']
}

/** One test of a row: a period, or a field against values. `null` after a problem that was reported. */
export function readTest(reader: Reader, source: Source): Condition | null {
  const { from } = reader.token
  const period = reader.takeWord('period', periodWords)
  if (period !== null) return readPeriod(reader, period, from)
  const field = reader.takeWord('field', fieldWords, fieldsOf(source))
  if (field === null) {
    const candidates = fieldsOf(source).flatMap((key) => waysToWrite(key))
    if (reader.token.kind === 'word') reader.failFound('unknownField', { source }, candidates)
    else reader.failFound('conditionExpected')
    return null
  }
  const at = fieldAt(reader, source, field, from)
  return at && readFieldTest(reader, at, from)
}

const waysToWrite = (field: FieldName): string[] =>
  fieldWords.phrases.filter(({ key }) => key === field).map(({ text }) => text)

/** A field that was just read, if rows of the source have it. */
export function fieldAt(reader: Reader, source: Source, field: FieldName, from: number): FieldAt | null {
  const type = fieldType(source, field)
  if (type !== undefined) return { source, field, type }
  const other = sources.find((one) => fieldType(one, field) !== undefined)!
  reader.fail('fieldElsewhere', reader.since(from), { field, source, other })
  return null
}

function readFieldTest(reader: Reader, at: FieldAt, from: number): Condition | null {
  const { field, type } = at
  const allowed = testsOf(type)
  const operatorFrom = reader.token.from
  const test = reader.takeWord('test', testWords, allowed)
  const span = (): { at: Condition['at'] } => ({ at: reader.since(from) })
  if (test === null) {
    if (type === 'flag')
      return { kind: 'compare', field, operator: '=', value: { kind: 'flag', value: true, ...span() }, ...span() }
    reader.failFound('comparisonExpected', { field })
    return null
  }
  if (!allowed.includes(test)) {
    reader.fail('operatorForField', reader.since(operatorFrom), { field, operator: test, type })
    return null
  }
  const negated = (condition: Condition): Condition => ({ kind: 'not', of: condition, at: condition.at })
  if (test === 'missing') return { kind: 'missing', field, ...span() }
  if (test === 'notMissing') return negated({ kind: 'missing', field, ...span() })
  if (test === 'between') return readRange(reader, at, from)
  if (isComparison(test)) {
    const value = readValue(reader, at)
    return value && { kind: 'compare', field, operator: test, value, ...span() }
  }
  if (test === 'contains' || test === 'notContains') {
    const text = readText(reader, at)
    if (text === null) return null
    const contains: Condition = { kind: 'contains', field, text, ...span() }
    return test === 'contains' ? contains : negated(contains)
  }
  const values = readList(reader, at)
  if (values === null) return null
  const oneOf: Condition = { kind: 'oneOf', field, values, ...span() }
  return test === 'oneOf' ? oneOf : negated(oneOf)
}

/** Where a condition can be taken up again. */
export const isConditionEnd = (reader: Reader): boolean =>
  reader.isSymbol('|') || reader.seesWord(andWords) || reader.seesWord(orWords)

/** Does something stand here that only a test begins with? */
export const beginsTest = (reader: Reader): boolean =>
  reader.seesWord(periodWords) || (reader.seesWord(fieldWords) && !reader.seesWord(flagWords))
