import type { Dialect } from '#shared/api/imports.ts'
import { isName } from './header.ts'
import { type Row, readRows } from './rows.ts'

type Delimiter = Dialect['delimiter']
type Quote = Dialect['quote']

/** The more telling come first: decimal commas and sentences make commas look like delimiters, not the reverse. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ',']
const quotes: readonly Quote[] = ['"', "'", '']
const rowsLookedAt = 1000
const pieceLength = 1 << 16

/** What the user has chosen of a dialect; the rest is found. */
export type GivenDialect = { readonly [K in keyof Dialect]?: Dialect[K] | undefined }

/** How a text is delimited, found by how consistently a sample falls into cells. What is given is kept. */
export function detectDialect(
  sample: string,
  sampleIsWhole: boolean,
  given: GivenDialect = {}
): Omit<Dialect, 'encoding'> {
  // A sample that ends within a row would count that row as broken.
  const text = sampleIsWhole
    ? sample
    : sample.slice(0, Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r')) + 1)
  let best = { score: 0, delimiter: given.delimiter ?? ',', quote: given.quote ?? '"' }
  for (const delimiter of given.delimiter ? [given.delimiter] : delimiters)
    for (const quote of given.quote !== undefined ? [given.quote] : quotes) {
      if (quote === "'" && !text.includes(`'${delimiter}`)) continue
      const score = consistency(rowsOf(text, delimiter, quote))
      if (score > best.score + 0.02) best = { score, delimiter, quote }
    }
  // Text that falls into cells in fewer than half of its rows has one column.
  const { delimiter, quote } =
    best.score >= 0.5 ? best : { delimiter: given.delimiter ?? ',', quote: given.quote ?? '"' }
  return { delimiter, quote, header: given.header ?? hasHeader(rowsOf(text, delimiter, quote)) }
}

function rowsOf(text: string, delimiter: string, quote: string): Row[] {
  const rows: Row[] = []
  for (const row of readRows(piecesOf(text), { delimiter, quote }, { blankLines: 0 }))
    if (rows.push(row) >= rowsLookedAt) break
  return rows
}

/** A piece is read whole before its first row is there. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += pieceLength) yield text.slice(from, from + pieceLength)
}

/** The share of rows with as many cells as the first, less what quotes do not explain. */
function consistency(rows: readonly Row[]): number {
  const width = rows[0]?.cells.length ?? 0
  if (width < 2 || rows[0]?.problem) return 0
  const good = rows.filter(({ problem }) => problem === null).length
  const quoted = rows.filter(({ cells }) => cells.some(keepsQuotes)).length
  return (good - quoted * 0.1) / rows.length
}

/** Quotes around a whole cell are there to be taken off. */
const keepsQuotes = (cell: string): boolean =>
  cell.length > 1 && (cell[0] === '"' || cell[0] === "'") && cell.at(-1) === cell[0]

/** A header names columns: each name is there, and none is a number, a moment or an address. */
function hasHeader(rows: readonly Row[]): boolean {
  const first = rows[0]?.cells
  if (!first) return true
  const names = first.map((cell) => cell.trim())
  return names.filter((name) => name === '').length <= names.length / 2 && names.every(isName)
}
