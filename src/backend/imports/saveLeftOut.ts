import { open, rename, rm } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import { byteOrderMark, csvLine, textCell } from '#report/csv/cells.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { eachLeftOut, leftOutPage } from './queries.ts'

/** The rows that were left out, as they stand in the file, with line and reason before them. Whole or not at all. */
export async function saveLeftOut(
  db: Database,
  sourceId: number,
  target: { readonly path: string; readonly name: string },
  t: Translate
): Promise<number> {
  const { header } = leftOutPage(db, { sourceId, reason: null, offset: 0, limit: 1 })
  const part = `${target.path}.part`
  let count = 0
  try {
    const file = await open(part, 'w')
    try {
      await file.write(byteOrderMark + csvLine(['line', 'reason', ...header].map(textCell), 'comma'))
      for (const rows of eachLeftOut(db, sourceId)) {
        const lines = rows.map(({ line, reason, cells }) =>
          csvLine([String(line), textCell(leftOutInWords(reason, t)), ...cells.map(textCell)], 'comma')
        )
        await file.write(lines.join(''))
        count += rows.length
      }
    } finally {
      await file.close()
    }
    await rename(part, target.path)
  } catch (error) {
    await rm(part, { force: true })
    throw new TesseraError('cannotWrite', {
      name: target.name,
      detail: (error as NodeJS.ErrnoException).code ?? (error as Error).message
    })
  }
  return count
}
