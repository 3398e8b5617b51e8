import { sheetHead, styleOf } from './parts.ts'
import { type CellFormat, cellText, type Sheet, type SheetCell } from './sheet.ts'

/** 0 -> "A", 26 -> "AA" */
export const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))

const textCell = (text: string, format: CellFormat): string =>
  text === ''
    ? '<c/>'
    : `<c t="inlineStr" s="${styleOf(format)}"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

/** A text is a text, whatever it begins with: nothing in the file is a formula. */
function cell(value: SheetCell, format: CellFormat): string {
  if (value === null) return '<c/>'
  if (typeof value === 'string') return textCell(value, format === 'prose' ? 'prose' : 'text')
  if (typeof value === 'object') return textCell(value.text, value.as)
  return Number.isFinite(value) ? `<c s="${styleOf(format)}"><v>${value}</v></c>` : '<c/>'
}

/** In points, of a line of letters. */
const lineHeight = 15
/** More than this, a spreadsheet does not show. */
const mostLines = 27

/** Lines that a text takes in so many characters' width, words kept whole. */
function linesIn(text: string, width: number): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = Number.POSITIVE_INFINITY
    for (const { length } of paragraph.split(' ')) {
      const fits = used + 1 + length <= width
      if (!fits) lines += Math.max(1, Math.ceil(length / width))
      used = fits ? used + 1 + length : length % width
    }
  }
  return lines
}

/** Programs differ in whether they make room for text that wraps; so the row says how high it is. */
function rowStart(row: readonly SheetCell[], columns: Sheet['columns'], isHead: boolean): string {
  const lines = row.map((value, place) => {
    const { holds = 'text', width = 0 } = columns[place] ?? {}
    const [text, as] = typeof value === 'object' && value !== null ? [value.text, value.as] : [value, holds]
    const wraps = isHead || as === 'prose' || as === 'head'
    return wraps && typeof text === 'string' ? linesIn(text, width) : 1
  })
  const high = Math.min(mostLines, Math.max(1, ...lines))
  return high > 1 ? `<row ht="${high * lineHeight}" customHeight="1">` : '<row>'
}

/** Printed across the page, as many pages down as it takes. */
const asWideAsPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const onPaper = '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

/** Rows that are written together: some hundredths of a second. */
const rowsAtOnce = 500

/** A sheet as XML, piece by piece. */
export function* sheetXml({ columns, headed, rows }: Sheet): Generator<string> {
  const view = headed
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : ''
  const widths = columns
    .map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  yield `${sheetHead}${asWideAsPage}${view}<cols>${widths}</cols><sheetData>`
  const heads = columns.map(({ head }) => head)
  if (headed) yield `${rowStart(heads, columns, true)}${heads.map((head) => textCell(head, 'head')).join('')}</row>`
  let count = headed ? 1 : 0
  let piece: string[] = []
  for (const row of rows) {
    const cells = row.map((value, place) => cell(value, columns[place]?.holds ?? 'text'))
    piece.push(`${rowStart(row, columns, false)}${cells.join('')}</row>`)
    count++
    if (piece.length < rowsAtOnce) continue
    yield piece.join('')
    piece = []
  }
  const filter = headed ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${count}"/>` : ''
  yield `${piece.join('')}</sheetData>${filter}${onPaper}</worksheet>`
}
