import { mostTitleLines } from '#shared/api/imports.ts'
import { namesColumns } from './header.ts'
import type { Row } from './rows.ts'

/** From the names on, so large a share of the rows is as wide as they are. */
const regular = 0.8
const fewestRows = 3

/** Banks and spreadsheets write a title, an account's number, a period above the names of the columns. */
export interface BelowTitles {
  /** Lines of the file above the table. */
  readonly titleLines: number
  /** How regular the table is that begins there. */
  readonly score: number
}

/**
 * Where a table begins that lines of another width stand above. `rows`: with as many cells as each has.
 * `header`: whether a row names the columns; without it, one has to.
 */
export function belowRaggedTitles(rows: readonly Row[], header: boolean | undefined): BelowTitles | null {
  const widths = rows.map(widthOf)
  const usual = mostFrequent(widths)
  const at = widths.indexOf(usual)
  if (usual < 2 || at < 1 || rows.length - at <= fewestRows) return null
  if (rows[at]!.line > mostTitleLines || (header !== false && !namesColumns(rows[at]!.cells))) return null
  const score = widths.slice(at).filter((width) => width === usual).length / (rows.length - at)
  return score < regular ? null : { titleLines: rows[at]!.line - 1, score }
}

/** The same where each line was filled up with empty cells, as spreadsheet programs do. */
export function belowPaddedTitles(rows: readonly Row[]): number {
  const at = rows.findIndex(({ cells }) => filledIn(cells) * 2 >= cells.length)
  const names = rows[at]
  if (!names || at < 1 || rows.length - at <= fewestRows) return 0
  const below = rows.slice(at + 1)
  const values = below.filter(({ cells }) => !namesColumns(cells)).length
  return names.line <= mostTitleLines && namesColumns(names.cells) && values >= below.length * regular
    ? names.line - 1
    : 0
}

const widthOf = ({ cells, problem }: Row): number => (problem?.code === 'length' ? problem.got : cells.length)
const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
