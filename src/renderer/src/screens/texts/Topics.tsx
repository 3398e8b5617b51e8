import { Button, Select } from '@mantine/core'
import type { TopicSearch } from '#shared/api/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Problem } from '../../components/Problem.tsx'
import { TopicCard } from './TopicCard.tsx'
import styles from './texts.module.css'
import { useTopicSearch } from './useTopicSearch.ts'
import { languageName } from './words.ts'

interface Props {
  readonly masked: boolean
  /** Is finding topics the next step here? */
  readonly next: boolean
}

/** Topics by language, or how to find them. */
export function Topics({ masked, next }: Props) {
  const { t } = useWords()
  const found = useApi('texts.topics', { masked }, { keepPrevious: true })
  const search = useTopicSearch()
  const searches = found.data?.searches ?? []
  const stale = searches.some((one) => one.stale)
  return (
    <section className={styles['topics']} aria-labelledby="texts-topics">
      <h2 id="texts-topics" tabIndex={-1}>
        {t('texts.topics.title')}
      </h2>
      {found.error && <Problem note={found.error} retry={() => void found.refetch()} />}
      {search.error && <Problem note={search.error} dismiss={search.dismiss} />}
      {search.running && <JobProgress job={search.running} />}
      {found.data && searches.length === 0 && !search.running && (
        <div className={styles['toFind']}>
          <p className="measure">{t('texts.topics.none')}</p>
          <Button variant={next ? 'filled' : 'default'} onClick={() => search.find(null)}>
            {t('texts.topics.find')}
          </Button>
        </div>
      )}
      {stale && !search.running && (
        <div className={styles['stale']}>
          <p>{t('texts.topics.stale')}</p>
          <Button size="xs" onClick={() => search.find(null)}>
            {t('texts.topics.again')}
          </Button>
        </div>
      )}
      {searches.map((one) => (
        <InLanguage key={one.language} search={one} several={searches.length > 1} find={search.find} />
      ))}
      {searches.length > 0 && <p className="secondary measure">{t('texts.topics.howProposed')}</p>}
    </section>
  )
}

interface InLanguageProps {
  readonly search: TopicSearch
  readonly several: boolean
  readonly find: ReturnType<typeof useTopicSearch>['find']
}

function InLanguage({ search, several, find }: InLanguageProps) {
  const { t, locale } = useWords()
  const { language, topics, reviews, madeFrom, described, proposed } = search
  const n = (value: number): string => formatCount(value, locale)
  const proposal = proposed.length > 0 ? topics.length : null
  const name = languageName(language, t)
  return (
    <div className={styles['search']}>
      <div className={styles['searchHead']}>
        <div>
          {several && <h3>{t('texts.topics.language', { language: name })}</h3>}
          <p className="secondary measure">
            {[
              t('texts.topics.facts', { topics: topics.length, n: n(reviews) }),
              madeFrom < reviews && t('texts.topics.sampled', { n: n(madeFrom) }),
              described < reviews &&
                t('texts.topics.undescribed', { count: reviews - described, n: n(reviews - described) })
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </div>
        <Select
          size="xs"
          w={170}
          aria-label={t('texts.topics.number')}
          value={String(topics.length)}
          allowDeselect={false}
          data={Array.from({ length: 19 }, (_, i) => i + 2).map((k) => ({
            value: String(k),
            label: k === proposal ? t('texts.topics.proposed', { k }) : String(k)
          }))}
          onChange={(value) => value !== null && find({ language, k: Number(value) })}
        />
      </div>
      <ul className={styles['cards']} aria-label={t('texts.topics.language', { language: name })}>
        {topics.map((topic) => (
          <TopicCard key={topic.id} topic={topic} most={topics[0]?.share ?? 1} />
        ))}
      </ul>
    </div>
  )
}
