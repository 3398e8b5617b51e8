import type { Job } from '#shared/api/jobs.ts'
import { useWords } from '../../app/words.tsx'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Page } from '../../components/Page.tsx'
import styles from './data.module.css'

interface Props {
  readonly job: Job
  /** Unknown where another window began. */
  readonly name: string | undefined
}

export function Importing({ job, name }: Props) {
  const { t } = useWords()
  return (
    <Page title={t('app.steps.data')}>
      <section className={styles.working} aria-labelledby="data-importing">
        <h2 id="data-importing">
          {name === undefined ? t('imports.importing.title') : t('imports.importing.named', { name })}
        </h2>
        <JobProgress job={job} />
        <p className="secondary measure">{t('imports.importing.text')}</p>
      </section>
    </Page>
  )
}
