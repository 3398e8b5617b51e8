import { type Stability, stabilityVerdicts } from '#shared/api/segments.ts'
import styles from './trust.module.css'

/** Four steps, as many filled as the segment is stable: read with the words beside it, never alone. */
export function StabilityMark({ verdict }: Pick<Stability, 'verdict'>) {
  const filled = stabilityVerdicts.length - stabilityVerdicts.indexOf(verdict)
  return (
    <svg
      className={styles.mark}
      data-doubt={verdict === 'doubtful' || verdict === 'unreliable' || undefined}
      width="22"
      height="12"
      viewBox="0 0 22 12"
      aria-hidden="true"
    >
      {stabilityVerdicts.map((step, i) => (
        <rect
          key={step}
          x={0.5 + i * 5.5}
          y={8.5 - i * 2.5}
          width="3.5"
          height={3 + i * 2.5}
          fill={i < filled ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  )
}
