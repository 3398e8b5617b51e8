import type { ParseArgsOptionsConfig } from 'node:util'
import { type ColumnRole, columnRoles } from '#shared/api/imports.ts'
import { oneOf } from './arguments.ts'
import { UsageError } from './usageError.ts'

/** A column's meaning, as the user says it. */
export interface RoleChoice {
  readonly role: ColumnRole
  readonly column: string
}

/** How files are read, where the user knows better than the proposal. */
export interface ReadingOptions {
  readonly files: readonly string[]
  readonly roles: readonly RoleChoice[]
  /** Sheets or tables, of the files that have them. */
  readonly sheets: readonly string[]
  readonly dates: 'dmy' | 'mdy' | 'ymd' | undefined
}

export const readingFlags = {
  role: { type: 'string', multiple: true },
  sheet: { type: 'string', multiple: true },
  dates: { type: 'string' }
} as const satisfies ParseArgsOptionsConfig

interface Given {
  readonly role?: string[] | undefined
  readonly sheet?: string[] | undefined
  readonly dates?: string | undefined
}

export const readingOptions = ({ role, sheet, dates }: Given): Omit<ReadingOptions, 'files'> => ({
  roles: (role ?? []).map(roleChoice),
  sheets: sheet ?? [],
  dates: oneOf('--dates', dates, ['dmy', 'mdy', 'ymd'])
})

function roleChoice(value: string): RoleChoice {
  const [, name, column] = /^([^=]+)=(.+)$/s.exec(value) ?? []
  const role = columnRoles.find((one) => one === name)
  if (!role || !column) throw new UsageError('cli.usage.badRole', { value, roles: columnRoles.join(', ') })
  return { role, column }
}
