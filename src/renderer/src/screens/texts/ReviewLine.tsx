import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import type { Review } from '#shared/api/texts.ts'
import { isTopic } from '#shared/model/recipe.ts'
import { topicWords } from '#shared/words/features.ts'
import { formatMoment } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import { Pieces } from './Pieces.tsx'
import styles from './texts.module.css'
import { readReviews, useTexts } from './textsView.ts'
import { feelingValue, languageName, ratingValue } from './words.ts'

interface Props {
  readonly review: Review
  readonly view: RunView | null
  readonly search: string
}

/** A review in its own words, with what is known of it. */
export function ReviewLine({ review, view, search }: Props) {
  const { t, locale } = useWords()
  const { masked } = useTexts()
  const [whole, setWhole] = useState(false)
  const { source, line } = review
  const rest = useApi('texts.whole', { source, line, masked, search }, { enabled: whole })
  const segment = view?.segmentList.find(({ index }) => index === review.segment)
  const topic = review.topics[0]?.topic
  const facts = [
    review.moment !== null && formatMoment(review.moment, locale),
    review.rating !== null && t('texts.list.stars', { rating: ratingValue(review.rating, locale) }),
    review.sentiment !== null && t('texts.list.reads', { value: feelingValue(review.sentiment, locale) }),
    review.product,
    languageName(review.language, t),
    topic !== undefined && isTopic(topic) && t('texts.list.topic', { words: topicWords(topic) })
  ]
  return (
    <li className={styles['review']}>
      <p className={styles['reviewText']} lang={review.language ?? undefined}>
        <Pieces pieces={whole && rest.data ? rest.data.pieces : review.pieces} />
        {review.more > 0 && !(whole && rest.data) && '…'}
      </p>
      {review.more > 0 && !whole && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {t('texts.list.more')}
        </Button>
      )}
      <p className={styles['reviewFacts']}>
        {review.customer !== null && (
          <span className={styles['who']}>
            {segment && (
              <>
                <SegmentMark letter={segment.letter} colour={segment.colour} small />
                <VisuallyHidden>{segmentName(segment, t)}</VisuallyHidden>
              </>
            )}
            {review.customer === '' ? (
              <span className={styles['hidden']}>{t('texts.list.hiddenKey')}</span>
            ) : (
              <button
                type="button"
                className={styles['customer']}
                onClick={() => review.customer !== null && readReviews({ customer: review.customer })}
              >
                {review.name === null ? review.customer : `${review.name} (${review.customer})`}
              </button>
            )}
          </span>
        )}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </p>
    </li>
  )
}
