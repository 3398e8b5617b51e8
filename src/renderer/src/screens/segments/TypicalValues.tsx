import type { RunView, Segment } from '#shared/api/segments.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureValue, featureValueExactly, unitName } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import { Term } from '../../help/Term.tsx'
import styles from './panel.module.css'

interface Props {
  readonly view: RunView
  readonly segment: Segment
}

/** Median and middle half of every feature, beside everyone's median. */
export function TypicalValues({ view, segment }: Props) {
  const { t, locale } = useWords()
  return (
    <section aria-labelledby="segment-typical">
      <h3 id="segment-typical" title={t('segments.panel.typicalMeaning')}>
        {t('segments.panel.typical')}
      </h3>
      <table className={styles.typical} aria-labelledby="segment-typical">
        <thead>
          <tr>
            <th scope="col">{t('segments.panel.feature')}</th>
            <th scope="col">
              <Term id="median">{t('segments.panel.median')}</Term>
            </th>
            <th scope="col">
              <Term id="quartiles">{t('segments.panel.middleHalf')}</Term>
            </th>
            <th scope="col">{t('segments.panel.everyone')}</th>
          </tr>
        </thead>
        <tbody>
          {view.features.map(({ id, unit, overall }) => {
            const stats = segment.stats[id]
            if (!stats) return null
            const say = (value: number): string => featureValue(value, unit, locale, view.currency)
            const exactly = (value: number): string => featureValueExactly(value, unit, locale, view.currency)
            return (
              <tr key={id}>
                <th scope="row" title={featureDefinition(id, t, locale, view.recipe)}>
                  {featureName(id, t)}
                  {unit === 'days' && <span className="secondary"> ({unitName(unit, t)})</span>}
                </th>
                <td title={exactly(stats.median)}>{say(stats.median)}</td>
                <td
                  className="secondary"
                  title={t('segments.panel.range', { low: exactly(stats.q1), high: exactly(stats.q3) })}
                >
                  {t('segments.panel.range', { low: say(stats.q1), high: say(stats.q3) })}
                </td>
                <td className="secondary" title={exactly(overall.median)}>
                  {say(overall.median)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
