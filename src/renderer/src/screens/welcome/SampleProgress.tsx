import { Button } from '@mantine/core'
import { useJob } from '../../api/jobs.ts'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../../components/Icon.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Problem } from '../../components/Problem.tsx'
import { type SampleState, sampleStages, type useSampleShop } from './useSampleShop.ts'
import styles from './Welcome.module.css'

interface Props {
  readonly sample: ReturnType<typeof useSampleShop>
  readonly state: Exclude<SampleState, { at: 'idle' }>
}

/** One calm panel while the sample shop is being set up. */
export function SampleProgress({ sample, state }: Props) {
  const { t } = useWords()
  const job = useJob(state.at === 'stopped' ? null : state.jobId)

  if (state.at === 'stopped') {
    const { project } = state
    return (
      <section className={styles['begin']}>
        <h1>{t('app.welcome.sampleStopped')}</h1>
        {state.note ? <Problem note={state.note} retry={sample.start} /> : <p>{t('app.welcome.sampleCancelled')}</p>}
        <div className={styles['row']}>
          {project && (
            <Button variant="filled" onClick={() => sample.openSoFar(project)}>
              {t('app.welcome.openSoFar')}
            </Button>
          )}
          <Button onClick={sample.dismiss}>{t('app.back')}</Button>
        </div>
      </section>
    )
  }
  const now = sampleStages.indexOf(state.at)
  return (
    <section className={styles['begin']} aria-live="polite">
      <h1>{t('app.welcome.sampleTitle')}</h1>
      <ol className={styles['stages']}>
        {sampleStages.map((stage, index) => (
          <li key={stage} data-state={index < now ? 'done' : index === now ? 'now' : 'later'}>
            <span className={styles['tick']}>{index < now ? <Icon name="check" /> : index + 1}</span>
            {t(`app.welcome.sampleSteps.${stage}`)}
          </li>
        ))}
      </ol>
      {job?.state === 'running' && <JobProgress job={job} />}
    </section>
  )
}
