import { Button, Progress } from '@mantine/core'
import { useId } from 'react'
import type { Job } from '#shared/api/jobs.ts'
import { formatShare } from '#shared/words/format.ts'
import { useCancelJob } from '../api/jobs.ts'
import { useWords, type Words } from '../app/words.tsx'
import styles from './JobProgress.module.css'

export const stepInWords = (job: Job, { tCode }: Words): string => tCode(`jobs.steps.${job.step}`, 'jobs.steps.working')

interface Props {
  readonly job: Job
  /** A narrow one for the left column. */
  readonly compact?: boolean
}

/** A job's named step, how far it is, and the way out. */
export function JobProgress({ job, compact = false }: Props) {
  const words = useWords()
  const { t, locale } = words
  const label = useId()
  const cancel = useCancelJob()
  return (
    <div className={compact ? styles['compact'] : styles['job']}>
      <div className={styles['line']}>
        <span id={label}>{stepInWords(job, words)}</span>
        <span className="secondary">{formatShare(Math.floor(job.fraction * 100) / 100, locale)}</span>
      </div>
      <Progress.Root size={compact ? 3 : 6} transitionDuration={60}>
        <Progress.Section value={job.fraction * 100} aria-labelledby={label} />
      </Progress.Root>
      <div className={styles['line']}>
        <span className="secondary">
          {!compact && job.steps > 1 && t('jobs.stepOf', { step: job.stepIndex + 1, steps: job.steps })}
        </span>
        <Button size="compact-xs" variant="subtle" onClick={() => cancel(job.id)}>
          {t('jobs.cancel')}
        </Button>
      </div>
    </div>
  )
}
