import { strToU8, Zip, ZipDeflate } from 'fflate'
import { sheetPath, type WorkbookFacts, workbookParts } from './parts.ts'
import type { Sheet } from './sheet.ts'
import { sheetXml } from './sheetXml.ts'

/**
 * A workbook (.xlsx), some rows at a time: its memory does not grow with its rows. The same sheets and moment give the same
 * bytes. Ours, as the library that reads workbooks in our tests writes several sheets only from memory (ADR 43).
 */
export function* workbook(sheets: readonly Sheet[], facts: WorkbookFacts): Generator<readonly Uint8Array[]> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    made.push(data)
  })
  const taken = (): Uint8Array[] => {
    const all = made
    made = []
    return all
  }
  const begin = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 })
    // A zip's moments are local ones: whatever zone it is made in, the file is the same.
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    return file
  }
  for (const [path, content] of Object.entries(workbookParts(sheets, facts))) begin(path).push(strToU8(content), true)
  for (const [place, sheet] of sheets.entries()) {
    const file = begin(sheetPath(place))
    for (const piece of sheetXml(sheet)) {
      file.push(strToU8(piece))
      yield taken()
    }
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  yield taken()
}
