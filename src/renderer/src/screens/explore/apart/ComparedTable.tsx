import type { Side } from '#report/scenes/apart.ts'
import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import type { RunView } from '#shared/api/segments.ts'
import { featureName, featureValue } from '#shared/words/features.ts'
import { formatMeasure } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { Term } from '../../../help/Term.tsx'
import styles from '../explore.module.css'

interface Props {
  readonly view: RunView
  readonly numbers: ComparedSegments['numbers']
  readonly sides: readonly [Side, Side]
}

/** The numbers behind the picture of two segments. */
export function ComparedTable({ view, numbers, sides }: Props) {
  const { t, locale } = useWords()
  const say = (feature: string, value: number | null): string => {
    const unit = view.features.find(({ id }) => id === feature)?.unit ?? 'number'
    return value === null ? '–' : featureValue(value, unit, locale, view.currency)
  }
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t('recognise.apart.feature')}</th>
          <th scope="col">
            <Term id="difference">{t('recognise.apart.difference')}</Term>
          </th>
          <th scope="col">
            <Term id="interval">{t('recognise.apart.interval')}</Term>
          </th>
          {sides.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ feature, effect, interval, medians }) => (
          <tr key={feature}>
            <th scope="row">{featureName(feature, t)}</th>
            <td>{formatMeasure(effect, locale, 2)}</td>
            <td>
              {interval
                ? t('segments.panel.range', {
                    low: formatMeasure(interval[0], locale, 2),
                    high: formatMeasure(interval[1], locale, 2)
                  })
                : '–'}
            </td>
            <td>{say(feature, medians[0])}</td>
            <td>{say(feature, medians[1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
