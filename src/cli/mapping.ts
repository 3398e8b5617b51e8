import { type ColumnMapping, type Mapping, type SourceKind, sourceKinds } from '#shared/api/imports.ts'
import { numberRoles, rolesOf, sharedRoles } from '#shared/model/sourceRoles.ts'
import type { ReadingOptions, RoleChoice } from './readingOptions.ts'
import { UsageError } from './usageError.ts'

/** The proposed mapping with what the command line says about columns and dates. */
export function chooseMapping(
  proposed: Mapping,
  { roles, dates }: Pick<ReadingOptions, 'roles' | 'dates'>,
  file: string
): Mapping {
  const columns = roles.reduce((now, choice) => giveRole(now, choice, file), proposed.columns)
  return {
    ...proposed,
    kind: kindWith(proposed.kind, roles),
    columns: columns.map((column) =>
      column.role === 'date' && dates !== undefined && canBe(column.dateOrder)
        ? { ...column, dateOrder: dates }
        : column
    )
  }
}

/** The kind of file that columns can have these roles in. */
const kindWith = (proposed: SourceKind, roles: readonly RoleChoice[]): SourceKind =>
  [proposed, ...sourceKinds].find((kind) => roles.every(({ role }) => rolesOf[kind].includes(role))) ?? proposed

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
        marks: one.marks ?? (numberRoles.includes(role) ? { decimal: '.', thousands: '' } : null)
      }
    return one.role === role && !sharedRoles.includes(role) ? { ...one, role: 'none' } : one
  })
}
