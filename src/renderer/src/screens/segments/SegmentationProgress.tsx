import { useWords } from '../../app/words.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Problem } from '../../components/Problem.tsx'
import { FirstLook } from './FirstLook.tsx'
import styles from './segments.module.css'
import type { useSegmentation } from './useSegmentation.ts'

/** What the segmentation that was asked for is doing, or why it ended without a result. */
export function SegmentationProgress({ job, refused, dismiss, retry }: ReturnType<typeof useSegmentation>) {
  const { t } = useWords()
  if (refused) return <Problem note={refused} retry={retry} dismiss={dismiss} />
  if (job?.state === 'running')
    return (
      <section className={styles.working} aria-labelledby="segments-working">
        <h2 id="segments-working">{t('segments.working.title')}</h2>
        <JobProgress job={job} />
        {job.kind === 'segments.start' && job.firstLook && <FirstLook firstLook={job.firstLook} />}
        <p className="secondary measure">{t('segments.working.text')}</p>
      </section>
    )
  if (job?.state === 'failed' && job.error) return <Problem note={job.error} retry={retry} dismiss={dismiss} />
  return (
    <div role="status" className={styles.status}>
      {job?.state === 'cancelled' && <p>{t('segments.cancelled')}</p>}
    </div>
  )
}
