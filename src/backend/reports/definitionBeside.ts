import { customersColumns, reviewsColumns, segmentsColumns } from '#report/definition/columns.ts'
import { type DefinitionPart, definitionOf } from '#report/definition/definition.ts'
import { definitionText } from '#report/definition/inLines.ts'
import type { ReportFormat } from '#shared/api/reports.ts'
import { wordsIn } from '../words.ts'
import { columnsHad } from './columnsHad.ts'
import { definitionInput } from './definitionInput.ts'
import type { ReportSource } from './reportSource.ts'

/**
 * What stands beside a table as a text of its own, because a table cannot say it: every program that opens tables takes
 * the first line for the names of columns. `null` for exports that carry their definition within them.
 */
export function definitionBeside(source: ReportSource, format: ReportFormat, name: string): string | null {
  const input = definitionInput(source)
  const { locale } = source
  const t = wordsIn(locale)
  const text = (columns: DefinitionPart): string =>
    definitionText(t('definition.title', { name }), [...definitionOf(input, t, locale), columns])
  switch (format.kind) {
    case 'customersCsv':
      return text(customersColumns(columnsHad(source), { view: input.view, style: format.style, t, locale }))
    case 'segmentsCsv':
      return text(segmentsColumns({ view: input.view, style: format.style, t, locale }))
    case 'reviewsCsv':
      return text(reviewsColumns(format.masked, { view: input.view, style: format.style, t, locale }))
    default:
      return null
  }
}
