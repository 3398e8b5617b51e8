import { Button } from '@mantine/core'
import { useWords } from '../../app/words.tsx'
import styles from './segments.module.css'

interface Props {
  /** Only the topics of reviews are another. */
  readonly topics: boolean
  readonly busy: boolean
  readonly again: () => void
}

/** Said where the data is another, or topics are, than when the run was made. */
export function StaleNote({ topics, busy, again }: Props) {
  const { t } = useWords()
  return (
    <div className={styles.doubt} role="status">
      <div>
        <h3>{t(topics ? 'segments.view.staleTopics' : 'segments.view.stale')}</h3>
        <p className="measure">{t(topics ? 'segments.view.staleTopicsText' : 'segments.view.staleText')}</p>
      </div>
      <Button variant="filled" onClick={again} disabled={busy}>
        {t('segments.view.runAgain')}
      </Button>
    </div>
  )
}
