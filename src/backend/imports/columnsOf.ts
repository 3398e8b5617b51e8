import { type ColumnRole, columnRoles, type Mapping } from '#shared/api/imports.ts'
import { sharedRoles } from '#shared/model/sourceRoles.ts'

type SharedRole = 'attribute' | 'label' | 'none'

/** Positions of the columns by role; -1 where there is none. */
export type Positions = Readonly<Record<Exclude<ColumnRole, SharedRole>, number>> & {
  /** The column that says who the customer is: the customer's, else the e-mail address, else the name. */
  readonly key: number
  readonly attributes: readonly number[]
  readonly labels: readonly number[]
}

export function positionsOf({ columns }: Pick<Mapping, 'columns'>): Positions {
  const all = (wanted: ColumnRole): number[] => columns.flatMap(({ role }, index) => (role === wanted ? [index] : []))
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role)
  const first = (...roles: ColumnRole[]): number => roles.map(at).find((index) => index >= 0) ?? -1
  const single = columnRoles.filter((role): role is Exclude<ColumnRole, SharedRole> => !sharedRoles.includes(role))
  return {
    ...(Object.fromEntries(single.map((role) => [role, at(role)])) as Record<(typeof single)[number], number>),
    key: first('customer', 'email', 'customerName'),
    attributes: all('attribute'),
    labels: all('label')
  }
}
