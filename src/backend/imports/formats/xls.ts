import { biffText, kinds, recordsFrom, sharedTexts } from './biff.ts'
import { builtInShows, type Epoch, formatShows } from './cells.ts'
import { NoSuchTable, type Workbook } from './workbook.ts'
import { xlsRows } from './xlsRows.ts'

/** The workbook is ciphered. */
export class Protected extends Error {}
/** It is of a program before Excel 97. */
export class TooOld extends Error {}

const biff8 = 0x600
const worksheet = 0

/** Opens the stream of a workbook of Excel 97 to 2003 ([MS-XLS]). @throws Protected, TooOld */
export function openXls(stream: Buffer): Workbook {
  const named: { name: string; at: number }[] = []
  const formats = new Map<number, 'date' | 'time' | null>()
  const styleFormats: number[] = []
  let epoch: Epoch = 1900
  let texts: Buffer[] = []
  let last = 0
  for (const { kind, data } of recordsFrom(stream, 0)) {
    if (kind === kinds.bof && data.readUInt16LE(0) !== biff8) throw new TooOld()
    else if (kind === kinds.filePass) throw new Protected()
    else if (kind === kinds.dateMode) epoch = data.readUInt16LE(0) === 1 ? 1904 : 1900
    else if (kind === kinds.format) formats.set(data.readUInt16LE(0), formatShows(biffText(data, 2, 2)))
    else if (kind === kinds.xf) styleFormats.push(data.readUInt16LE(2))
    else if (kind === kinds.boundSheet && data.readUInt8(5) === worksheet)
      named.push({ name: biffText(data, 6, 1), at: data.readUInt32LE(0) })
    else if (kind === kinds.sst) texts = [data]
    else if (kind === kinds.continued && (last === kinds.sst || last === kinds.continued) && texts.length > 0)
      texts.push(data)
    last = kind
  }
  const lookups = {
    epoch,
    texts: texts.length > 0 ? sharedTexts(texts) : [],
    styles: styleFormats.map((id) => formats.get(id) ?? builtInShows(id))
  }
  const sheets = named.map(({ name, at }) => ({ name, at, ...sizeAt(stream, at) }))
  return {
    sheets: () => sheets,
    *rows(name, reading) {
      const sheet = sheets.find((one) => (name === undefined ? one.rows > 0 : one.name === name))
      if (!sheet) throw new NoSuchTable()
      yield* xlsRows(recordsFrom(stream, sheet.at), lookups, stream.length, reading)
    }
  }
}

function sizeAt(stream: Buffer, at: number): { rows: number; columns: number } {
  for (const { kind, data } of recordsFrom(stream, at)) {
    if (kind !== kinds.dimensions) continue
    const rows = data.readUInt32LE(4)
    return { rows, columns: rows === 0 ? 0 : data.readUInt16LE(10) }
  }
  return { rows: 0, columns: 0 }
}
