import { Button, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import { formatDate } from '#shared/words/format.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useAction, useApi } from '../../api/hooks.ts'
import { firstStep } from '../../app/openFiles.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './Welcome.module.css'

interface Props {
  readonly open: (granted: Promise<readonly GrantedFile[]>) => void
}

export function RecentProjects({ open }: Props) {
  const { t, locale } = useWords()
  const host = useHost()
  const { enter } = usePlace()
  const heading = useId()
  const recent = useApi('projects.recent', {})
  const openRecent = useAction('projects.open')
  const forget = useAction('projects.forget')
  const error = openRecent.error ?? forget.error ?? recent.error

  return (
    <section aria-labelledby={heading}>
      <div className={styles['recentHead']}>
        <h2 id={heading}>{t('app.welcome.recent')}</h2>
        <Button size="compact-sm" variant="subtle" onClick={() => open(host.pickFiles('project'))}>
          {t('app.welcome.openProject')}
        </Button>
      </div>
      {error && <Problem note={error} title={t('app.problem.notOpened')} dismiss={openRecent.reset} />}
      {recent.data?.length === 0 && <p className="secondary">{t('app.welcome.noRecent')}</p>}
      <ul className={styles['recent']}>
        {recent.data?.map((project) => (
          <li key={project.id} data-missing={!project.exists || undefined}>
            {project.exists ? (
              <UnstyledButton
                className={styles['recentOpen'] ?? ''}
                disabled={openRecent.isPending}
                onClick={() =>
                  openRecent.mutate({ recent: project.id }, { onSuccess: (info) => enter(info, firstStep(info)) })
                }
              >
                <strong>{project.name}</strong>
                <span className="secondary">{project.path}</span>
              </UnstyledButton>
            ) : (
              <div className={styles['recentOpen']}>
                <strong>{project.name}</strong>
                <span className="secondary">{t('app.welcome.missing')}</span>
              </div>
            )}
            <span className="secondary">{t('app.welcome.opened', { date: formatDate(project.openedAt, locale) })}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              className={styles['remove'] ?? ''}
              aria-label={t('app.welcome.forget', { name: project.name })}
              onClick={() => forget.mutate({ recent: project.id })}
            >
              {t('app.welcome.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
