import type { Dialect } from '#shared/api/imports.ts'
import { namesColumns } from './header.ts'
import { type Row, type RowOptions, readRows } from './rows.ts'
import { type BelowTitles, belowPaddedTitles, belowRaggedTitles } from './titleLines.ts'

type Delimiter = Dialect['delimiter']
type Quote = Dialect['quote']

/** The more telling come first: decimal commas and sentences make commas look like delimiters, not the reverse. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ',']
const quotes: readonly Quote[] = ['"', "'", '']
const rowsLookedAt = 1000
const pieceLength = 1 << 16
/** More cells than a row has: none is dropped from its end. */
const anyNumber = Number.MAX_SAFE_INTEGER

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
  const { delimiter, quote, titleLines } =
    given.titleLines === undefined ? likeliest(text, given) : fromLine(text, given)
  const [first] = rowsOf(text, { delimiter, quote, titleLines })
  const header = given.header ?? (first ? namesColumns(first.cells) : true)
  return { delimiter, quote, header, ...(titleLines > 0 ? { titleLines } : {}) }
}

type Parting = Pick<Dialect, 'delimiter' | 'quote'> & { readonly titleLines: number }

function likeliest(text: string, given: GivenDialect): Parting {
  const whole = fromLine(text, given)
  if (whole.score >= 0.5)
    return given.header === false ? whole : { ...whole, titleLines: belowPaddedTitles(rowsOf(text, whole)) }
  let best: Parting & Pick<BelowTitles, 'score'> = whole
  for (const { delimiter, quote } of partings(text, given)) {
    const found = belowRaggedTitles(rowsOf(text, { delimiter, quote, columns: anyNumber }), given.header)
    if (found && found.score > best.score + 0.02) best = { delimiter, quote, ...found }
  }
  return best
}

/** The parting that is most regular where the table begins at a given line. */
function fromLine(text: string, given: GivenDialect): Parting & { readonly score: number } {
  const titleLines = given.titleLines ?? 0
  // Text that falls into cells in fewer than half of its rows has one column.
  const oneColumn = { delimiter: given.delimiter ?? ',', quote: given.quote ?? '"', titleLines }
  let best: Parting & { readonly score: number } = { ...oneColumn, score: 0 }
  for (const { delimiter, quote } of partings(text, given)) {
    const score = consistency(rowsOf(text, { delimiter, quote, titleLines }))
    if (score > best.score + 0.02) best = { delimiter, quote, titleLines, score }
  }
  return best.score >= 0.5 ? best : { ...oneColumn, score: 0 }
}

function* partings(text: string, given: GivenDialect): Generator<Pick<Dialect, 'delimiter' | 'quote'>> {
  for (const delimiter of given.delimiter ? [given.delimiter] : delimiters)
    for (const quote of given.quote !== undefined ? [given.quote] : quotes)
      if (quote !== "'" || text.includes(`'${delimiter}`)) yield { delimiter, quote }
}

function rowsOf(text: string, options: RowOptions): Row[] {
  const rows: Row[] = []
  for (const row of readRows(piecesOf(text), options, { blankLines: 0 })) if (rows.push(row) >= rowsLookedAt) break
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
