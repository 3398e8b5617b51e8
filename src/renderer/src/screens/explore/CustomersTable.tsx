import { Button, CloseButton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount } from '#shared/words/format.ts'
import { useSelection } from '../../app/selection.tsx'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { CustomerLine } from './CustomerLine.tsx'
import { CustomersHead, type Order } from './CustomersHead.tsx'
import { customerColumns, gridOf } from './customerColumns.ts'
import styles from './explore.module.css'
import { useCustomerPages } from './useCustomerPages.ts'
import { useTallRows } from './useTallRows.ts'

const rowHeight = 32
/** With its line. */
const headHeight = 33
const searchRestMs = 200

/** Every customer of the run, a million if need be: only what is in view is asked for and drawn. */
export function CustomersTable({ view }: { readonly view: RunView }) {
  const { selection, segment, select } = useSelection()
  const words = useWords()
  const { t, locale } = words
  const scroller = useRef<HTMLElement>(null)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), searchRestMs)
  const [order, setOrder] = useState<Order>({
    by: view.revenue === null ? 'customer' : 'monetary',
    descending: view.revenue !== null
  })
  /** Has any customer seen so far a name? */
  const [named, setNamed] = useState(false)
  const [count, setCount] = useState(view.customers)

  const { rows, height, shift } = useTallRows(count, rowHeight, headHeight, scroller)
  const question = {
    runId: view.id,
    segment,
    ...(segment === null && selection !== null ? { selection } : {}),
    search,
    sort: order.by,
    descending: order.descending
  }
  const pages = useCustomerPages(question, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0)
  if (pages.total !== undefined && pages.total !== count) setCount(pages.total)

  if (!named && rows.some(({ index }) => pages.at(index)?.name)) setNamed(true)
  const columns = useMemo(() => customerColumns(view, named, words), [view, named, words])
  const { template, minWidth } = gridOf(columns)

  // Another question has another answer: its beginning.
  const asked = JSON.stringify(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the trigger
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [asked])

  return (
    <section className={styles.customers} aria-labelledby="explore-customers">
      <div className={styles.customersHead}>
        <h2 id="explore-customers">
          {pages.total === undefined
            ? t('explore.customers.title')
            : t('explore.customers.count', { count: pages.total, n: formatCount(pages.total, locale) })}
        </h2>
        {search !== '' && (pages.total ?? 0) > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              select({ kind: 'search', text: search })
              setTyped('')
            }}
          >
            {t('selection.selectFound')}
          </Button>
        )}
        <TextInput
          w={260}
          size="xs"
          aria-label={t('explore.customers.search')}
          placeholder={t('explore.customers.search')}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
          rightSection={
            typed !== '' && (
              <CloseButton size="sm" aria-label={t('explore.customers.searchClear')} onClick={() => setTyped('')} />
            )
          }
        />
      </div>
      {pages.error && <Problem note={pages.error} retry={pages.retry} />}
      {pages.total === 0 && (
        <p>{search === '' ? t('explore.customers.noneAtAll') : t('explore.customers.none', { search })}</p>
      )}
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={t('explore.customers.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by the pixel, which table elements cannot be */}
        <div
          role="table"
          aria-rowcount={count + 1}
          aria-label={t('explore.customers.table')}
          className={styles.grid}
          style={{ minWidth }}
        >
          <CustomersHead columns={columns} template={template} order={order} setOrder={setOrder} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div
            role="rowgroup"
            className={styles.gridBody}
            style={{ height }}
            data-settling={pages.settling || undefined}
          >
            <div className={styles.inView} style={{ transform: `translateY(${(rows[0]?.start ?? 0) - shift}px)` }}>
              {rows.map(({ index }) => (
                <CustomerLine
                  key={index}
                  view={view}
                  columns={columns}
                  template={template}
                  index={index}
                  height={rowHeight}
                  customer={pages.at(index)}
                />
              ))}
            </div>
          </div>
        </div>
      </section>
    </section>
  )
}
