import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CustomerPage as Known } from '#shared/api/customerPage.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount, formatDate, formatMeasure, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../../api/hooks.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { SegmentMark } from '../../../components/charts/SegmentMark.tsx'
import { Problem } from '../../../components/Problem.tsx'
import { ReviewLine } from '../../texts/ReviewLine.tsx'
import { useTexts } from '../../texts/textsView.ts'
import { leaveCustomer } from '../exploreView.ts'
import { CustomerOrders } from './CustomerOrders.tsx'
import styles from './customer.module.css'
import { EraseCustomer } from './EraseCustomer.tsx'
import { Standing } from './Standing.tsx'
import { WhyHere } from './WhyHere.tsx'

interface Props {
  readonly view: RunView
  readonly row: number
}

/** One customer: what they bought and said, where they stand in their segment, and what would move them. */
export function CustomerPage({ view, row }: Props) {
  const { t } = useWords()
  const { masked } = useTexts()
  const { data, error, refetch } = useApi('customers.page', { runId: view.id, row, masked })
  const { data: project } = useApi('projects.current', {})
  const [erasing, setErasing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const known = data !== undefined
  // The heading is where a screen reader begins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another customer has another heading
  useEffect(() => heading.current?.focus(), [row, known])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leaveCustomer()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <article className={styles.page}>
      <div className={styles.doing}>
        <Button size="compact-sm" variant="subtle" onClick={() => leaveCustomer()}>
          ← {t('customerPage.back')}
        </Button>
        {data && (
          <Button
            size="compact-sm"
            variant="subtle"
            c="var(--loss)"
            disabled={project?.readOnly ?? true}
            onClick={() => setErasing(true)}
          >
            {t('erasure.erase')}
          </Button>
        )}
        {data && erasing && <EraseCustomer customer={data.customer} close={() => setErasing(false)} />}
      </div>
      {error && <Problem note={error} retry={() => void refetch()} />}
      {!data && !error && <p className="secondary">{t('customerPage.loading')}</p>}
      {data && (
        <>
          <header>
            <h2 ref={heading} tabIndex={-1}>
              {data.name ?? t('customerPage.label', { customer: data.customer })}
            </h2>
            {data.name && <p className="secondary">{data.customer}</p>}
            <Belongs view={view} customer={data} />
          </header>
          <CustomerOrders view={view} customer={data} />
          <Standing view={view} customer={data} />
          <WhyHere view={view} customer={data} />
          {data.reviews.length > 0 && (
            <section aria-labelledby="customer-reviews">
              <h3 id="customer-reviews">{t('customerPage.reviews')}</h3>
              <ul className={styles.plain}>
                {data.reviews.map((review) => (
                  <ReviewLine key={`${review.source} ${review.line}`} review={review} view={view} search="" />
                ))}
              </ul>
            </section>
          )}
          <Doings customer={data} />
        </>
      )}
    </article>
  )
}

function Belongs({ view, customer }: { readonly view: RunView; readonly customer: Known }) {
  const { t, locale } = useWords()
  const { selectSegment } = useSelection()
  const own = view.segmentList[customer.segment]
  const next = customer.next === null ? undefined : view.segmentList[customer.next]
  if (!own) return null
  const { probability, silhouette } = customer
  return (
    <p className={styles.belongs}>
      <SegmentMark letter={own.letter} colour={own.colour} small />
      <strong>{t('customerPage.belongs', { name: segmentName(own, t) })}</strong>
      {probability !== null && <span>{t('customerPage.sure', { share: formatShare(probability, locale) })}</span>}
      {silhouette !== null && (
        <span title={t('customerPage.silhouetteMeans')}>
          {t('customerPage.silhouette', { value: formatMeasure(silhouette, locale, 2) })}
        </span>
      )}
      {next && <span>{t('customerPage.nearest', { name: segmentName(next, t) })}</span>}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          selectSegment(own.index)
          leaveCustomer()
        }}
      >
        {t('customerPage.select')}
      </Button>
    </p>
  )
}

function Doings({ customer: { events, contacts } }: { readonly customer: Known }) {
  const { t, locale } = useWords()
  return (
    <>
      {events.length > 0 && (
        <section aria-labelledby="customer-events">
          <h3 id="customer-events">{t('customerPage.events')}</h3>
          <ul className={styles.plain}>
            {events.map(({ action, times, last }) => (
              <li key={action}>
                {t('customerPage.eventTimes', {
                  count: times,
                  action: action ?? t('customerPage.unnamed'),
                  n: formatCount(times, locale),
                  date: formatDate(last, locale)
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {contacts.length > 0 && (
        <section aria-labelledby="customer-contacts">
          <h3 id="customer-contacts">{t('customerPage.contacts')}</h3>
          <ul className={styles.plain}>
            {contacts.map(({ campaign, channel, moment, contacted, responded }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two contacts may be alike in all that is shown
              <li key={i}>
                {[
                  campaign ?? t('customerPage.unnamed'),
                  channel,
                  moment !== null && formatDate(moment, locale),
                  t(contacted ? 'customerPage.contacted' : 'customerPage.control'),
                  responded !== null && t(responded ? 'customerPage.responded' : 'customerPage.notResponded')
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
