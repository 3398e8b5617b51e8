import type { JsonRecord } from './jsonRecords.ts'

/** Characters; what is longer is no record. */
const longestLine = 1 << 24

/** The records of JSON lines: a broken line harms no other. */
export function* jsonLines(chunks: Iterable<string>): Generator<JsonRecord> {
  let line = 1
  let rest = ''
  let tooLong = false
  const recordOf = (text: string): JsonRecord => ({
    list: '',
    text: tooLong ? text.slice(0, 1000) : text,
    line,
    isObject: !tooLong && text.trimStart().startsWith('{')
  })
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const text of lines) {
      if (text.trim() !== '') yield recordOf(text)
      tooLong = false
      line++
    }
    if (rest.length > longestLine) {
      tooLong = true
      rest = rest.slice(0, 1000)
    }
  }
  if (rest.trim() !== '') yield recordOf(rest)
}
