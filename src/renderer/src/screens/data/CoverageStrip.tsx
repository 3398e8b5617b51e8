import type { Connections } from '#shared/api/sources.ts'
import { formatCount, formatDate } from '#shared/words/format.ts'
import { periodInWords } from '#shared/words/periods.ts'
import { useWords, type Words } from '../../app/words.tsx'
import styles from './sources.module.css'

const height = 20

interface Props {
  readonly time: Pick<Connections, 'unit' | 'starts'>
  readonly coverage: readonly number[]
}

/** Rows of a source by period, on the axis that all sources share; the height is the source's own. */
export function CoverageStrip({ time: { unit, starts }, coverage }: Props) {
  const { t, locale } = useWords()
  const named = (place: number): string => periodInWords(starts[place]!, unit, t, locale)
  const tallest = Math.max(1, ...coverage)
  const about = t('connections.strip', {
    first: named(coverage.findIndex((rows) => rows > 0)),
    last: named(coverage.findLastIndex((rows) => rows > 0)),
    most: named(coverage.indexOf(tallest))
  })
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${coverage.length} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={about}
    >
      <line x1={0} x2={coverage.length} y1={height - 0.5} y2={height - 0.5} />
      {coverage.map((rows, place) => {
        // However few rows: that there are some is seen.
        const tall = rows === 0 ? 0 : Math.max(2, (rows / tallest) * (height - 1))
        return (
          <rect key={starts[place]} x={place + 0.06} y={height - 1 - tall} width={0.88} height={tall}>
            <title>{t('connections.bar', { period: named(place), n: formatCount(rows, locale) })}</title>
          </rect>
        )
      })}
    </svg>
  )
}

/** Where the shared axis begins and ends. */
export function axisEnds({ unit, starts }: Props['time'], { t, locale }: Words): readonly [string, string] | null {
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return null
  const name = (start: number): string =>
    unit === 'week' ? formatDate(start, locale) : periodInWords(start, unit, t, locale)
  return [name(first), name(last)]
}
