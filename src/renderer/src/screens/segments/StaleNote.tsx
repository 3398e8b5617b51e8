import { Button } from '@mantine/core'
import { useWords } from '../../app/words.tsx'
import styles from './segments.module.css'

interface Props {
  readonly busy: boolean
  readonly again: () => void
}

/** Said where the data is another than when the run was made. */
export function StaleNote({ busy, again }: Props) {
  const { t } = useWords()
  return (
    <div className={styles.doubt} role="status">
      <div>
        <h3>{t('segments.view.stale')}</h3>
        <p className="measure">{t('segments.view.staleText')}</p>
      </div>
      <Button variant="filled" onClick={again} disabled={busy}>
        {t('segments.view.runAgain')}
      </Button>
    </div>
  )
}
