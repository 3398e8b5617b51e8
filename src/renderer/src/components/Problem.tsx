import { Button } from '@mantine/core'
import type { Note } from '#shared/errors.ts'
import { useWords } from '../app/words.tsx'
import styles from './Problem.module.css'

interface Props {
  /** An error as it was thrown, or a job's. */
  readonly note: Note
  /** What did not happen, as a heading; a general one otherwise. */
  readonly title?: string
  readonly retry?: (() => void) | undefined
  readonly dismiss?: (() => void) | undefined
}

/** Errors whose words say already what is safe. */
const saysWhatIsSafe = new Set([
  'unexpected',
  'diskFull',
  'cancelled',
  'disconnected',
  'projectNewer',
  'projectPartDamaged',
  'projectOutOfReach',
  'readOnly'
])

/** What happened, what is safe, what to do; the details folded. */
export function Problem({ note, title, retry, dismiss }: Props) {
  const { t, tCode } = useWords()
  return (
    <div className={styles['problem']} role="alert">
      <h2 className={styles['title']}>{title ?? t('app.problem.title')}</h2>
      <p className="measure">
        {tCode(`errors.${note.code}`, 'errors.unexpected', { detail: note.code, ...note.params })}
        {!saysWhatIsSafe.has(note.code) && ` ${t('app.problem.safe')}`}
      </p>
      <details className={styles['details']}>
        <summary>{t('app.problem.details')}</summary>
        <code>
          {note.code} {JSON.stringify(note.params)}
        </code>
      </details>
      {(retry || dismiss) && (
        <div className={styles['actions']}>
          {retry && (
            <Button size="xs" onClick={retry}>
              {t('app.problem.retry')}
            </Button>
          )}
          {dismiss && (
            <Button size="xs" variant="subtle" onClick={dismiss}>
              {t('app.problem.dismiss')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
