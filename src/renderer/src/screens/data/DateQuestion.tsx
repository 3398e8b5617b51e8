import { Button } from '@mantine/core'
import { useId } from 'react'
import type { Preview } from '#shared/api/imports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'
import { dateReadings } from './dateReadings.ts'

interface Props {
  /** The column's name. */
  readonly column: string
  readonly preview: Preview
  readonly answer: (order: 'dmy' | 'mdy') => void
}

/** Nothing in the whole column says whether the day or the month comes first. */
export function DateQuestion({ column, preview, answer }: Props) {
  const { t, locale } = useWords()
  const heading = useId()
  const index = preview.mapping.columns.findIndex(({ name }) => name === column)
  const readings = dateReadings(
    preview.rows.map(({ cells }) => cells[index] ?? ''),
    locale
  )
  return (
    <section className={styles.doubt} aria-labelledby={heading}>
      <div>
        <h2 id={heading}>
          {readings ? t('imports.dates.question', { ...readings }) : t('imports.dates.general', { column })}
        </h2>
        <p className="measure">{t('imports.dates.why', { column })}</p>
      </div>
      <div className={styles.answers}>
        {(['dmy', 'mdy'] as const).map((order) => (
          <Button key={order} onClick={() => answer(order)}>
            {readings ? readings[order] : t(`imports.dates.${order}First`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
