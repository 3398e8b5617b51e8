import { parseMoment } from './moments.ts'
import { looksLikeNumber } from './numbers.ts'

/** Could this text name a column? A number, a moment or an address could not. */
export const isName = (text: string): boolean =>
  !looksLikeNumber(text) &&
  !text.includes('@') &&
  (['ymd', 'dmy', 'mdy'] as const).every((order) => Number.isNaN(parseMoment(text, order)))

/** A header names columns: each name is there, and none is a number, a moment or an address. */
export function namesColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim())
  return names.filter((name) => name === '').length <= names.length / 2 && names.every(isName)
}

/** Names of columns, each different: an empty one is its position, a repeated one gets a number. */
export function columnNames(first: readonly string[], isHeader: boolean): string[] {
  const used = new Set<string>()
  return first.map((cell, index) => {
    const plain = (isHeader && cell.trim()) || String(index + 1)
    let name = plain
    for (let n = 2; used.has(name); n++) name = `${plain} (${n})`
    used.add(name)
    return name
  })
}
