import type { Output } from '#shared/api/contract.ts'
import { sentimentSteps } from '#shared/model/reviews.ts'
import { formatCount, formatMeasure, formatShare } from '#shared/words/format.ts'
import { periodInWords } from '#shared/words/periods.ts'
import { useWords } from '../../app/words.tsx'
import { type Bar, Bars, Columns } from './Bars.tsx'
import styles from './texts.module.css'
import { readReviews } from './textsView.ts'
import { feelingValue, languageName, ratingValue } from './words.ts'

type Data = Output<'texts.overview'>

/** How many reviews there are by feeling, rating, time and language; a press leads to the reviews behind a bar. */
export function Overview({ data }: { readonly data: Data }) {
  return (
    <div className={styles['overview']}>
      <BySentiment data={data} />
      {data.ratings.length > 0 && <ByRating data={data} />}
      {data.time.periods.length > 1 && <ByTime data={data} />}
      {data.languages.length > 1 && <ByLanguage data={data} />}
    </div>
  )
}

const edge = (step: number): number => (2 * step) / sentimentSteps - 1

function BySentiment({ data }: { readonly data: Data }) {
  const { t, locale } = useWords()
  const bars = data.sentiments.map((reviews, step): Bar => {
    const [from, to] = [edge(step), edge(step + 1)]
    const n = formatCount(reviews, locale)
    return {
      key: String(step),
      label: '',
      value: reviews,
      text: n,
      meaning: t('texts.sentiment.step', { from: feelingValue(from, locale), to: feelingValue(to, locale), n }),
      press: () => readReviews({ sentiment: [from, to] }, 'worst')
    }
  })
  return (
    <section aria-labelledby="texts-sentiment">
      <h2 id="texts-sentiment">{t('texts.sentiment.title')}</h2>
      <Columns
        bars={bars}
        name={t('texts.sentiment.title')}
        ends={[`−1 ${t('texts.sentiment.worst')}`, `${t('texts.sentiment.best')} 1`]}
      />
      <p className="secondary">
        {t('texts.sentiment.note')}{' '}
        {data.unread > 0 && t('texts.sentiment.unread', { count: data.unread, n: formatCount(data.unread, locale) })}
      </p>
    </section>
  )
}

function ByRating({ data }: { readonly data: Data }) {
  const { t, locale } = useWords()
  const bars = [...data.ratings].reverse().map(({ rating, reviews, sentiment }): Bar => {
    const n = t('texts.list.count', { count: reviews, n: formatCount(reviews, locale) })
    const label = t('texts.ratings.row', { rating: ratingValue(rating, locale) })
    const reads = sentiment === null ? '' : t('texts.ratings.mean', { value: feelingValue(sentiment, locale) })
    const around = halfStep(data.ratings)
    return {
      key: String(rating),
      label,
      value: reviews,
      text: `${formatShare(reviews / data.reviews, locale)}${reads && ` · ${reads}`}`,
      meaning: [label, n, reads].filter(Boolean).join(', '),
      press: () => readReviews({ rating: [rating - around, rating + around] }, 'newest')
    }
  })
  return (
    <section aria-labelledby="texts-ratings">
      <h2 id="texts-ratings">{t('texts.ratings.title')}</h2>
      <Bars bars={bars} name={t('texts.ratings.title')} />
      {data.agreement !== null && (
        <p className="secondary">{t('texts.ratings.agreement', { value: formatMeasure(data.agreement, locale, 2) })}</p>
      )}
    </section>
  )
}

/** Ratings may stand for those around them; never for their neighbours. */
const halfStep = (ratings: Data['ratings']): number =>
  Math.min(...ratings.slice(1).map(({ rating }, i) => rating - ratings[i]!.rating), 1) * 0.499

function ByTime({ data: { time } }: { readonly data: Data }) {
  const { t, locale } = useWords()
  const bars = time.periods.map(({ from, to, reviews, sentiment }): Bar => {
    const n = t('texts.list.count', { count: reviews, n: formatCount(reviews, locale) })
    const period = periodInWords(from, time.step, t, locale)
    const meaning =
      sentiment === null
        ? t('texts.time.rowUnread', { period, n })
        : t('texts.time.row', { period, n, value: feelingValue(sentiment, locale) })
    return {
      key: String(from),
      label: '',
      value: reviews,
      text: n,
      meaning,
      press: () => readReviews({ time: [from, to] }, 'newest')
    }
  })
  const ends = [time.periods[0], time.periods.at(-1)].map((period) =>
    period ? periodInWords(period.from, time.step, t, locale) : ''
  )
  return (
    <section aria-labelledby="texts-time">
      <h2 id="texts-time">{t('texts.time.title')}</h2>
      <Columns bars={bars} name={t('texts.time.title')} ends={[ends[0] ?? '', ends[1] ?? '']} />
      {time.undated > 0 && (
        <p className="secondary">
          {t('texts.time.undated', { count: time.undated, n: formatCount(time.undated, locale) })}
        </p>
      )}
    </section>
  )
}

function ByLanguage({ data }: { readonly data: Data }) {
  const { t, locale } = useWords()
  const bars = data.languages.map(({ language, reviews, sentiment }): Bar => {
    const name = languageName(language, t)
    const reads = sentiment === null ? '' : t('texts.ratings.mean', { value: feelingValue(sentiment, locale) })
    const n = t('texts.list.count', { count: reviews, n: formatCount(reviews, locale) })
    return {
      key: language ?? '',
      label: name,
      value: reviews,
      text: `${formatShare(reviews / data.reviews, locale)}${reads && ` · ${reads}`}`,
      meaning: [name, n, reads].filter(Boolean).join(', '),
      press: () => readReviews({ language: language ?? 'unknown' }, 'newest')
    }
  })
  return (
    <section aria-labelledby="texts-languages">
      <h2 id="texts-languages">{t('texts.languages.title')}</h2>
      <Bars bars={bars} name={t('texts.languages.title')} />
    </section>
  )
}
