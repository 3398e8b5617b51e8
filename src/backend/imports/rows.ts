import { endingRowsByLineFeed } from './lineEnds.ts'
import { type QuotedRow, readQuotedRow } from './quotedRow.ts'

/** What makes a row unreadable. Such a row is never merged with its neighbours: reading goes on at the next line. */
export type RowProblem =
  | { readonly code: 'length'; readonly got: number; readonly expected: number }
  /** A quote opens on `line` and does not close, or closes only by merging rows. */
  | { readonly code: 'unclosedQuote'; readonly line: number }
  | { readonly code: 'textAfterQuote'; readonly line: number }
  | { readonly code: 'tooLong' }

export interface Row {
  /** Line of the file, counted from 1, on which the row begins. */
  readonly line: number
  /** Where the row is unreadable: what there is of it. */
  readonly cells: string[]
  readonly problem: RowProblem | null
  /** A quote stands inside an unquoted cell (`17" screen`); it is read as it stands. */
  readonly bareQuote: boolean
}

export interface RowOptions {
  readonly delimiter: string
  /** `''`: quotes mean nothing. */
  readonly quote: string
  /** How many cells a row must have; without it, as many as the first row has. */
  readonly columns?: number
}

/** Counts what is no row. */
export interface Tally {
  blankLines: number
}

/** Characters; nothing that people keep in a row of orders comes near. */
const longestRow = 1 << 20

/**
 * The rows of delimited text (RFC 4180, with any line ends), the header among them. Lines that are blank are counted
 * in `tally`, except in a file of one column, where they are empty cells. A first line `sep=;`, as Excel reads and
 * writes it, is passed over. Trailing empty cells beyond the header's are dropped.
 * Cost: one pass, at the speed of `split` where no quotes are; memory: one chunk and at most one row of 1 MB.
 */
export function* readRows(chunks: Iterable<string>, options: RowOptions, tally: Tally): Generator<Row> {
  const { delimiter, quote } = options
  let expected = options.columns ?? 0
  let line = 1
  let text = ''
  let pos = 0
  let quoteAt = -1
  /** In the middle of a line that was refused as too long. */
  let skipping = false

  function* read(atEnd: boolean): Generator<Row> {
    for (;;) {
      let end = text.indexOf('\n', pos)
      if (skipping) {
        pos = end < 0 ? text.length : end + 1
        if (end < 0) return
        skipping = false
        line++
        continue
      }
      if (end < 0) {
        if (!atEnd && text.length - pos > longestRow) {
          yield refused(text.slice(pos, pos + 1000), { code: 'tooLong' })
          skipping = true
          continue
        }
        if (!atEnd || pos >= text.length) return
        end = text.length
      }
      if (quoteAt < pos && quote !== '') {
        quoteAt = text.indexOf(quote, pos)
        if (quoteAt < 0) quoteAt = Number.POSITIVE_INFINITY
      }
      const next = end + 1
      if (end > pos && text.charCodeAt(end - 1) === 13) end--

      if (quote === '' || quoteAt >= end) {
        if (end - pos > longestRow) yield refused(text.slice(pos, pos + 1000), { code: 'tooLong' })
        else if (isBlank(text, pos, end) && expected !== 1) tally.blankLines++
        else if (line !== 1 || !isSeparatorLine(text, pos, end)) {
          const cells = text.slice(pos, end).split(delimiter)
          yield row(cells, false, problemOfLength(cells))
        }
      } else {
        const quoted = readQuotedRow(text, pos, delimiter, quote, atEnd)
        if (quoted.state === 'unfinished' && !atEnd && text.length - pos <= longestRow) return
        const problem = problemOf(quoted)
        // A row over several lines with too many or too few cells is most likely an unclosed quote.
        if (quoted.state === 'whole' && (problem === null || quoted.lines === 0)) {
          yield row(quoted.cells, quoted.bareQuote, problem)
          line += quoted.lines + 1
          pos = quoted.next
          continue
        }
        yield refused(text.slice(pos, end), problem ?? { code: 'tooLong' })
      }
      pos = next
      line++
    }
  }

  const problemOf = (quoted: QuotedRow): RowProblem | null => {
    if (quoted.state === 'whole') {
      const problem = problemOfLength(quoted.cells)
      return problem && quoted.lines > 0 ? { code: 'unclosedQuote', line } : problem
    }
    return { code: quoted.state === 'unfinished' ? 'unclosedQuote' : 'textAfterQuote', line: line + quoted.lines }
  }
  const problemOfLength = (cells: string[]): RowProblem | null => {
    const got = cells.length
    if (expected === 0) expected = got
    while (cells.length > expected && cells.at(-1) === '') cells.pop()
    return cells.length === expected ? null : { code: 'length', got, expected }
  }
  const row = (cells: string[], bareQuote: boolean, problem: RowProblem | null): Row => ({
    line,
    cells,
    problem,
    bareQuote
  })
  const refused = (raw: string, problem: RowProblem): Row => row([raw], false, problem)

  for (const chunk of endingRowsByLineFeed(chunks, quote)) {
    text = text.slice(pos) + chunk
    pos = 0
    quoteAt = -1
    yield* read(false)
  }
  yield* read(true)
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
