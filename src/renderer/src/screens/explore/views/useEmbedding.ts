import { useState } from 'react'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../../../api/ApiProvider.tsx'
import { toTesseraError } from '../../../api/client.ts'
import type { JobOf } from '../../../api/jobStore.ts'
import { useJobs } from '../../../api/jobs.ts'

interface Embedding {
  /** The one that runs, wherever it was started. */
  readonly job: JobOf<'views.embed'> | null
  readonly error: Note | null
  readonly start: () => void
}

/** Making the map of neighbours of a run. */
export function useEmbedding(runId: number): Embedding {
  const { call, jobs } = useApiContext()
  const [error, setError] = useState<Note | null>(null)
  const all = useJobs()
  const job = all.findLast((one): one is JobOf<'views.embed'> => one.kind === 'views.embed' && one.state === 'running')
  const run = async (): Promise<void> => {
    const { jobId } = await call('views.embed', { runId })
    const ended = await jobs.ended(jobId, 'views.embed')
    if (ended.state === 'failed') setError(ended.error)
  }
  return {
    job: job ?? null,
    error,
    start: () => {
      setError(null)
      run().catch((thrown: unknown) => setError(toTesseraError(thrown)))
    }
  }
}
