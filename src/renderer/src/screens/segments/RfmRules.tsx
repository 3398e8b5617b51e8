import { useCallback } from 'react'
import { rfmGrid } from '#report/scenes/rfmGrid.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureValue, featureValueExactly, featureValueInWords } from '#shared/words/features.ts'
import { useWords } from '../../app/words.tsx'
import { choosableSegments } from '../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import styles from './tables.module.css'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

const scored = ['recency', 'frequency', 'monetary'] as const
const units = { recency: 'days', frequency: 'orders', monetary: 'money' } as const

/** How scores become names: the grid, and where each score changes. */
export function RfmRules({ view, selected, select }: Props) {
  const { t, locale } = useWords()
  const draw = useCallback((style: SceneStyle) => rfmGrid(view, style, t, locale), [view, t, locale])
  const { method } = view
  if (method.kind !== 'rfm') return null
  const fixed = scored.some((id) => method.scores[id].rule === 'fixed')

  return (
    <>
      <SceneChart draw={draw} {...choosableSegments(view, selected, select, t)} maxWidth={860} />
      <section aria-labelledby="segments-cuts">
        <h2 id="segments-cuts">{t('segments.rfm.cuts')}</h2>
        <p className="secondary measure">
          {t('segments.rfm.quintiles')} {fixed && t('segments.rfm.fixed')}
        </p>
        <table className={styles.table} aria-labelledby="segments-cuts">
          <thead>
            <tr>
              <th scope="col">{t('segments.rfm.score')}</th>
              {scored.map((id) => (
                <th key={id} scope="col" title={featureDefinition(id, t, locale, view.recipe)}>
                  {featureName(id, t)}
                  <div className={styles.rule} data-fixed={method.scores[id].rule === 'fixed' || undefined}>
                    {t(method.scores[id].rule === 'fixed' ? 'segments.rfm.ruleFixed' : 'segments.rfm.ruleQuintiles')}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[5, 4, 3, 2, 1].map((score) => (
              <tr key={score}>
                <th scope="row">{score}</th>
                {scored.map((id) => (
                  <Band key={id} view={view} feature={id} cuts={method.scores[id].cuts} score={score} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

interface BandProps {
  readonly view: RunView
  readonly feature: (typeof scored)[number]
  readonly cuts: readonly number[]
  readonly score: number
}

/** The values that get a score: above the cut below, up to the cut above; for recency the fewest days score most. */
function Band({ view, feature, cuts, score }: BandProps) {
  const { t, locale } = useWords()
  const place = feature === 'recency' ? 5 - score : score - 1
  const unit = units[feature]
  const low = cuts[place - 1]
  const high = cuts[place]
  // Orders are whole: above 2 and up to 4 is 3 to 4.
  const from = low !== undefined && unit === 'orders' ? Math.floor(low) + 1 : low
  const value = (number: number): string => featureValue(number, unit, locale, view.currency)
  const withUnit = (number: number): string => featureValueInWords(number, unit, t, locale, view.currency)
  const exactly = (number: number): string => featureValueExactly(number, unit, locale, view.currency)

  if (low === undefined || from === undefined)
    return (
      <td title={high === undefined ? undefined : exactly(high)}>
        {high === undefined ? '–' : t('segments.rfm.upTo', { value: withUnit(high) })}
      </td>
    )
  if (high === undefined) return <td title={exactly(low)}>{t('segments.rfm.over', { value: withUnit(low) })}</td>
  return (
    <td title={t('segments.rfm.between', { low: exactly(from), high: exactly(high) })}>
      {from >= high ? withUnit(high) : t('segments.rfm.between', { low: value(from), high: withUnit(high) })}
    </td>
  )
}
