import { UnstyledButton } from '@mantine/core'
import type { JobKind } from '#shared/api/jobs.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { formatCount } from '#shared/words/format.ts'
import { useJobs } from '../api/jobs.ts'
import { Icon } from '../components/Icon.tsx'
import { JobProgress } from '../components/JobProgress.tsx'
import { screens } from '../screens/index.ts'
import type { StepId, StepState } from '../screens/steps.ts'
import { useDialogs } from './dialogs.tsx'
import { useDraft } from './draft.ts'
import styles from './Frame.module.css'
import { LevelSwitch } from './LevelSwitch.tsx'
import { ProjectMenu } from './ProjectMenu.tsx'
import { usePlace } from './place.tsx'
import { useRunSelection } from './runSelection.tsx'
import { UpToDate } from './UpToDate.tsx'
import { useWords } from './words.tsx'

/** The step whose screen shows a job's progress for as long as it runs. */
const shownBy: Partial<Readonly<Record<JobKind, StepId>>> = {
  'imports.start': 'data',
  'segments.start': 'segments'
}

interface Props {
  readonly project: ProjectInfo
  readonly current: StepId
}

export function LeftColumn({ project, current }: Props) {
  const { t, locale } = useWords()
  const { goTo } = usePlace()
  const { runs } = useRunSelection()
  const { show } = useDialogs()
  const jobs = useJobs().filter((job) => job.state === 'running')
  // A check of a file matters only where the file is looked at.
  const elsewhere = jobs.filter(({ kind }) => kind !== 'imports.check' && shownBy[kind] !== current)
  const { draft } = useDraft()
  const facts = { project, runs: runs ?? [], jobs, draft }

  return (
    <nav className={styles['left']} aria-label={t('app.steps.label')}>
      <ProjectMenu project={project} />
      <div className={`secondary ${styles['projectFacts']}`}>
        {project.readOnly
          ? t('app.readOnly')
          : project.customers > 0
            ? t('app.customers', { count: project.customers, n: formatCount(project.customers, locale) })
            : t('app.nothingYet')}
      </div>
      <ol className={styles['steps']} data-tour="steps">
        {screens.map((screen, index) => {
          const state = screen.state(facts)
          return (
            <li key={screen.id}>
              <UnstyledButton
                className={styles['step'] ?? ''}
                aria-current={screen.id === current ? 'step' : undefined}
                data-tour={screen.id}
                data-later={state.kind === 'later' || undefined}
                onClick={() => goTo(screen.id)}
              >
                <span className={styles['number']}>{index + 1}</span>
                <span>{t(`app.steps.${screen.id}`)}</span>
                <StateMark state={state} />
              </UnstyledButton>
            </li>
          )
        })}
      </ol>
      <UpToDate facts={facts} />
      <div className={styles['foot']}>
        {elsewhere.length > 0 && (
          <section className={styles['jobs']} aria-label={t('jobs.running')}>
            {elsewhere.map((job) => (
              <JobProgress key={job.id} job={job} compact />
            ))}
          </section>
        )}
        <LevelSwitch />
        <UnstyledButton onClick={() => show('history')}>
          <Icon name="history" />
          {t('history.title')}
        </UnstyledButton>
        <UnstyledButton onClick={() => show('settings')}>
          <Icon name="settings" />
          {t('app.settings.title')}
        </UnstyledButton>
        <UnstyledButton onClick={() => show('help')}>
          <Icon name="help" />
          {t('app.help.title')}
        </UnstyledButton>
      </div>
    </nav>
  )
}

function StateMark({ state }: { readonly state: StepState }) {
  const { t } = useWords()
  switch (state.kind) {
    case 'done':
      return (
        <span className={styles['state']} data-kind="done" role="img" aria-label={t('app.states.done')}>
          <Icon name="check" />
        </span>
      )
    case 'stale':
      return (
        <span className={styles['state']} data-kind="stale">
          {t('app.states.stale')}
        </span>
      )
    case 'running':
      return (
        <>
          <span className={styles['state']}>
            {t('app.states.running', { percent: Math.floor(state.fraction * 100) })}
          </span>
          <span className={styles['bar']} aria-hidden="true">
            <i style={{ width: `${state.fraction * 100}%` }} />
          </span>
        </>
      )
    case 'later':
    case 'open':
      return <span />
  }
}
