import { logTicks, signedLog } from '#report/scenes/featureScale.ts'
import type { FeatureSummary } from '#shared/api/features.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { featureName, featureValueExactly, featureValueInWords, unitName } from '#shared/words/features.ts'
import { formatCount, formatNumber, formatYear } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './features.module.css'
import { linearTicks } from './ticks.ts'

const width = 200
const plotHeight = 44
const height = plotHeight + 18
const inset = 8

interface Props {
  readonly feature: FeatureSummary
  readonly currency: string | null
  readonly forms: boolean
}

/** "GBP, log scale"; a number of a customer list has no unit that we know. */
function axisInWords({ unit, histogram }: FeatureSummary, currency: string | null, t: Translate): string {
  const unitWords =
    unit === 'number' || unit === 'year' ? '' : unit === 'money' && currency ? currency : unitName(unit, t)
  if (!histogram.log) return unitWords
  const scale = t('features.histogram.log')
  return unitWords ? t('features.histogram.unitAndScale', { unit: unitWords, scale }) : scale
}

/** How many customers have which value. A logarithmic axis says so; the median is marked. */
export function Histogram({ feature, currency, forms }: Props) {
  const { t, locale } = useWords()
  const { id, unit, min, max, median, histogram } = feature
  const { edges, counts, log } = histogram
  const scale = log ? signedLog : (value: number): number => value
  const low = edges[0] ?? min
  const high = edges.at(-1) ?? max
  const x = (value: number): number =>
    inset + ((scale(value) - scale(low)) / (scale(high) - scale(low) || 1)) * (width - 2 * inset)
  const tallest = Math.max(1, ...counts)
  const say = (value: number): string => featureValueInWords(value, unit, t, locale, currency)
  const exactly = (value: number): string => featureValueExactly(value, unit, locale, currency)
  const ticks = log ? logTicks(low, high, 4) : linearTicks(low, high, 3)

  return (
    <div className={styles.histogram} data-forms={forms || undefined}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('features.histogram.label', {
          feature: featureName(id, t),
          low: say(min),
          high: say(max),
          median: say(median)
        })}
      >
        {counts.map((count, i) => {
          const from = edges[i] ?? low
          const to = edges[i + 1] ?? high
          const tall = count === 0 ? 0 : Math.max(1, (count / tallest) * plotHeight)
          const left = x(from)
          return (
            <g key={from}>
              <title>
                {t('features.histogram.bar', {
                  count,
                  n: formatCount(count, locale),
                  low: exactly(from),
                  high: exactly(to)
                })}
              </title>
              <rect x={left} y={0} width={Math.max(1, x(to) - left)} height={plotHeight} fill="transparent" />
              <rect
                className={styles.bar}
                x={left + 0.5}
                y={plotHeight - tall}
                width={Math.max(1, x(to) - left - 1)}
                height={tall}
              />
            </g>
          )
        })}
        <line className={styles.axis} x1={inset} x2={width - inset} y1={plotHeight + 0.5} y2={plotHeight + 0.5} />
        <line className={styles.median} x1={x(median)} x2={x(median)} y1={0} y2={plotHeight} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={plotHeight} y2={plotHeight + 4} />
            <text
              className={styles.tick}
              x={x(tick)}
              y={plotHeight + 15}
              textAnchor={x(tick) < 20 ? 'start' : x(tick) > width - 20 ? 'end' : 'middle'}
              dx={x(tick) < 20 ? -3 : x(tick) > width - 20 ? 3 : 0}
            >
              {unit === 'year' ? formatYear(tick, locale) : formatNumber(tick, locale)}
            </text>
          </g>
        ))}
      </svg>
      <div className="secondary">{axisInWords(feature, currency, t)}</div>
    </div>
  )
}
