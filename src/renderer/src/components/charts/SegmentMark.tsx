import { inkOn } from '#report/scenes/shade.ts'
import styles from './charts.module.css'

interface Props {
  readonly letter: string
  readonly colour: string
  readonly small?: boolean
}

/** A segment's colour with its letter: colour never stands alone. The name beside it is what is read out. */
export function SegmentMark({ letter, colour, small = false }: Props) {
  return (
    <span
      className={styles.mark}
      data-small={small || undefined}
      style={{ background: colour, color: inkOn(colour) }}
      aria-hidden="true"
    >
      {letter}
    </span>
  )
}
