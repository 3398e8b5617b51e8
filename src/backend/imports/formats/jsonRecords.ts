/** A record of a JSON document: the text of one object in a list, where it stands, and in which list. */
export interface JsonRecord {
  /** Names on the way to the list, with dots; empty where the document is the list. */
  readonly list: string
  readonly text: string
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  /** Something that is no object, among objects. */
  readonly isObject: boolean
}

/** The document breaks off or is no JSON outside of its records; whoever opens it says so to the user. */
export class BadJson extends Error {
  readonly line: number

  constructor(line: number) {
    super(`no JSON in line ${line}`)
    this.line = line
  }
}

const longestRecord = 1 << 24
const code = (character: string): number => character.charCodeAt(0)
const [quote, backslash, openObject, closeObject, openList, closeList, comma, colon, lineFeed] = [...'"\\{}[],:\n'].map(
  code
) as [number, number, number, number, number, number, number, number, number]

/** A list or object that is open outside of records. */
interface Open {
  readonly kind: 'list' | 'object'
  /** The name under which it stands. */
  readonly name: string
  /** What may come next. */
  wants: 'valueOrEnd' | 'value' | 'nameOrEnd' | 'name' | 'colon' | 'commaOrEnd'
}

/**
 * The records of a JSON document, wherever it keeps lists of objects: at the top, or under names. It is read once and
 * piece by piece, with at most one record of 16 MB in memory, and checked outside of records as well as inside: the
 * caller parses each. Lists inside of records belong to these.
 * @throws BadJson
 */
export function* jsonRecords(chunks: Iterable<string>): Generator<JsonRecord> {
  const stack: Open[] = []
  let line = 1
  let ended = false
  let name = ''
  let buffer = ''
  let at = 0
  const bad = (): BadJson => new BadJson(line)
  const input = chunks[Symbol.iterator]()
  /** Drops what was read and adds what follows. */
  const more = (): boolean => {
    const { done, value } = input.next()
    if (done) return false
    buffer = buffer.slice(at) + value
    at = 0
    if (buffer.length > longestRecord * 2) throw bad()
    return true
  }
  /** The end of the value that begins at `at`; asks for more text as it needs it. */
  const endOfValue = (): number => {
    let depth = 0
    let quoted = false
    for (let i = at; ; i++) {
      while (i >= buffer.length) {
        const offset = i - at
        if (offset > longestRecord) throw bad()
        if (!more()) {
          if (depth === 0 && !quoted && offset > 0) return at + offset
          throw bad()
        }
        i = at + offset
      }
      const c = buffer.charCodeAt(i)
      if (quoted) {
        if (c === backslash) i++
        else if (c === quote) {
          quoted = false
          if (depth === 0) return i + 1
        }
      } else if (c === quote) quoted = true
      else if (c === openObject || c === openList) depth++
      else if (c === closeObject || c === closeList) {
        if (depth === 0) return i
        if (--depth === 0) return i + 1
      } else if (depth === 0 && (c === comma || c <= 32)) return i
    }
  }
  const takeValue = (): { text: string; line: number } => {
    const begins = line
    const end = endOfValue()
    const text = buffer.slice(at, end)
    at = end
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) line++
    return { text, line: begins }
  }
  /** After a value, its surrounding wants a comma. */
  const valueEnds = (): void => {
    const top = stack.at(-1)
    if (top) top.wants = 'commaOrEnd'
    else ended = true
  }

  for (;;) {
    if (at >= buffer.length && !more()) break
    if (at >= buffer.length) continue
    const c = buffer.charCodeAt(at)
    if (c <= 32 || c === 0xfeff) {
      if (c === lineFeed) line++
      at++
      continue
    }
    const top = stack.at(-1)
    if (ended) throw bad()
    if (top?.kind === 'object' && (top.wants === 'nameOrEnd' || top.wants === 'name') && c === quote) {
      const { text } = takeValue()
      name = parsed(text, bad)
      top.wants = 'colon'
    } else if (c === colon && top?.wants === 'colon') {
      top.wants = 'value'
      at++
    } else if (c === comma && top?.wants === 'commaOrEnd') {
      top.wants = top.kind === 'object' ? 'name' : 'value'
      at++
    } else if (c === closeObject || c === closeList) {
      const fits = top?.kind === (c === closeObject ? 'object' : 'list')
      if (!top || !fits || !['commaOrEnd', 'nameOrEnd', 'valueOrEnd'].includes(top.wants)) throw bad()
      stack.pop()
      valueEnds()
      at++
    } else if (top && top.wants !== 'value' && top.wants !== 'valueOrEnd') throw bad()
    else if (top?.kind === 'list') {
      // Lists are the last on the way: what stands in them is taken whole.
      const value = takeValue()
      const list = stack.flatMap((open) => (open.name === '' ? [] : [open.name])).join('.')
      yield { list, ...value, isObject: c === openObject }
      valueEnds()
    } else if (c === openObject || c === openList) {
      stack.push({
        kind: c === openList ? 'list' : 'object',
        name: top ? name : '',
        wants: c === openList ? 'valueOrEnd' : 'nameOrEnd'
      })
      if (stack.length > 64) throw bad()
      at++
    } else {
      parsed(takeValue().text, bad)
      valueEnds()
    }
  }
  if (!ended) throw bad()
}

function parsed(text: string, bad: () => BadJson): string {
  try {
    return String(JSON.parse(text))
  } catch {
    throw bad()
  }
}
