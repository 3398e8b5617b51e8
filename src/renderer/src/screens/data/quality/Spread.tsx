import type { ColumnQuality } from '#shared/api/quality.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './quality.module.css'

const width = 160
const height = 28

/** How a column's values are spread: bars of equal width, which on a log scale are equal steps of it. */
export function Spread({ column: { name, histogram } }: { readonly column: ColumnQuality }) {
  const { t } = useWords()
  if (histogram === null || histogram.counts.length < 2) return null
  const { counts, log, sampled } = histogram
  const tallest = Math.max(1, ...counts)
  const wide = width / counts.length
  const about = [...(log ? [t('quality.columns.log')] : []), ...(sampled ? [t('quality.columns.sampled')] : [])]
  return (
    <>
      <svg
        className={styles.spread}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={[t('quality.columns.spreadOf', { column: name }), ...about].join(', ')}
      >
        {counts.map((count, i) => {
          const tall = count === 0 ? 0 : Math.max(1, (count / tallest) * (height - 1))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            <rect key={i} x={i * wide} y={height - 1 - tall} width={Math.max(1, wide - 1)} height={tall} />
          )
        })}
        <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      {about.length > 0 && <div className="secondary">{about.join(', ')}</div>}
    </>
  )
}
