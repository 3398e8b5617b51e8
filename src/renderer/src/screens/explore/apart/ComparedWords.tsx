import type { Side } from '#report/scenes/apart.ts'
import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import { formatMeasure, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import styles from '../explore.module.css'

interface Props {
  readonly compared: ComparedSegments['words'][number]
  readonly sides: readonly [Side, Side]
}

const most = 6

/** How often two segments have the words of a category, those that part them most first. */
export function ComparedWords({ compared, sides }: Props) {
  const { t, locale } = useWords()
  const { feature, levels, counts, effect, interval } = compared
  const sums = counts.map((side) => side.reduce((sum, count) => sum + count, 0))
  const shares = levels
    .map((word, level) => ({ word, of: counts.map((side, s) => (sums[s] ? (side[level] ?? 0) / sums[s] : 0)) }))
    .filter(({ word }) => word !== null)
    .sort((x, y) => Math.abs(y.of[0]! - y.of[1]!) - Math.abs(x.of[0]! - x.of[1]!))
  const value = formatMeasure(effect, locale, 2)
  return (
    <table className={styles.numbers}>
      <caption className="secondary">
        {interval
          ? t('recognise.apart.word', {
              value,
              low: formatMeasure(interval[0], locale, 2),
              high: formatMeasure(interval[1], locale, 2)
            })
          : t('recognise.apart.wordPlain', { value })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{featureName(feature, t)}</th>
          {sides.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares.slice(0, most).map(({ word, of }) => (
          <tr key={word}>
            <th scope="row">{word !== null && categoryWord(feature, word, t)}</th>
            <td>{formatShare(of[0]!, locale)}</td>
            <td>{formatShare(of[1]!, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
