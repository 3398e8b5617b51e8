import { Button } from '@mantine/core'
import type { Person } from '#shared/api/segmentRules.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { formatCount, formatDate, formatMoney, formatMoneyExactly } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../../api/hooks.ts'
import { usePlace } from '../../../app/place.tsx'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { showCustomer } from '../../explore/exploreView.ts'
import styles from './recognise.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** Customers by whom a user can check a segment: who is typical, who is nearly elsewhere, and what they ordered. */
export function SegmentPeople({ view, segment }: Props) {
  const { t } = useWords()
  const known = (segment.people?.typical.length ?? 0) > 0
  const people = useApi('segments.people', { runId: view.id, segment: segment.index }, { enabled: known })
  if (!known) return null
  return (
    <section className={styles.people} aria-labelledby="segment-people">
      <h3 id="segment-people">{t('recognise.people.title')}</h3>
      {people.error && <Problem note={people.error} retry={() => void people.refetch()} />}
      {!people.data && people.isFetching && <p className="secondary">{t('recognise.people.loading')}</p>}
      {people.data &&
        (['typical', 'doubtful'] as const).map(
          (kind) =>
            people.data[kind].length > 0 && (
              <div key={kind}>
                <h4 title={t(`recognise.people.${kind}Meaning`)}>{t(`recognise.people.${kind}`)}</h4>
                <ul>
                  {people.data[kind].map((person) => (
                    <li key={person.row}>
                      <OnePerson view={view} person={person} />
                    </li>
                  ))}
                </ul>
              </div>
            )
        )}
    </section>
  )
}

function OnePerson({ view, person }: { readonly view: RunView; readonly person: Person }) {
  const { t, locale } = useWords()
  const { goTo } = usePlace()
  const seeCustomer = (row: number): void => {
    showCustomer(view.id, row)
    goTo('explore')
  }
  const { customer, name, other, orderCount } = person
  const near = other === null ? undefined : view.segmentList[other]
  const called = (
    <>
      {name ?? customer} {name && <span className="secondary">{customer}</span>}{' '}
      {near && <span className="secondary">{t('recognise.people.nearly', { name: segmentName(near, t) })}</span>}
    </>
  )
  const page = (
    <Button size="compact-xs" variant="subtle" onClick={() => seeCustomer(person.row)}>
      {t('customerPage.open', { customer })}
    </Button>
  )
  if (orderCount === 0)
    return (
      <>
        {called} {page}
      </>
    )
  return (
    <details>
      <summary>
        {called}{' '}
        <span className="secondary">
          {t('recognise.people.orders', { count: orderCount, n: formatCount(orderCount, locale) })}
        </span>
      </summary>
      <Orders view={view} person={person} />
      {page}
    </details>
  )
}

function Orders({ view, person }: { readonly view: RunView; readonly person: Person }) {
  const { t, locale } = useWords()
  const { orders, orderCount, name, customer } = person
  const more = orderCount - orders.length
  return (
    <>
      <table className={styles.orders} aria-label={t('recognise.people.lastOrders', { name: name ?? customer })}>
        <thead>
          <tr>
            <th scope="col">{t('recognise.people.when')}</th>
            <th scope="col">{t('recognise.people.lines')}</th>
            <th scope="col">{t('recognise.people.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map(({ moment, lines, amount }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two orders of a moment may be alike in all that is shown
            <tr key={i}>
              <td>{formatDate(moment, locale)}</td>
              <td>{formatCount(lines, locale)}</td>
              <td title={formatMoneyExactly(amount, locale, view.currency)}>
                {formatMoney(amount, locale, view.currency)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="secondary">{t('recognise.people.more', { count: more, n: formatCount(more, locale) })}</p>
      )}
    </>
  )
}
