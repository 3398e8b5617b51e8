import { useState } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Job } from '#shared/api/jobs.ts'
import type { ReportFormat } from '#shared/api/reports.ts'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useJob } from '../../api/jobs.ts'
import { useWords } from '../../app/words.tsx'

/** What one export is doing. */
type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'starting' }
  | { readonly is: 'writing'; readonly jobId: string }
  | { readonly is: 'saved'; readonly target: GrantedFile; readonly bytes: number; readonly definition: string | null }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly error: Note }

interface Export {
  readonly state: ExportState
  readonly job: Job | null
  readonly save: (suggestedName: string, format: ReportFormat) => void
  readonly dismiss: () => void
}

/** Asks where to, writes there, and hands the file over. */
export function useExport(runId: number): Export {
  const { call, host, jobs } = useApiContext()
  const { locale } = useWords()
  const [state, setState] = useState<ExportState>({ is: 'idle' })
  const job = useJob(state.is === 'writing' ? state.jobId : null)

  const run = async (suggestedName: string, format: ReportFormat): Promise<ExportState> => {
    const target = await host.saveTarget(suggestedName)
    if (!target) return { is: 'idle' }
    const { jobId } = await call('reports.start', { runId, format, locale, target: target.id })
    setState({ is: 'writing', jobId })
    const ended = await jobs.ended(jobId, 'reports.start')
    if (ended.state === 'failed' && ended.error) return { is: 'failed', error: ended.error }
    if (ended.state !== 'done' || !ended.result) return { is: 'cancelled' }
    const { bytes, definition } = ended.result
    await host.deliver(target, definition)
    return { is: 'saved', target, bytes, definition }
  }
  const save = (suggestedName: string, format: ReportFormat): void => {
    setState({ is: 'starting' })
    run(suggestedName, format).then(setState, (thrown: unknown) =>
      setState({ is: 'failed', error: toTesseraError(thrown) })
    )
  }
  return { state, job, save, dismiss: () => setState({ is: 'idle' }) }
}
