import type { Source } from './fields.ts'
import type { Condition } from './model.ts'
import type { PhraseBook } from './phraseBook.ts'
import { andWords, notWords, orWords } from './phrases.ts'
import type { Reader } from './reader.ts'
import { beginsTest, isConditionEnd, readTest } from './readTest.ts'

type Read = (reader: Reader, source: Source) => Condition | null

/** Tests joined by "and" (which binds closer) and "or". `null` after a problem; later tests are still read for theirs. */
export const readCondition: Read = (reader, source) => readJoined(reader, source, 'any', orWords, readAll)

const readAll: Read = (reader, source) => readJoined(reader, source, 'all', andWords, readNegation)

function readJoined(
  reader: Reader,
  source: Source,
  kind: 'any' | 'all',
  joint: PhraseBook,
  readPart: Read
): Condition | null {
  const { from } = reader.token
  const parts: (Condition | null)[] = []
  do parts.push(readPart(reader, source))
  while (reader.takeWord('joint', joint) !== null || (kind === 'all' && jointIsMissing(reader)))
  const of = parts.filter((part) => part !== null)
  if (of.length < parts.length) return null
  return of.length === 1 ? of[0]! : { kind, of, at: reader.since(from) }
}

/** "… = 1 last 90 days": an "and" was left out. */
function jointIsMissing(reader: Reader): boolean {
  if (!beginsTest(reader) && !reader.seesWord(notWords)) return false
  reader.failFound('andMissing')
  return true
}

const readNegation: Read = (reader, source) => {
  const { from } = reader.token
  if (reader.takeWord('joint', notWords) !== null) {
    const of = reader.deeper(() => readNegation(reader, source))
    return of && { kind: 'not', of, at: reader.since(from) }
  }
  if (reader.isSymbol('(')) return reader.deeper(() => readParenthesis(reader, source))
  const test = readTest(reader, source)
  if (test === null) reader.skipTo(() => isConditionEnd(reader))
  return test
}

const readParenthesis: Read = (reader, source) => {
  const start = reader.take()
  const inner = readCondition(reader, source)
  // A line that ends the conditions closes them all: the one place is told, not what follows from it.
  if (!reader.takeSymbol(')')) {
    if (inner) reader.fail('unclosedParenthesis', start)
    return null
  }
  return inner
}
