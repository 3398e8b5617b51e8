import type { Dialect } from '#shared/api/imports.ts'
import { noteOf, TesseraError } from '#shared/errors.ts'
import { detectDialect, type GivenDialect } from './dialect.ts'
import { type ImportedFile, readText } from './fileText.ts'
import { lineEndOf } from './lineEnds.ts'
import { openRows } from './openRows.ts'
import type { ProposedTable } from './proposeTable.ts'
import { refuseUntabular } from './untabular.ts'

const sampleCharacters = 1 << 20
const controlsSought = 1 << 16

/** Opens text, with its dialect found as far as it is not given. */
export function proposeText(file: ImportedFile, given: GivenDialect & Pick<Dialect, 'encoding'>): ProposedTable {
  const { sample, isWhole } = readSample(file, given.encoding)
  if (!isText(sample)) throw new TesseraError('notText', { name: file.name })
  const dialect: Dialect = { ...detectDialect(sample, isWhole, given), encoding: given.encoding }
  if (given.delimiter === undefined && given.header === undefined) refuseUntabular(sample, dialect, file.name)
  return {
    ...openRows(file, dialect),
    dialect,
    format: 'text',
    tables: [],
    table: undefined,
    lineEnd: lineEndOf(sample, dialect.quote),
    notes: dialect.titleLines ? [noteOf('importTitleRows', { n: dialect.titleLines })] : []
  }
}

/** Characters that steer devices are in no text, but for a few that slipped in. */
function isText(sample: string): boolean {
  if (sample.includes('\0')) return false
  let controls = 0
  for (let i = 0; i < Math.min(sample.length, controlsSought); i++) {
    const code = sample.charCodeAt(i)
    if (code < 32 && (code < 9 || code > 13)) controls++
  }
  return controls * 100 <= Math.min(sample.length, controlsSought)
}

function readSample(file: ImportedFile, encoding: Dialect['encoding']): { sample: string; isWhole: boolean } {
  let sample = ''
  for (const text of readText(file, encoding, { done: 0, total: 0 })) {
    if (sample.length >= sampleCharacters && text !== '') return { sample, isWhole: false }
    sample += text
  }
  return { sample, isWhole: true }
}
