import type { Mapping } from '#shared/api/imports.ts'
import { type Note, noteOf, TesseraError } from '#shared/errors.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { unreadableCharacter } from './encoding.ts'
import { requireRoles } from './requireRoles.ts'
import type { Row } from './rows.ts'

/** Of each kind of trouble with rows, so many are told one by one. */
const toldOneByOne = 3

/** What the user should know before importing, from the head of a file: codes in `notes`. */
export function problemsOf(rows: readonly Row[], mapping: Mapping, profiles: readonly ColumnProfile[]): Note[] {
  const notes: Note[] = []
  if (rows.length === 0) notes.push(noteOf('importNoRows'))
  if (mapping.columns.length === 1) notes.push(noteOf('importOneColumn'))
  try {
    requireRoles(mapping)
  } catch (error) {
    if (error instanceof TesseraError) notes.push(noteOf(error.code, error.params))
  }
  mapping.columns.forEach(({ name, role }, index) => {
    if (role !== 'date') return
    const { ambiguous, zones } = profiles[index]!.moments.decide()
    if (ambiguous) notes.push(noteOf('importAmbiguousDates', { column: name }))
    if (zones) notes.push(noteOf('importZonesIgnored', { column: name }))
  })
  const money = mapping.columns.findIndex(({ role }) => role === 'amount' || role === 'unitPrice')
  const currencies = [...(profiles[money]?.numbers.currencies.keys() ?? [])]
  if (currencies.length > 1) notes.push(noteOf('importCurrencies', { list: currencies.slice(0, 4).join(', ') }))
  return [...notes, ...rowNotes(rows)]
}

function rowNotes(rows: readonly Row[]): Note[] {
  const notes: Note[] = []
  const told = new Map<string, number>()
  const tell = (code: string, params: Note['params']): void => {
    const times = (told.get(code) ?? 0) + 1
    told.set(code, times)
    if (times <= toldOneByOne) notes.push(noteOf(code, params))
  }
  for (const { line, cells, problem, bareQuote } of rows) {
    if (problem?.code === 'length') tell('importRowLength', { line, got: problem.got, expected: problem.expected })
    else if (problem?.code === 'tooLong') tell('importRowTooLong', { line })
    else if (problem?.code === 'unclosedQuote') tell('importUnclosedQuote', { line: problem.line })
    else if (problem?.code === 'textAfterQuote') tell('importTextAfterQuote', { line: problem.line })
    if (bareQuote) tell('importBareQuote', { line })
    if (cells.some((cell) => cell.includes(unreadableCharacter))) tell('importUnreadableCharacters', { line })
  }
  for (const [code, times] of told)
    if (times > toldOneByOne) notes.push(noteOf(`${code}More`, { n: times - toldOneByOne }))
  return notes
}
