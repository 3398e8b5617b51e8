import type { RunView } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import type { CustomersHave, ExportedCustomer } from '../csv/customersCsv.ts'
import { formatOf } from './formatOf.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

type CustomerColumn = SheetColumn & { readonly of: (customer: ExportedCustomer) => SheetCell }

/** Everything that the run knows of a customer, named as on the screen. */
function columnsOf(view: RunView, have: CustomersHave, t: Translate): CustomerColumn[] {
  const scores = view.method.kind === 'rfm' ? (['r', 'f', 'm'] as const) : []
  return [
    { head: t('workbook.customer'), width: 16, holds: 'text', of: ({ customer }) => customer },
    ...(have.names
      ? [{ head: t('workbook.name'), width: 26, holds: 'text' as const, of: ({ name }: ExportedCustomer) => name }]
      : []),
    ...(have.emails
      ? [{ head: t('workbook.email'), width: 30, holds: 'text' as const, of: ({ email }: ExportedCustomer) => email }]
      : []),
    ...view.features.map(
      (feature, place): CustomerColumn => ({
        head: featureName(feature.id, t),
        width: 16,
        holds: formatOf(feature, view),
        of: ({ values }) => values[place] ?? null
      })
    ),
    ...view.categories.map(
      ({ id }, place): CustomerColumn => ({
        head: featureName(id, t),
        width: 18,
        holds: 'text',
        of: ({ words }) => (words[place] ? categoryWord(id, words[place], t) : null)
      })
    ),
    ...scores.map(
      (score): CustomerColumn => ({
        head: t(`workbook.score.${score}`),
        width: 10,
        holds: 'whole',
        of: (customer) => customer.scores?.[score] ?? null
      })
    ),
    ...(have.probabilities ? view.segmentList : []).map(
      ({ letter, index }): CustomerColumn => ({
        head: t('workbook.probability', { letter }),
        width: 14,
        holds: 'share',
        of: ({ probabilities }) => probabilities?.[index] ?? null
      })
    ),
    ...(have.groups ?? []).map(
      (name, place): CustomerColumn => ({
        head: t('workbook.group', { name }),
        width: 16,
        holds: 'text',
        of: ({ groups }) => t(groups?.[place] ? 'workbook.yes' : 'workbook.no')
      })
    )
  ]
}

/** A row a customer of one segment. */
export function customersSheet(
  name: string,
  customers: Iterable<ExportedCustomer>,
  view: RunView,
  have: CustomersHave,
  t: Translate
): Sheet {
  const columns = columnsOf(view, have, t)
  return { name, columns, headed: true, rows: rowsOf(customers, columns) }
}

function* rowsOf(customers: Iterable<ExportedCustomer>, columns: readonly CustomerColumn[]): Generator<SheetCell[]> {
  for (const customer of customers) yield columns.map(({ of }) => of(customer))
}
