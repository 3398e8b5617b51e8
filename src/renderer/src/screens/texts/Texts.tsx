import { Button, Switch } from '@mantine/core'
import { useLayoutEffect } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { KeywordsByRating, KeywordsBySegment } from './Keywords.tsx'
import { Overview } from './Overview.tsx'
import { ReviewList } from './ReviewList.tsx'
import { Topics } from './Topics.tsx'
import styles from './texts.module.css'
import { changeTexts, enterTexts, useTexts } from './textsView.ts'
import { feelingInWords, feelingValue } from './words.ts'

interface Props {
  /** The run whose segments are told apart; `null` where there is none. */
  readonly view: RunView | null
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** What customers write: how it reads, what about, in which words, and every review. */
export function Texts(props: Props) {
  const { t } = useWords()
  const { place } = usePlace()
  const visit = place.at === 'project' ? place.visit : 0
  useLayoutEffect(() => enterTexts(visit), [visit])
  const overview = useApi('texts.overview', {})
  const { masked } = useTexts()
  if (overview.error) return <Problem note={overview.error} retry={() => void overview.refetch()} />
  if (!overview.data) return null
  if (overview.data.reviews === 0) return <NoReviews />
  const { view } = props
  const known = view !== null && overview.data.signed > 0
  return (
    <div className={styles['texts']}>
      <div className={styles['lead']}>
        <Lead data={overview.data} />
        <Switch
          label={t('texts.mask')}
          description={t('texts.maskMeaning')}
          checked={masked}
          onChange={(event) => changeTexts({ masked: event.currentTarget.checked })}
        />
      </div>
      <Overview data={overview.data} />
      <Topics masked={masked} next={view === null} />
      {known && <KeywordsBySegment {...props} view={view} />}
      {overview.data.ratings.length > 1 && <KeywordsByRating />}
      <ReviewList {...props} />
    </div>
  )
}

function Lead({ data }: { readonly data: Output<'texts.overview'> }) {
  const { t, locale } = useWords()
  const n = (value: number): string => formatCount(value, locale)
  const who = data.signed > 0 ? t('texts.signed', { count: data.customers, n: n(data.customers) }) : t('texts.unsigned')
  return (
    <p className="measure">
      <strong>{t('texts.lead', { count: data.reviews, n: n(data.reviews) })}</strong>
      {who}{' '}
      {data.sentiment !== null &&
        t('texts.mean', {
          feeling: feelingInWords(data.sentiment, t),
          value: feelingValue(data.sentiment, locale)
        })}
    </p>
  )
}

function NoReviews() {
  const { t } = useWords()
  const { goTo } = usePlace()
  return (
    <div className={styles['toFind']}>
      <h2>{t('texts.empty.title')}</h2>
      <p className="measure">{t('texts.empty.text')}</p>
      <Button variant="filled" onClick={() => goTo('data')}>
        {t('texts.empty.action')}
      </Button>
    </div>
  )
}
