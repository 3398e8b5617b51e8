import { Button, Menu } from '@mantine/core'
import { formatCount } from '#shared/words/format.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../../components/Icon.tsx'
import { madeAt, methodInWords } from './methodInWords.ts'
import styles from './segments.module.css'

/** Every segmentation of the project, newest first; choosing one shows it. */
export function RunHistory() {
  const { t, locale } = useWords()
  const { runs = [], runId, chooseRun } = useRunSelection()
  if (runs.length < 2) return null
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="subtle" rightSection={<Icon name="chevron" />}>
          {t('segments.history.button', { count: runs.length, n: formatCount(runs.length, locale) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.history ?? ''}>
        <Menu.Label>{t('segments.history.title')}</Menu.Label>
        {runs.map((run, i) => (
          <Menu.Item
            key={run.id}
            aria-current={run.id === runId || undefined}
            rightSection={run.id === runId ? <Icon name="check" /> : null}
            onClick={() => chooseRun(run.id)}
          >
            <div>{methodInWords(run, t)}</div>
            <div className="secondary">
              {[
                madeAt(run, locale),
                t('segments.history.customers', { count: run.customers, n: formatCount(run.customers, locale) }),
                ...(i === 0 ? [t('segments.history.newest')] : [])
              ].join(' · ')}
            </div>
            {run.stale && <div className={styles.staleLine}>{t('segments.history.stale')}</div>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
