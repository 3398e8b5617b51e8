import { memo } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { customerWord } from '#shared/words/customerWord.ts'
import { featureValue, featureValueExactly } from '#shared/words/features.ts'
import { formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import { CustomerMenu } from './CustomerMenu.tsx'
import type { CustomerColumn } from './customerColumns.ts'
import styles from './explore.module.css'
import { showCustomer } from './exploreView.ts'
import type { CustomerRow } from './useCustomerPages.ts'

interface Props {
  readonly view: RunView
  readonly columns: readonly CustomerColumn[]
  readonly template: string
  /** Place in the table, from 0. */
  readonly index: number
  readonly height: number
  /** `undefined` until their page is there. */
  readonly customer: CustomerRow | undefined
}

/** One customer in the table; drawn again only when something about it changes, not when the table is scrolled. */
export const CustomerLine = memo(function CustomerLine({ view, columns, template, index, height, customer }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by the pixel, which table elements cannot be
    // biome-ignore lint/a11y/useFocusableInteractive: a row of a table is not for interaction
    <div role="row" aria-rowindex={index + 2} className={styles.line} style={{ gridTemplateColumns: template, height }}>
      {columns.map((column) => (
        <Cell key={column.id} view={view} column={column} customer={customer} />
      ))}
    </div>
  )
})

interface CellProps {
  readonly view: RunView
  readonly column: CustomerColumn
  readonly customer: CustomerRow | undefined
}

function Cell({ view, column: { id, feature, category }, customer }: CellProps) {
  const { t, locale } = useWords()
  if (!customer)
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div role="cell">
        <span className={styles.waiting} />
      </div>
    )
  if (id === 'segment') {
    const segment = view.segmentList.find((one) => one.index === customer.segment)
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div role="cell" className={styles.segmentCell}>
        {segment && <SegmentMark letter={segment.letter} colour={segment.colour} small />}
        <span title={segment && segmentName(segment, t)}>{segment && segmentName(segment, t)}</span>
      </div>
    )
  }
  if (id === 'probability') {
    const { probability } = customer
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div role="cell" data-number title={probability === null ? t('explore.customers.noValue') : String(probability)}>
        {probability === null ? '–' : formatShare(probability, locale)}
      </div>
    )
  }
  if (id === 'customer')
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div role="cell" className={styles.customerCell} title={customer.customer}>
        <button type="button" className={styles.toCustomer} onClick={() => showCustomer(view.id, customer.row)}>
          {customer.customer}
        </button>
        {customer.customer !== '' && (
          <CustomerMenu key={customer.customer} runId={view.id} row={customer.row} customer={customer.customer} />
        )}
      </div>
    )
  const described = view.features[feature]
  if (!described) {
    const described = view.categories[category]
    const words = described
      ? customerWord(described, customer.words[category] ?? null, t)
      : id === 'name'
        ? (customer.name ?? '')
        : customer.customer
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div role="cell" title={words}>
        {words}
      </div>
    )
  }
  const value = customer.values[feature] ?? null
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      role="cell"
      data-number
      title={
        value === null
          ? t('explore.customers.noValue')
          : featureValueExactly(value, described.unit, locale, view.currency)
      }
    >
      {value === null ? '–' : featureValue(value, described.unit, locale, view.currency)}
    </div>
  )
}
