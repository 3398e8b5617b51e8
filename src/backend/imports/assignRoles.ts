import type { ColumnRole, SourceKind } from '#shared/api/imports.ts'
import { rolesOf, sharedRoles } from '#shared/model/sourceRoles.ts'
import { type ColumnSeen, roleFit } from './roleFit.ts'

/** A worse fit says nothing. */
export const enough = 0.3

/** What the columns of a file would mean if it were of a kind. */
export class Assignment {
  readonly kind: SourceKind
  readonly #byColumn = new Map<number, { role: ColumnRole; fit: number }>()
  readonly #byRole = new Map<ColumnRole, number>()

  /** Each role to the column that fits it best, each column to one role; the role that is listed earlier wins a tie. */
  constructor(columns: readonly ColumnSeen[], kind: SourceKind) {
    this.kind = kind
    const roles = rolesOf[kind].filter((role) => !sharedRoles.includes(role))
    const fits = columns.flatMap((column, index) =>
      roles.map((role) => ({ index, role, fit: roleFit(role, kind, column) }))
    )
    fits.sort((a, b) => b.fit - a.fit || roles.indexOf(a.role) - roles.indexOf(b.role) || a.index - b.index)
    for (const { index, role, fit } of fits) {
      if (fit < enough || this.#byColumn.has(index) || this.#byRole.has(role)) continue
      this.#byColumn.set(index, { role, fit })
      this.#byRole.set(role, index)
    }
  }

  of(column: number): { readonly role: ColumnRole; readonly fit: number } | undefined {
    return this.#byColumn.get(column)
  }

  /** Of the first of these roles that a column has; -1 where none has. */
  columnOf(...roles: ColumnRole[]): number {
    return roles.map((role) => this.#byRole.get(role)).find((index) => index !== undefined) ?? -1
  }

  /** How well the best of these roles fits its column; 0 where none has a column. */
  fit(...roles: ColumnRole[]): number {
    return Math.max(0, ...roles.map((role) => this.#byColumn.get(this.#byRole.get(role) ?? -1)?.fit ?? 0))
  }
}
