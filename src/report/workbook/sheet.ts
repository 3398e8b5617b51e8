/** A sheet of a workbook as plain data, its rows as they come: a million of them need not stand in memory at once. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Rows of column names, which stay in sight and filter what is below them; without them a sheet is a page of text. */
  readonly headed: boolean
  readonly rows: Iterable<readonly SheetCell[]>
}

export interface SheetColumn {
  readonly head: string
  /** In characters. */
  readonly width: number
  readonly holds: CellFormat
}

/** How the numbers of a column are shown; their value stays exact. `prose`: text that wraps; `head`: names of columns. */
export const cellFormats = ['text', 'prose', 'whole', 'number', 'money', 'share', 'strong', 'head'] as const
export type CellFormat = (typeof cellFormats)[number]

export type SheetCell = string | number | null | { readonly text: string; readonly as: CellFormat }

/** What one sheet holds of rows, by the format's limit. */
export const mostRows = 1_048_576
const mostCharacters = 32_767

const refused = /[[\]:*?/\\]/g
const longestName = 31

/** A name that every spreadsheet takes (no [ ] : * ? / \, 31 characters, once), as near to what was asked for as can be. */
export function sheetName(asked: string, taken: readonly string[]): string {
  const plain =
    asked
      .replace(refused, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim() || '–'
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let n = 1; ; n++) {
    const mark = n === 1 ? '' : ` ${n}`
    const name = cutAtWord(plain, longestName - mark.length) + mark
    if (!used.has(name.toLowerCase())) return name
  }
}

/** As many whole words as fit, or what fits of a long first one. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const words = text.slice(0, most + 1).replace(/[\s,;]+\S*$/, '')
  return words.length <= most ? words : text.slice(0, most).trimEnd()
}

/** What XML can hold of a text, as much of it as a cell can. */
export function cellText(text: string): string {
  return (
    text
      .slice(0, mostCharacters)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 refuses
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
  )
}
