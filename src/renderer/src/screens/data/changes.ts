import type { ColumnMapping, ColumnRole, Dialect, Mapping } from '#shared/api/imports.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { missingRoles, numberRoles, rolesOf, sharedRoles } from '#shared/model/sourceRoles.ts'

export type Kind = Mapping['kind']
type ColumnChange = Partial<Pick<ColumnMapping, 'role' | 'marks' | 'dateOrder'>>

/** What the user changed about the proposal. Columns are known by their names, so a change outlives a new proposal. */
export interface Changes {
  readonly dialect: Partial<Dialect>
  /** The sheet or table; `null`: the one that was proposed. */
  readonly table: string | null
  readonly kind: Kind | null
  readonly columns: Readonly<Record<string, ColumnChange>>
  /** `null`: as proposed. */
  readonly currency: string | null
  /** The source that this file takes the place of. */
  readonly replace: number | null
  /** The file stands beside an earlier one with the same columns, and does not bring it up to date. */
  readonly beside: boolean
  /** What was chosen for the last file with this header is left aside. */
  readonly anew: boolean
}
export const noChanges: Changes = {
  dialect: {},
  table: null,
  kind: null,
  columns: {},
  currency: null,
  replace: null,
  beside: false,
  anew: false
}

export const isNumber = (role: ColumnRole): boolean => numberRoles.includes(role)

/** A proposed role as the other kind of file has it: in a customer list, numbers are facts about a customer. */
function roleIn(kind: Kind, { role, marks }: ColumnMapping): ColumnRole {
  // The date of a row is not since when somebody is a customer.
  const means = !(kind === 'customers' && (role === 'none' || role === 'date'))
  if (rolesOf[kind].includes(role) && means) return role
  return kind === 'customers' && (isNumber(role) || marks !== null) ? 'attribute' : 'none'
}

/** The proposal with the user's changes. */
export function mappingWith(proposed: Mapping, { kind: chosen, columns: changed }: Changes): Mapping {
  const kind = chosen ?? proposed.kind
  return {
    ...proposed,
    kind,
    columns: proposed.columns.map((column) => {
      const change = changed[column.name] ?? {}
      const role = kind === proposed.kind ? column.role : roleIn(kind, column)
      return {
        ...column,
        ...change,
        role: change.role !== undefined && rolesOf[kind].includes(change.role) ? change.role : role
      }
    })
  }
}

/** Another sheet has other columns: what was said of those of the one before does not hold for it. */
export const withTable = (changes: Changes, table: string): Changes => ({
  ...noChanges,
  currency: changes.currency,
  table
})

/** What was said of the columns was said of the other proposal. */
export const withAnew = (changes: Changes, anew: boolean): Changes => ({ ...changes, kind: null, columns: {}, anew })

export const withColumn = (changes: Changes, name: string, change: ColumnChange): Changes => ({
  ...changes,
  columns: { ...changes.columns, [name]: { ...changes.columns[name], ...change } }
})

/** A role that only one column can have is taken from the one that had it. */
export function withRole(changes: Changes, { columns }: Mapping, name: string, role: ColumnRole): Changes {
  const before = sharedRoles.includes(role)
    ? []
    : columns.filter((column) => column.role === role && column.name !== name)
  return withColumn(
    before.reduce((now, column) => withColumn(now, column.name, { role: 'none' }), changes),
    name,
    { role }
  )
}

/** What is missing before a file can be used, in words for the user to act on. */
export const missingIn = (mapping: Mapping): TextKey[] => missingRoles(mapping).map((code) => `errors.${code}` as const)
