import type { RunCategory, RunView } from '#shared/api/segments.ts'
import { byAssociation, spreadOf } from '#shared/words/categories.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useLevel } from '../../app/level.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import { Explained } from '../../help/Explained.tsx'
import styles from './explore.module.css'

/** How the values of each feature of words are spread over the segments; those most tied to them first. */
export function WordsBySegment({ view }: { readonly view: RunView }) {
  const { t } = useWords()
  if (view.categories.length === 0) return null
  return (
    <section className={styles.words} aria-labelledby="explore-words">
      <div>
        <h2 id="explore-words">{t('reports.categories.title')}</h2>
        <p className="secondary">{t('reports.categories.lead')}</p>
      </div>
      {byAssociation(view.categories).map((category) => (
        <Shares key={category.id} view={view} category={category} />
      ))}
    </section>
  )
}

interface SharesProps {
  readonly view: RunView
  readonly category: RunCategory
}

function Shares({ view, category }: SharesProps) {
  const { t, locale } = useWords()
  const { level } = useLevel()
  const { named, rest, rows } = spreadOf(category)
  const words = named.map((word) => categoryWord(category.id, word, t))
  const heads = rest ? [...words, t('reports.categories.other')] : words
  const role = t(category.basis ? 'reports.categories.formed' : 'reports.categories.described')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it sideways
    <section className={styles.scrolled} tabIndex={0} aria-label={featureName(category.id, t)}>
      <h3>{featureName(category.id, t)}</h3>
      <table className={styles.numbers}>
        <caption className="secondary">
          {level === 'plain' ? (
            role
          ) : (
            <Explained>
              {t('reports.categories.note', { v: formatMeasure(category.cramersV, locale, 2), role })}
            </Explained>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.table.segment')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.segmentList.map((segment, s) => (
            <tr key={segment.index}>
              <th scope="row" title={t('app.customers', { count: segment.size, n: formatCount(segment.size, locale) })}>
                <SegmentMark letter={segment.letter} colour={segment.colour} small /> {segmentName(segment, t)}
              </th>
              {heads.map((head, i) => {
                const share = rows[s]?.shares[i] ?? 0
                return (
                  <td key={head} data-most={share > 0.5 || undefined}>
                    {formatShare(share, locale)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
