import { type ColumnMapping, type Mapping, type SourceKind, sourceKinds } from '#shared/api/imports.ts'
import { dateRoles, numberRoles, rolesOf, sharedRoles } from '#shared/model/sourceRoles.ts'
import type { ReadingOptions, RoleChoice } from './readingOptions.ts'

/** The proposed mapping with what the command line says about columns that are there, and about dates. */
export function chooseMapping(
  proposed: Mapping,
  { roles: given, dates }: Pick<ReadingOptions, 'roles' | 'dates'>
): Mapping {
  const roles = given.filter(({ column }) => columnNamed(proposed.columns, column) >= 0)
  const columns = roles.reduce<readonly ColumnMapping[]>(giveRole, proposed.columns)
  return {
    ...proposed,
    kind: kindWith(proposed.kind, roles),
    columns: columns.map((column) =>
      dateRoles.includes(column.role) && dates !== undefined && canBe(column.dateOrder)
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

/** Where the column of this name is, in whatever case; -1 where there is none. */
export function columnNamed(columns: readonly ColumnMapping[], column: string): number {
  const exact = columns.findIndex(({ name }) => name === column)
  return exact >= 0 ? exact : columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase())
}

function giveRole(columns: readonly ColumnMapping[], { role, column }: RoleChoice): ColumnMapping[] {
  const index = columnNamed(columns, column)
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
