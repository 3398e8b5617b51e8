import { useWords } from '../../app/words.tsx'
import type { ColumnId, CustomerColumn } from './customerColumns.ts'
import styles from './explore.module.css'

export interface Order {
  readonly by: ColumnId
  readonly descending: boolean
}

interface HeadProps {
  readonly columns: readonly CustomerColumn[]
  readonly template: string
  readonly order: Order
  readonly setOrder: (order: Order) => void
}

/** The columns' names, which sort. Numbers are wanted from the largest down, words from A. */
export function CustomersHead({ columns, template, order, setOrder }: HeadProps) {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="rowgroup" className={styles.gridHead}>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a row of a table is not for interaction */}
      <div role="row" aria-rowindex={1} className={styles.line} style={{ gridTemplateColumns: template }}>
        {columns.map(({ id, label, definition, number }) => {
          const sorted = order.by === id
          const descending = sorted ? !order.descending : number
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: the button inside is
            <div
              key={id}
              role="columnheader"
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              data-number={number || undefined}
            >
              <button
                type="button"
                title={[
                  definition,
                  t(descending ? 'explore.customers.sortDown' : 'explore.customers.sortUp', { column: label })
                ]
                  .filter(Boolean)
                  .join(' ')}
                onClick={() => setOrder({ by: id, descending })}
              >
                {label}
                <span aria-hidden="true">{sorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
