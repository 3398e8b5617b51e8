import type { Topic } from '#shared/api/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { Pieces } from './Pieces.tsx'
import styles from './texts.module.css'
import { readReviews } from './textsView.ts'
import { feelingValue, ratingValue } from './words.ts'

interface Props {
  readonly topic: Topic
  /** Share of the largest topic: it fills the width. */
  readonly most: number
}

/** A topic by its words, with how much is about it and a sentence that shows it. */
export function TopicCard({ topic, most }: Props) {
  const { t, locale } = useWords()
  const words = topic.words.map(({ word }) => word)
  const name = words.slice(0, 3).join(', ')
  const rest = words.slice(3, 8)
  const example = topic.examples[0]
  return (
    <li className={styles['card']}>
      <button
        type="button"
        className={styles['cardName']}
        aria-label={t('texts.topics.read', { words: name })}
        title={t('texts.topics.read', { words: name })}
        onClick={() => readReviews({ topic: topic.id }, 'topic')}
      >
        {name}
      </button>
      <div className={styles['cardShare']} aria-hidden="true">
        <span style={{ width: `${(100 * topic.share) / most}%` }} />
      </div>
      <p className="secondary">
        {[
          t('texts.topics.share', { share: formatShare(topic.share, locale) }),
          t('texts.topics.reviews', { count: topic.reviews, n: formatCount(topic.reviews, locale) }),
          topic.sentiment !== null && t('texts.topics.reads', { value: feelingValue(topic.sentiment, locale) }),
          topic.rating !== null && t('texts.topics.rated', { value: ratingValue(topic.rating, locale) })
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {example && (
        <blockquote>
          <Pieces pieces={example.pieces} />
        </blockquote>
      )}
      {rest.length > 0 && <p className="secondary">{t('texts.topics.words', { words: rest.join(', ') })}</p>}
    </li>
  )
}
