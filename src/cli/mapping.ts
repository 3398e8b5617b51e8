import type { ColumnMapping, ColumnRole, Mapping } from '#shared/api/imports.ts'
import type { ReadingOptions, RoleChoice } from './readingOptions.ts'
import { UsageError } from './usageError.ts'

/** Roles that any number of columns may have. */
const shared: readonly ColumnRole[] = ['attribute', 'label', 'none']
const numeric: readonly ColumnRole[] = ['amount', 'quantity', 'unitPrice']

/** The proposed mapping with what the command line says about columns and dates. */
export function chooseMapping(
  proposed: Mapping,
  { roles, dates }: Pick<ReadingOptions, 'roles' | 'dates'>,
  file: string
): Mapping {
  const columns = roles.reduce((now, choice) => giveRole(now, choice, file), proposed.columns)
  const hasDate = columns.some(({ role }) => role === 'date')
  return {
    ...proposed,
    kind: hasDate ? 'orders' : proposed.kind,
    columns: columns.map((column) =>
      column.role === 'date' && dates !== undefined && canBe(column.dateOrder)
        ? { ...column, dateOrder: dates }
        : column
    )
  }
}

/** Dates that begin with the year, or are counted in seconds, say so themselves. */
const canBe = (order: ColumnMapping['dateOrder']): boolean => order === null || order === 'dmy' || order === 'mdy'

function giveRole(columns: readonly ColumnMapping[], { role, column }: RoleChoice, file: string): ColumnMapping[] {
  const same = (name: string): boolean => name.toLowerCase() === column.toLowerCase()
  const exact = columns.findIndex(({ name }) => name === column)
  const index = exact >= 0 ? exact : columns.findIndex(({ name }) => same(name))
  if (index < 0)
    throw new UsageError('cli.usage.noColumn', { file, column, columns: columns.map(({ name }) => name).join(', ') })
  return columns.map((one, at) => {
    if (at === index)
      return {
        ...one,
        role,
        marks: one.marks ?? (numeric.includes(role) ? { decimal: '.', thousands: '' } : null)
      }
    return one.role === role && !shared.includes(role) ? { ...one, role: 'none' } : one
  })
}
