import type { Locale, Translate } from '#shared/i18n/texts.ts'
import type { TopicId } from '#shared/model/recipe.ts'
import { everyReview, type ReviewFilter } from '#shared/model/reviews.ts'
import { topicWords } from '#shared/words/features.ts'
import { formatDate } from '#shared/words/format.ts'
import { feelingValue, languageName, ratingValue } from './words.ts'

type Own = Omit<ReviewFilter, 'segment' | 'search'>

interface Condition {
  readonly of: keyof Own
  readonly words: string
}

const dayMs = 86_400_000

/** What a list of reviews is narrowed to, in words, each of which can be taken back. */
export function conditionsOf(filter: Own, t: Translate, locale: Locale): Condition[] {
  const { topic, sentiment, rating, language, time, customer } = filter
  const whole = (value: number): string => ratingValue(Math.round(value * 100) / 100, locale)
  const found: (Condition | null)[] = [
    topic === null ? null : { of: 'topic', words: t('texts.list.topic', { words: topicWords(topic as TopicId) }) },
    sentiment && {
      of: 'sentiment',
      words: t('texts.list.sentiment', {
        from: feelingValue(sentiment[0], locale),
        to: feelingValue(sentiment[1], locale)
      })
    },
    rating && {
      of: 'rating',
      words:
        Math.ceil(rating[0]) === Math.floor(rating[1])
          ? t('texts.list.ratingOne', { rating: whole(Math.ceil(rating[0])) })
          : t('texts.list.rating', { from: whole(Math.ceil(rating[0])), to: whole(Math.floor(rating[1])) })
    },
    language === null
      ? null
      : { of: 'language', words: t('texts.list.language', { language: languageName(language, t) }) },
    time && { of: 'time', words: `${formatDate(time[0], locale)} – ${formatDate(time[1] - dayMs, locale)}` },
    customer === null ? null : { of: 'customer', words: t('texts.list.customer', { customer }) }
  ]
  return found.filter((one) => one !== null)
}

export const withoutCondition = (of: keyof Own): Partial<Own> => ({ [of]: everyReview[of] })
