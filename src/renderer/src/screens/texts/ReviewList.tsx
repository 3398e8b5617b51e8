import { Button, CloseButton, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { type ReviewOrder, reviewOrders } from '#shared/model/reviews.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { conditionsOf, withoutCondition } from './conditions.ts'
import { ReviewLine } from './ReviewLine.tsx'
import styles from './texts.module.css'
import { changeTexts, reviewsId, useTexts } from './textsView.ts'

interface Props {
  readonly view: RunView | null
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

const pageSize = 20
const searchRestMs = 250

/** Reviews by the page: all, or those that a chart, a word or a segment leads to. */
export function ReviewList({ view, selected, select }: Props) {
  const { t, locale } = useWords()
  const { filter, order, offset, masked, jump } = useTexts()
  const [typed, setTyped] = useState(filter.search)
  const search = useDebouncedCallback((words: string) => {
    changeTexts({ filter: { ...filter, search: words.trim() }, offset: 0 })
  }, searchRestMs)
  const type = (words: string): void => {
    setTyped(words)
    search(words)
  }
  // A word that a chart asks for stands in the field; what is typed is asked for once the typing rests.
  useEffect(() => setTyped((now) => (now.trim() === filter.search ? now : filter.search)), [filter.search])
  // From a chart to the reviews behind it, once they have their place.
  useEffect(() => {
    if (jump === 0) return
    const heading = document.getElementById(reviewsId)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }, [jump])
  const segment = view && { runId: view.id, segment: selected }
  const shownOrder = order === 'topic' && filter.topic === null ? 'newest' : order
  const question = { filter: { ...filter, segment }, order: shownOrder, masked, offset, limit: pageSize }
  const page = useApi('texts.page', question, { keepPrevious: true })
  const total = page.data?.total ?? 0
  const n = (value: number): string => formatCount(value, locale)
  const go = (to: number): void => changeTexts({ offset: to, jump: jump + 1 })
  const chosen = view?.segmentList.find(({ index }) => index === selected)
  const conditions = [
    ...conditionsOf(filter, t, locale).map(({ of, words }) => ({
      words,
      drop: () => changeTexts({ filter: { ...filter, ...withoutCondition(of) }, offset: 0 })
    })),
    ...(chosen
      ? [{ words: t('texts.list.segment', { segment: segmentName(chosen, t) }), drop: () => select(null) }]
      : [])
  ]

  return (
    <section className={styles['list']} aria-labelledby={reviewsId}>
      <div className={styles['listHead']}>
        <h2 id={reviewsId} tabIndex={-1}>
          {page.data ? t('texts.list.count', { count: total, n: n(total) }) : t('texts.list.title')}
        </h2>
        <div className={styles['listTools']}>
          <TextInput
            w={220}
            size="xs"
            aria-label={t('texts.list.search')}
            placeholder={t('texts.list.search')}
            value={typed}
            maxLength={100}
            onChange={(event) => type(event.currentTarget.value)}
            rightSection={
              typed !== '' && (
                <CloseButton size="sm" aria-label={t('texts.list.searchClear')} onClick={() => type('')} />
              )
            }
          />
          <Select
            size="xs"
            w={210}
            aria-label={t('texts.list.order')}
            value={shownOrder}
            allowDeselect={false}
            data={reviewOrders
              .filter((one) => one !== 'topic' || filter.topic !== null)
              .map((value) => ({ value, label: t(`texts.list.orders.${value}`) }))}
            onChange={(value) => value !== null && changeTexts({ order: value as ReviewOrder, offset: 0 })}
          />
        </div>
      </div>
      {conditions.length > 0 && (
        <ul className={styles['conditions']} aria-label={t('texts.list.filters')}>
          {conditions.map(({ words, drop }) => (
            <li key={words}>
              {words}
              <CloseButton size="xs" aria-label={t('texts.list.without', { condition: words })} onClick={drop} />
            </li>
          ))}
        </ul>
      )}
      {page.error && <Problem note={page.error} retry={() => void page.refetch()} />}
      {page.data && total === 0 && <p>{t('texts.list.none')}</p>}
      <ol className={styles['reviews']} data-settling={page.isPlaceholderData || undefined}>
        {page.data?.reviews.map((review) => (
          <ReviewLine key={`${review.source} ${review.line}`} review={review} view={view} search={filter.search} />
        ))}
      </ol>
      {total > pageSize && (
        <div className={styles['pager']}>
          <Button size="xs" disabled={offset === 0} onClick={() => go(Math.max(0, offset - pageSize))}>
            {t('texts.list.previous')}
          </Button>
          <span className="secondary">
            {t('texts.list.page', { from: n(offset + 1), to: n(Math.min(total, offset + pageSize)), total: n(total) })}
          </span>
          <Button size="xs" disabled={offset + pageSize >= total} onClick={() => go(offset + pageSize)}>
            {t('texts.list.next')}
          </Button>
        </div>
      )}
    </section>
  )
}
