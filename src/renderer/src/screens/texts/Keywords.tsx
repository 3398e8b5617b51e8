import type { ReactNode } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import type { GroupTexts } from '#shared/api/texts.ts'
import { ratingGroups } from '#shared/api/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import { Problem } from '../../components/Problem.tsx'
import { Bars } from './Bars.tsx'
import styles from './texts.module.css'
import { readReviews } from './textsView.ts'
import { feelingValue } from './words.ts'

interface BySegmentProps {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** What customers of each segment write more than all others. */
export function KeywordsBySegment({ view, selected, select }: BySegmentProps) {
  const { t } = useWords()
  const { data, error, refetch } = useApi('texts.bySegment', { runId: view.id })
  const segments = view.segmentList.filter(({ index }) => selected === null || index === selected)
  const known = data?.groups.some(({ reviews }) => reviews > 0)
  return (
    <section aria-labelledby="texts-keywords" className={styles['keywords']}>
      <h2 id="texts-keywords">{t('texts.keywords.bySegment')}</h2>
      {error && <Problem note={error} retry={() => void refetch()} />}
      {data && !known && <p className="measure">{t('texts.keywords.nobody')}</p>}
      {data && known && (
        <>
          <Note read={data.read} reviews={data.reviews} />
          <div className={styles['groups']}>
            {segments.map((segment) => {
              const group = data.groups[segment.index]
              if (!group) return null
              return (
                <Group
                  key={segment.index}
                  name={segmentName(segment, t)}
                  mark={<SegmentMark letter={segment.letter} colour={segment.colour} small />}
                  group={group}
                  colour={segment.colour}
                  press={(search) => {
                    select(segment.index)
                    readReviews({ search }, 'newest')
                  }}
                />
              )
            })}
          </div>
        </>
      )}
    </section>
  )
}

/** What low and high ratings are about. */
export function KeywordsByRating() {
  const { t } = useWords()
  const { data, error, refetch } = useApi('texts.byRating', {})
  if (data && (data.from === null || data.from === data.to)) return null
  const [from, to] = [data?.from ?? 0, data?.to ?? 0]
  const third = (part: number): number => from + part * (to - from)
  const ranges = { low: [from, third(0.374)], middle: [third(0.375), third(0.749)], high: [third(0.75), to] } as const
  return (
    <section aria-labelledby="texts-by-rating" className={styles['keywords']}>
      <h2 id="texts-by-rating">{t('texts.keywords.byRating')}</h2>
      {error && <Problem note={error} retry={() => void refetch()} />}
      {data && (
        <>
          <Note read={data.read} reviews={data.reviews} />
          <div className={styles['groups']}>
            {ratingGroups.map((name, i) => {
              const group = data.groups[i]
              if (!group) return null
              const press = (search: string): void => readReviews({ search, rating: [...ranges[name]] }, 'newest')
              return <Group key={name} name={t(`texts.keywords.${name}`)} group={group} press={press} />
            })}
          </div>
        </>
      )}
    </section>
  )
}

function Note({ read, reviews }: { readonly read: number; readonly reviews: number }) {
  const { t, locale } = useWords()
  const n = (value: number): string => formatCount(value, locale)
  return (
    <p className="secondary measure">
      {t('texts.keywords.note')} {read < reviews && t('texts.keywords.sampled', { n: n(read), all: n(reviews) })}
    </p>
  )
}

interface GroupProps {
  readonly name: string
  readonly mark?: ReactNode
  readonly group: GroupTexts
  readonly colour?: string
  readonly press: (word: string) => void
}

const shown = 8

function Group({ name, mark, group, colour, press }: GroupProps) {
  const { t, locale } = useWords()
  const { reviews, sentiment, sentimentError, keywords } = group
  const facts = [
    t('texts.keywords.facts', { count: reviews, n: formatCount(reviews, locale) }),
    sentiment !== null &&
      sentimentError !== null &&
      t('texts.keywords.reads', {
        value: feelingValue(sentiment, locale),
        error: feelingValue(sentimentError, locale).replace('+', '')
      })
  ]
  return (
    <section className={styles['group']} aria-label={name}>
      <h3>
        {mark} {name}
      </h3>
      <p className="secondary">{reviews > 0 ? facts.filter(Boolean).join(' · ') : t('texts.keywords.noReviews')}</p>
      {reviews > 0 && keywords.length === 0 && <p>{t('texts.keywords.none')}</p>}
      {keywords.length > 0 && (
        <Bars
          name={t('texts.keywords.words', { group: name })}
          colour={colour}
          bars={keywords.slice(0, shown).map(({ word, here, elsewhere }) => ({
            key: word,
            label: word,
            value: here,
            line: elsewhere,
            text: formatShare(here, locale),
            meaning: t('texts.keywords.word', {
              word,
              here: formatShare(here, locale),
              elsewhere: formatShare(elsewhere, locale)
            }),
            press: () => press(word)
          }))}
        />
      )}
    </section>
  )
}
