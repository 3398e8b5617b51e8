import { CellCutter, type JsonPlace } from './cellCutter.ts'
import { endingRowsByLineFeed } from './lineEnds.ts'
import { type QuotedRow, readQuotedRow } from './quotedRow.ts'

/** What makes a row unreadable. Such a row is never merged with its neighbours: reading goes on at the next line. */
type RowProblem =
  | { readonly code: 'length'; readonly got: number; readonly expected: number }
  /** A quote opens on `line` and does not close, or closes only by merging rows. */
  | { readonly code: 'unclosedQuote'; readonly line: number }
  | { readonly code: 'textAfterQuote'; readonly line: number }
  | { readonly code: 'tooLong' }
  /** Of JSON: no object, or none that could be read. */
  | { readonly code: 'noRecord' }

export interface Row {
  /** Line of the file, counted from 1, on which the row begins. */
  readonly line: number
  /** Where the row is unreadable: what there is of it. */
  readonly cells: string[]
  readonly problem: RowProblem | null
  /** A quote stands inside an unquoted cell (`17" screen`); it is read as it stands. */
  readonly bareQuote: boolean
  /** Where its cells stand as JSON, where they were written as such while they were read. */
  readonly json?: JsonPlace | null
}

export interface RowOptions {
  readonly delimiter: string
  /** `''`: quotes mean nothing. */
  readonly quote: string
  /** How many cells a row must have; without it, as many as the first row has. */
  readonly columns?: number
  /** So many lines stand above the table. */
  readonly titleLines?: number | undefined
}

/** Counts what is no row. */
export interface Tally {
  blankLines: number
}

/** Characters; nothing that people keep in a row of orders comes near. */
const longestRow = 1 << 20
const keptOfEndless = 1000
const carriageReturn = 13

/**
 * The rows of delimited text (RFC 4180, with any line ends), the header among them. Lines that are blank are counted
 * in `tally`, except in a file of one column, where they are empty cells. A first line `sep=;`, as Excel reads and
 * writes it, is passed over, and so are `titleLines`. Trailing empty cells beyond the header's are dropped.
 * Cost: one pass, faster than `split` where no quotes are; memory: one chunk and at most one row of 1 MB.
 */
export function* readRows(chunks: Iterable<string>, options: RowOptions, tally: Tally): Generator<Row> {
  const reader = new RowReader(options, tally)
  for (const chunk of endingRowsByLineFeed(chunks, options.quote)) yield* reader.read(chunk, false)
  yield* reader.read('', true)
}

class RowReader {
  readonly #delimiter: string
  readonly #quote: string
  readonly #tally: Tally
  readonly #cutter: CellCutter
  readonly #titleLines: number
  #expected: number
  #line = 1
  /** What no row was made of yet. */
  #text = ''
  /** In the middle of a line that was refused as too long. */
  #skipping = false

  constructor({ delimiter, quote, columns = 0, titleLines = 0 }: RowOptions, tally: Tally) {
    this.#delimiter = delimiter
    this.#quote = quote
    this.#expected = columns
    this.#titleLines = titleLines
    this.#tally = tally
    this.#cutter = new CellCutter(delimiter)
  }

  /** The rows that end within a chunk. */
  read(chunk: string, atEnd: boolean): Row[] {
    const rows: Row[] = []
    const text = this.#text + chunk
    this.#cutter.load(text)
    let pos = 0
    let quoteAt = this.#quote === '' ? Number.POSITIVE_INFINITY : -1
    for (;;) {
      let end = text.indexOf('\n', pos)
      if (end < 0) {
        if (!atEnd) {
          pos = this.#refuseEndless(text, pos, rows)
          break
        }
        if (pos >= text.length || this.#skipping) break
        end = text.length
      }
      const next = end + 1
      if (this.#skipping || this.#line <= this.#titleLines) {
        this.#skipping = false
        this.#line++
        pos = next
        continue
      }
      if (quoteAt < pos) {
        const found = text.indexOf(this.#quote, pos)
        quoteAt = found < 0 ? Number.POSITIVE_INFINITY : found
      }
      if (end > pos && text.charCodeAt(end - 1) === carriageReturn) end--
      if (quoteAt >= end) {
        this.#readPlain(text, pos, end, rows)
        pos = next
      } else {
        const after = this.#readQuoted(text, pos, end, next, atEnd, rows)
        if (after < 0) break
        pos = after
      }
    }
    this.#text = text.slice(pos)
    return rows
  }

  /** A line that goes on beyond what was read: too long, or to be continued. Answers where to continue. */
  #refuseEndless(text: string, pos: number, rows: Row[]): number {
    if (this.#skipping) return text.length
    if (text.length - pos <= longestRow) return pos
    rows.push(this.#refused(text.slice(pos, pos + keptOfEndless), { code: 'tooLong' }))
    this.#skipping = true
    return text.length
  }

  #readPlain(text: string, pos: number, end: number, rows: Row[]): void {
    if (end - pos > longestRow) rows.push(this.#refused(text.slice(pos, pos + keptOfEndless), { code: 'tooLong' }))
    else if (this.#expected !== 1 && isBlank(text, pos, end)) this.#tally.blankLines++
    else if (this.#line !== 1 || !isSeparatorLine(text, pos, end)) {
      const cells = this.#cutter.cut(pos, end)
      const cut = cells.length
      const problem = this.#problemOfLength(cells)
      rows.push(this.#row(cells, false, problem, cells.length === cut ? this.#cutter.json : null))
    }
    this.#line++
  }

  /** Answers where the next row begins, or -1 where only more text tells. `end`, `next`: of the first line. */
  #readQuoted(text: string, pos: number, end: number, next: number, atEnd: boolean, rows: Row[]): number {
    const quoted = readQuotedRow(text, pos, this.#delimiter, this.#quote, atEnd)
    if (quoted.state === 'unfinished' && !atEnd && text.length - pos <= longestRow) return -1
    const problem = this.#problemOf(quoted)
    // A row over several lines with too many or too few cells is most likely an unclosed quote.
    if (quoted.state === 'whole' && (problem === null || quoted.lines === 0)) {
      rows.push(this.#row(quoted.cells, quoted.bareQuote, problem))
      this.#line += quoted.lines + 1
      return quoted.next
    }
    rows.push(this.#refused(text.slice(pos, end), problem))
    this.#line++
    return next
  }

  #problemOf(quoted: QuotedRow): RowProblem | null {
    const line = this.#line
    if (quoted.state !== 'whole')
      return { code: quoted.state === 'unfinished' ? 'unclosedQuote' : 'textAfterQuote', line: line + quoted.lines }
    const problem = this.#problemOfLength(quoted.cells)
    return problem && quoted.lines > 0 ? { code: 'unclosedQuote', line } : problem
  }

  /** The first row sets how many cells the others must have. */
  #problemOfLength(cells: string[]): RowProblem | null {
    const got = cells.length
    if (this.#expected === 0) this.#expected = got
    while (cells.length > this.#expected && cells.at(-1) === '') cells.pop()
    return cells.length === this.#expected ? null : { code: 'length', got, expected: this.#expected }
  }

  #row(cells: string[], bareQuote: boolean, problem: RowProblem | null, json: JsonPlace | null = null): Row {
    return { line: this.#line, cells, problem, bareQuote, json }
  }

  #refused(raw: string, problem: RowProblem | null): Row {
    return this.#row([raw], false, problem)
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== 32 && code !== 160) return false
  }
  return true
}

const isSeparatorLine = (text: string, from: number, to: number): boolean =>
  to - from === 5 && text.slice(from, to - 1).toLowerCase() === 'sep='
