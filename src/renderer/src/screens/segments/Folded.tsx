import type { ReactNode } from 'react'
import styles from './segments.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** What only some want to see, behind a line that says what it is. */
export function Folded({ title, children }: Props) {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}
