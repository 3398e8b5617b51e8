import type { chartFrame } from '#shared/i18n/en/chartFrame.ts'
import type { Translate } from '#shared/i18n/texts.ts'

type ColumnName = keyof (typeof chartFrame)['column']

/** Heads of the table behind a chart. */
export const columnNames = (names: readonly ColumnName[], t: Translate): string[] =>
  names.map((name) => t(`chartFrame.column.${name}`))
