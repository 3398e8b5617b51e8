import { useCallback, useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { Job } from '#shared/api/jobs.ts'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useForgetJob, useJobs } from '../../api/jobs.ts'

interface TopicSearching {
  readonly find: (only: Input<'texts.findTopics'>['only']) => void
  readonly running: Job | null
  /** Why the last one ended without topics, unless it was cancelled. */
  readonly error: Note | null
  readonly dismiss: () => void
}

/** The search for topics, as long work. */
export function useTopicSearch(): TopicSearching {
  const { call } = useApiContext()
  const forget = useForgetJob()
  const job = useJobs().findLast(({ kind }) => kind === 'texts.findTopics') ?? null
  const [refused, setRefused] = useState<Note | null>(null)
  const find = useCallback(
    (only: Input<'texts.findTopics'>['only']) => {
      setRefused(null)
      call('texts.findTopics', { only }).catch((thrown: unknown) => setRefused(toTesseraError(thrown)))
    },
    [call]
  )
  return {
    find,
    running: job?.state === 'running' ? job : null,
    error: refused ?? (job?.state === 'failed' ? job.error : null),
    dismiss: () => {
      setRefused(null)
      if (job) forget(job.id)
    }
  }
}
