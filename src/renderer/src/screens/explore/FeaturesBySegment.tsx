import type { RunView } from '#shared/api/segments.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureValue, featureValueExactly } from '#shared/words/features.ts'
import { formatNumber } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { useLevel } from '../../app/level.ts'
import { useWords } from '../../app/words.tsx'
import { SegmentMark } from '../../components/charts/SegmentMark.tsx'
import styles from './explore.module.css'

/** The numbers behind the heat map. */
export function FeaturesBySegment({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const { level } = useLevel()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it sideways
    <section className={styles.scrolled} tabIndex={0} aria-label={t('explore.views.compare')}>
      <table className={styles.numbers}>
        <caption className="secondary">{t('explore.heat.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explore.heat.feature')}</th>
            <th scope="col">{t('explore.heat.everyone')}</th>
            {view.segmentList.map((segment) => (
              <th key={segment.index} scope="col">
                <SegmentMark letter={segment.letter} colour={segment.colour} small /> {segmentName(segment, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.features.map(({ id, unit, overall }) => (
            <tr key={id}>
              <th scope="row" title={featureDefinition(id, t, locale, view.recipe)}>
                {featureName(id, t)}
              </th>
              <td title={featureValueExactly(overall.median, unit, locale, view.currency)}>
                {featureValue(overall.median, unit, locale, view.currency)}
              </td>
              {view.segmentList.map((segment) => {
                const stats = segment.stats[id]
                if (!stats) return <td key={segment.index}>–</td>
                const sign = stats.difference > 0 ? '+' : ''
                return (
                  <td key={segment.index} title={featureValueExactly(stats.median, unit, locale, view.currency)}>
                    {featureValue(stats.median, unit, locale, view.currency)}
                    {level === 'statistics' && (
                      <span className="secondary">
                        {' '}
                        {t('explore.heat.difference', { d: sign + formatNumber(stats.difference, locale) })}
                      </span>
                    )}
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
