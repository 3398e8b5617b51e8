import type { Epoch } from './cells.ts'
import { mostSheetRows, NoSuchTable, type Workbook } from './workbook.ts'
import { columnAt } from './xlsxRef.ts'
import { sheetRows } from './xlsxRows.ts'
import { readSharedStrings } from './xlsxStrings.ts'
import { type CellStyles, noStyles, readStyles } from './xlsxStyles.ts'
import { XmlReader } from './xml.ts'
import { Damage, type Zip, type ZipEntry } from './zip.ts'

/** Is it a workbook of Office Open XML (.xlsx, .xlsm)? */
export const workbookPart = ({ entries }: Zip): ZipEntry | undefined =>
  entries.get('xl/workbook.xml') ?? [...entries.values()].find(({ name }) => /(^|\/)workbook\.xml$/.test(name))

interface Part {
  readonly type: string
  readonly entry: ZipEntry
}

/** Opens a workbook of Office Open XML (ECMA-376). Sheets are read as they are asked for, row by row. */
export function openXlsx(zip: Zip, workbook: ZipEntry): Workbook {
  const parts = partsOf(zip, workbook)
  const { named, epoch } = readWorkbook(zip, workbook)
  const one = (type: string): ZipEntry | undefined => [...parts.values()].find((part) => part.type === type)?.entry
  const stylesPart = one('styles')
  const stringsPart = one('sharedStrings')
  const sheets = named.flatMap(({ name, id }) => {
    const part = parts.get(id)
    return part?.type === 'worksheet' ? [{ name, entry: part.entry }] : []
  })
  let styles: CellStyles | undefined
  let strings: readonly string[] | undefined
  return {
    sheets: () => sheets.map(({ name, entry }) => ({ name, ...sizeOf(zip, entry, mostSheetRows) })),
    *rows(name, reading) {
      const isMeant = (sheet: (typeof sheets)[number]): boolean =>
        name === undefined ? sizeOf(zip, sheet.entry, 1).rows > 0 : sheet.name === name
      const sheet = sheets.find(isMeant)
      if (!sheet) throw new NoSuchTable()
      styles ??= stylesPart ? readStyles(new XmlReader(zip.text(stylesPart))) : noStyles
      strings ??= stringsPart ? readSharedStrings(new XmlReader(zip.text(stringsPart))) : []
      yield* sheetRows(() => zip.text(sheet.entry, reading), { styles, strings, epoch })
    }
  }
}

/** The parts that a workbook refers to, by the references' names. */
function partsOf(zip: Zip, workbook: ZipEntry): Map<string, Part> {
  const slash = workbook.name.lastIndexOf('/') + 1
  const folder = workbook.name.slice(0, slash)
  const references = zip.entries.get(`${folder}_rels/${workbook.name.slice(slash)}.rels`)
  if (!references) throw new Damage('no references')
  const parts = new Map<string, Part>()
  for (const xml = new XmlReader(zip.text(references)); xml.next(); ) {
    if (xml.name !== 'Relationship' || !xml.opens) continue
    const target = xml.attribute('Target') ?? ''
    const entry = zip.entries.get(target.startsWith('/') ? target.slice(1) : within(folder, target))
    const type = (xml.attribute('Type') ?? '').split('/').at(-1)!
    if (entry) parts.set(xml.attribute('Id') ?? '', { type, entry })
    else if (type === 'worksheet' || type === 'sharedStrings' || type === 'styles') throw new Damage(`no ${target}`)
  }
  return parts
}

function within(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  return path.join('/')
}

function readWorkbook(zip: Zip, workbook: ZipEntry): { named: { name: string; id: string }[]; epoch: Epoch } {
  const named: { name: string; id: string }[] = []
  let epoch: Epoch = 1900
  for (const xml = new XmlReader(zip.text(workbook)); xml.next(); ) {
    if (!xml.opens) continue
    if (xml.name === 'workbookPr' && /^(1|true)$/.test(xml.attribute('date1904') ?? '')) epoch = 1904
    if (xml.name !== 'sheet') continue
    const id = xml.attribute('r:id') ?? xml.attribute('relationships:id') ?? xml.attribute('d3p1:id') ?? ''
    named.push({ name: xml.attribute('name') ?? '', id })
  }
  return { named, epoch }
}

/** By the `dimension` at the head of a sheet, which most programs write; else by counting rows, so many at most. */
function sizeOf(zip: Zip, entry: ZipEntry, most: number): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const xml = new XmlReader(zip.text(entry)); xml.next() && rows < most; ) {
    if (xml.name === 'dimension' && xml.opens) {
      const [, letters = '', row = '0'] = /:\$?([A-Z]+)\$?(\d+)$/.exec(xml.attribute('ref') ?? '') ?? []
      // Some programs write the first cell alone.
      if (Number(row) > 1) return { rows: Number(row), columns: columnAt(letters) + 1 }
    }
    if (xml.name === 'sheetData' && xml.closes) break
    if (xml.name === 'row' && xml.opens) rows++
    if (xml.name === 'c' && xml.opens) columns = Math.max(columns, columnAt(xml.attribute('r') ?? '') + 1)
  }
  return { rows, columns }
}
