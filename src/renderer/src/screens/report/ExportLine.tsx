import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReportFormat } from '#shared/api/reports.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useWords } from '../../app/words.tsx'
import { fileSize } from '../../components/fileSize.ts'
import { JobProgress } from '../../components/JobProgress.tsx'
import { Problem } from '../../components/Problem.tsx'
import { exportName } from './exportName.ts'
import styles from './report.module.css'
import { useExport } from './useExport.ts'

interface Props {
  readonly runId: number
  readonly project: string
  readonly format: ReportFormat
  /** What it contains, in one line. */
  readonly text: string
  /** Choices of the format, and what to know about it. */
  readonly children?: ReactNode
}

/** One thing that can be saved: what it contains, its choices, its button, and how it went. */
export function ExportLine({ runId, project, format, text, children }: Props) {
  const { t, locale } = useWords()
  const host = useHost()
  const { state, job, save, dismiss } = useExport(runId)
  const { kind } = format
  const start = (): void => save(exportName(project, kind, t), format)
  const busy = state.is === 'starting' || state.is === 'writing'
  return (
    <section className={styles.line} aria-labelledby={`export-${kind}`}>
      <div className={styles.words}>
        <h2 id={`export-${kind}`}>
          {t(`explore.report.${kind}.name`)} <span className="secondary">{t(`explore.report.${kind}.kind`)}</span>
        </h2>
        <p className="measure">{text}</p>
        {children}
      </div>
      <Button variant={kind === 'pdf' ? 'filled' : 'default'} onClick={start} disabled={busy}>
        {t(`explore.report.${kind}.save`)}
      </Button>
      <div className={styles.outcome} role="status">
        {state.is === 'writing' && job?.state === 'running' && <JobProgress job={job} />}
        {state.is === 'saved' && (
          <p>
            {t(host.kind === 'desktop' ? 'explore.report.saved' : 'explore.report.delivered', {
              name: state.target.name,
              size: fileSize(state.bytes, locale)
            })}{' '}
            {state.definition !== null && `${t('definition.beside', { name: state.definition })} `}
            {host.kind === 'desktop' && (
              <Button size="compact-xs" variant="subtle" onClick={() => void host.reveal(state.target)}>
                {t('explore.report.reveal')}
              </Button>
            )}
          </p>
        )}
        {state.is === 'cancelled' && <p>{t('explore.report.cancelled')}</p>}
      </div>
      {state.is === 'failed' && <Problem note={state.error} retry={start} dismiss={dismiss} />}
    </section>
  )
}
