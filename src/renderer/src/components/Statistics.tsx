import type { ReactNode } from 'react'
import { useLevel } from '../app/level.ts'
import { useWords } from '../app/words.tsx'
import styles from './Statistics.module.css'

interface Props {
  /** The line that it lies behind for those who want plain sentences. */
  readonly title?: string
  /** What these are told instead. */
  readonly plain?: ReactNode
  readonly children: ReactNode
}

/** Open to those who want the statistics; to others a plain sentence, with the rest folded behind it. */
export function Statistics({ title, plain, children }: Props) {
  const { level } = useLevel()
  const { t } = useWords()
  if (level === 'statistics') return children
  return (
    <div className={styles.statistics}>
      {plain}
      <details>
        <summary>{title ?? t('level.folded')}</summary>
        <div className={styles.inside}>{children}</div>
      </details>
    </div>
  )
}
