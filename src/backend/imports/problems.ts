import type { Mapping } from '#shared/api/imports.ts'
import { type Note, noteOf, TesseraError } from '#shared/errors.ts'
import type { ColumnProfile } from './columnProfile.ts'
import { requireRoles } from './requireRoles.ts'
import { RowNotes } from './rowNotes.ts'
import type { Row } from './rows.ts'

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
  const ofRows = new RowNotes()
  for (const row of rows) ofRows.add(row)
  return [...notes, ...ofRows.notes()]
}
