import type { Dialect } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { isName } from './header.ts'

const linesLookedAt = 200

/** @throws TesseraError `fixedWidth`, `baskets` for texts that are regular, and yet no table with parted columns */
export function refuseUntabular(sample: string, { delimiter }: Dialect, name: string): void {
  const lines = sample.split(/\r\n|\n|\r/, linesLookedAt).filter((line) => line.trim() !== '')
  // The last may be cut.
  if (lines.length > 3) lines.pop()
  if (lines.length < 3) return
  if (isFixedWidth(lines)) throw new TesseraError('fixedWidth', { name })
  if (isBaskets(lines, delimiter)) throw new TesseraError('baskets', { name })
}

/** Without any delimiter, every line has the same number of parts, most of them numbers. The first may name them. */
function isFixedWidth(lines: readonly string[]): boolean {
  if (lines.some((line) => /[,;\t|]/.test(line))) return false
  const [count = 0, ...others] = lines.slice(1).map((line) => partsOf(line).length)
  return (
    count >= 3 &&
    others.every((length) => length === count) &&
    lines.slice(1).every((line) => partsOf(line).filter((part) => /^[\d.-]+$/.test(part)).length >= count / 2)
  )
}

const partsOf = (line: string): string[] => line.trim().split(/ +/)

/**
 * A basket a line: words only, now few and now many, and the same ones again and again. Where the first line numbers
 * the items, it says nothing, and the first of a line may be their number.
 */
function isBaskets(lines: readonly string[], delimiter: string): boolean {
  if (lines.some((line) => line.includes('"'))) return false
  const baskets = lines.slice(1).map((line) => line.split(delimiter).map((cell) => cell.trim()))
  const filled = baskets.map((cells) => cells.filter((cell) => cell !== ''))
  const lengths = new Set(filled.map(({ length }) => length))
  const items = filled.flatMap((cells) => (/^\d+$/.test(cells[0] ?? '') ? cells.slice(1) : cells))
  return (
    lengths.size >= 4 &&
    items.length > lines.length * 1.5 &&
    items.every(isName) &&
    new Set(items).size < items.length / 2
  )
}
