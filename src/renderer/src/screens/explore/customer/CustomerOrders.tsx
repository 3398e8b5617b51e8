import { useCallback } from 'react'
import { customerOrders } from '#report/scenes/customerOrders.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { CustomerPage } from '#shared/api/customerPage.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount, formatDate, formatMoney, formatNumber } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import styles from './customer.module.css'

interface Props {
  readonly view: RunView
  readonly customer: CustomerPage
}

/** When they ordered, for how much, and what. */
export function CustomerOrders({ view, customer }: Props) {
  const { t, locale } = useWords()
  const colour = view.segmentList[customer.segment]?.colour ?? ''
  const draw = useCallback(
    (style: SceneStyle) => customerOrders(customer, colour, view.currency, style, t, locale),
    [customer, colour, view.currency, t, locale]
  )
  const { orders, orderCount } = customer
  return (
    <section aria-labelledby="customer-orders">
      <h3 id="customer-orders">{t('customerPage.orders')}</h3>
      {orders.length === 0 ? (
        <p className="secondary">{t('customerPage.ordersNone')}</p>
      ) : (
        <>
          <SceneChart draw={draw} level={3} />
          {orderCount > orders.length && (
            <p className="secondary">
              {t('customerPage.ordersShown', {
                shown: formatCount(orders.length, locale),
                all: formatCount(orderCount, locale)
              })}
            </p>
          )}
          <ul className={styles.orders}>
            {orders.map((order, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two orders of a moment may be alike in all that is shown
              <li key={i}>
                <OneOrder order={order} currency={view.currency} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function OneOrder({
  order: { moment, amount, lines, more },
  currency
}: {
  readonly order: CustomerPage['orders'][number]
  readonly currency: string | null
}) {
  const { t, locale } = useWords()
  const all = lines.length + more
  const summary = (
    <>
      <span>{formatDate(moment, locale)}</span>
      <span className={styles.amount}>{formatMoney(amount, locale, currency)}</span>
      <span className="secondary">{t('customerPage.lines', { count: all, n: formatCount(all, locale) })}</span>
    </>
  )
  const told = lines.some(({ product, category, quantity }) => product ?? category ?? quantity)
  if (!told) return <div className={styles.order}>{summary}</div>
  return (
    <details>
      <summary className={styles.order}>{summary}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('customerPage.product')}</th>
            <th scope="col">{t('customerPage.category')}</th>
            <th scope="col" data-number>
              {t('customerPage.quantity')}
            </th>
            <th scope="col" data-number>
              {t('customerPage.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike in all that is shown
            <tr key={i}>
              <td>{line.product ?? '–'}</td>
              <td>{line.category ?? '–'}</td>
              <td data-number>{line.quantity === null ? '–' : formatNumber(line.quantity, locale)}</td>
              <td data-number>{formatMoney(line.amount, locale, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="secondary">{t('customerPage.moreLines', { count: more, n: formatCount(more, locale) })}</p>
      )}
    </details>
  )
}
