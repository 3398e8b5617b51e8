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
  if (headed) yield `<row>${columns.map(({ head }) => textCell(head, 'head')).join('')}</row>`
  let count = headed ? 1 : 0
  let piece: string[] = []
  for (const row of rows) {
    piece.push(`<row>${row.map((value, place) => cell(value, columns[place]?.holds ?? 'text')).join('')}</row>`)
    count++
    if (piece.length < rowsAtOnce) continue
    yield piece.join('')
    piece = []
  }
  const filter = headed ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${count}"/>` : ''
  yield `${piece.join('')}</sheetData>${filter}${onPaper}</worksheet>`
}
