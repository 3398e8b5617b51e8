import styles from './texts.module.css'

export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** What stands at its end. */
  readonly text: string
  /** Shown when it is pointed at, and read out: what it says and what a press does. */
  readonly meaning: string
  /** Another value to compare with, as a line across. */
  readonly line?: number
  readonly press: () => void
}

interface Props {
  readonly bars: readonly Bar[]
  readonly name: string
  /** The value that fills the width; the largest one where it is not given. */
  readonly most?: number
  readonly colour?: string | undefined
}

/** Bars that lead to the reviews behind them. */
export function Bars({ bars, name, most, colour }: Props) {
  const full = most ?? Math.max(...bars.map(({ value, line = 0 }) => Math.max(value, line)), 0)
  const width = (value: number): string => `${full > 0 ? (100 * value) / full : 0}%`
  return (
    <ul className={styles['bars']} aria-label={name}>
      {bars.map(({ key, label, value, text, meaning, line, press }) => (
        <li key={key}>
          <button type="button" className={styles['bar']} onClick={press} title={meaning}>
            <span className={styles['barLabel']}>{label}</span>
            <span className={styles['barTrack']} aria-hidden="true">
              <span style={{ width: width(value), ...(colour ? { background: colour } : {}) }} />
              {line !== undefined && <i style={{ left: width(line) }} />}
            </span>
            <span className={styles['barText']}>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The same upright, side by side: for steps of one scale. */
export function Columns({ bars, name, ends }: Props & { readonly ends: readonly [string, string] }) {
  const full = Math.max(...bars.map(({ value }) => value), 1)
  return (
    <div>
      <ul className={styles['columns']} aria-label={name}>
        {bars.map(({ key, value, meaning, press }) => (
          <li key={key}>
            <button type="button" onClick={press} title={meaning} aria-label={meaning}>
              <span style={{ height: `${(100 * value) / full}%` }} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['ends']} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  )
}
