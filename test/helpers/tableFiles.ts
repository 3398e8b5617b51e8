import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll } from 'vitest'
import type { ImportedFile } from '#backend/imports/fileText.ts'
import { openMapped } from '#backend/imports/openRows.ts'
import { type PreviewOutput, previewFile } from '#backend/imports/preview.ts'
import type { Row } from '#backend/imports/rows.ts'
import type { TaskProgress } from '#backend/jobs/task.ts'
import { databases } from './databases.ts'

export function finish<T>(work: Generator<TaskProgress, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

let folder: string | undefined
/** A file with these bytes, in a folder that goes with the tests of the file that calls this. */
export function fileOf(name: string, bytes: Uint8Array | string): ImportedFile {
  folder ??= newFolder()
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, name }
}

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tessera-tables-'))
  afterAll(() => rmSync(made, { recursive: true }))
  return made
}

export interface ReadFile {
  readonly preview: PreviewOutput
  readonly rows: readonly Row[]
  /** The names of the columns and the cells below, as texts. */
  readonly table: readonly (readonly string[])[]
}

/** A file as an import reads it: looked into, then read whole by what was proposed. */
export function readFile(
  file: ImportedFile,
  given: { readonly table?: string; readonly header?: boolean } = {}
): ReadFile {
  const { table, header } = given
  const preview = finish(previewFile({ file, dialect: { header }, table }, databases))
  const { names, rows: opened } = openMapped(file, preview.mapping, databases)
  const rows = [...opened]
  return { preview, rows, table: [[...names], ...rows.map(({ cells }) => cells)] }
}

/** A zip archive, as programs make them. */
export function packZip(parts: Readonly<Record<string, string | Uint8Array>>, method: 0 | 8 = 8): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const data = method === 8 ? deflateRawSync(bytes) : bytes
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(method, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), data)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name))
    at += 30 + name.length + data.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, list, end])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What stands within `worksheet`, by the sheets' names. */
export interface XlsxParts {
  readonly sheets: Readonly<Record<string, string>>
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
}

/** A workbook with these parts, the rest as Excel writes it. */
export function xlsxOf({ sheets, strings = '', styles = '', workbook = '' }: XlsxParts): Buffer {
  const names = Object.keys(sheets)
  const references = names.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`
  )
  const listed = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
  return packZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${references.join('')}<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="f" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}">${xml}</worksheet>`
      ])
    )
  })
}
