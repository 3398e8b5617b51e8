import { JsonText, jsonMarks } from './jsonText.ts'

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

/** A list or object that is open outside of records. */
interface Open {
  readonly kind: 'list' | 'object'
  /** The name under which it stands. */
  readonly name: string
  /** What may come next. */
  wants: 'valueOrEnd' | 'value' | 'nameOrEnd' | 'name' | 'colon' | 'commaOrEnd'
}

/** Lists stand less deep than this. */
const deepest = 64
const { openObject, closeObject, openList, closeList, comma, colon, quote } = jsonMarks

/**
 * The records of a JSON document, wherever it keeps lists of objects: at the top, or under names. It is read once and
 * piece by piece, with at most one record of 16 MB in memory, and checked outside of records as well as inside: the
 * caller parses each. Lists inside of records belong to these.
 * @throws BadJson where the document breaks off, or is none
 */
export function* jsonRecords(chunks: Iterable<string>): Generator<JsonRecord> {
  const json = new JsonText(chunks)
  const stack: Open[] = []
  let name = ''
  let ended = false
  const valueEnds = (): void => {
    const top = stack.at(-1)
    if (top) top.wants = 'commaOrEnd'
    else ended = true
  }
  for (let c = json.peek(); c >= 0; c = json.peek()) {
    const top = stack.at(-1)
    if (ended) throw json.bad
    if (c === quote && (top?.wants === 'nameOrEnd' || top?.wants === 'name')) {
      name = parsed(json)
      top.wants = 'colon'
    } else if (c === colon && top?.wants === 'colon') {
      json.pass()
      top.wants = 'value'
    } else if (c === comma && top?.wants === 'commaOrEnd') {
      json.pass()
      top.wants = top.kind === 'object' ? 'name' : 'value'
    } else if (c === closeObject || c === closeList) {
      if (!top || !mayEnd(top, c)) throw json.bad
      json.pass()
      stack.pop()
      valueEnds()
    } else if (top && top.wants !== 'value' && top.wants !== 'valueOrEnd') throw json.bad
    else if (top?.kind === 'list') {
      // Lists are the last on the way: what stands in them is taken whole.
      const list = stack.flatMap((open) => (open.name === '' ? [] : [open.name])).join('.')
      yield { list, ...json.take(), isObject: c === openObject }
      valueEnds()
    } else if (c === openObject || c === openList) {
      if (stack.length === deepest) throw json.bad
      json.pass()
      const kind = c === openList ? 'list' : 'object'
      stack.push({ kind, name: top ? name : '', wants: kind === 'list' ? 'valueOrEnd' : 'nameOrEnd' })
    } else {
      parsed(json)
      valueEnds()
    }
  }
  if (!ended) throw json.bad
}

const mayEnd = ({ kind, wants }: Open, c: number): boolean =>
  kind === (c === closeObject ? 'object' : 'list') &&
  (wants === 'commaOrEnd' || wants === 'nameOrEnd' || wants === 'valueOrEnd')

function parsed(json: JsonText): string {
  const { text } = json.take()
  try {
    return String(JSON.parse(text))
  } catch {
    throw json.bad
  }
}
