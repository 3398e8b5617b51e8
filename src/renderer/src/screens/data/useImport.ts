import { useCallback } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Counts } from '#shared/api/imports.ts'
import type { Job } from '#shared/api/jobs.ts'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useJob } from '../../api/jobs.ts'
import { usePlace } from '../../app/place.tsx'
import { useKept } from './useKept.ts'

/** The file that was imported last, during this visit. */
export interface Imported {
  readonly sourceId: number
  readonly name: string
  readonly counts: Counts
}
export const useImported = () => useKept<Imported | null>('imported', null)

type Started =
  | { readonly is: 'idle' }
  | { readonly is: 'starting' }
  | { readonly is: 'job'; readonly id: string }
  | { readonly is: 'refused'; readonly error: Note }

interface Import {
  readonly starting: boolean
  readonly job: Job | null
  /** Why it could not be started, or failed. */
  readonly error: Note | null
  readonly start: (how: Omit<Input<'imports.start'>, 'file'>) => void
  readonly dismiss: () => void
}

/** Imports a file; when that is done the next one that waits is looked at, wherever the user is by then. */
export function useImport({ id: file, name }: GrantedFile): Import {
  const { call, jobs } = useApiContext()
  const { fileDone } = usePlace()
  const [started, setStarted] = useKept<Started>(`import ${file}`, { is: 'idle' })
  const [, setImported] = useImported()
  const job = useJob(started.is === 'job' ? started.id : null)

  const run = useCallback(
    async (how: Omit<Input<'imports.start'>, 'file'>): Promise<void> => {
      const { jobId } = await call('imports.start', { file, ...how })
      setStarted(() => ({ is: 'job', id: jobId }))
      const { result } = await jobs.ended(jobId, 'imports.start')
      if (!result) return
      // The first file of a project brings its currency with it; later the project is asked to change it.
      const project = await call('projects.current', {})
      if (project && project.currency !== how.currency) await call('projects.update', { currency: how.currency })
      setImported(() => ({ ...result, name }))
      fileDone()
      setStarted(() => ({ is: 'idle' }))
    },
    [call, jobs, file, name, fileDone, setStarted, setImported]
  )
  const start = (how: Omit<Input<'imports.start'>, 'file'>): void => {
    setStarted(() => ({ is: 'starting' }))
    run(how).catch((thrown: unknown) => setStarted(() => ({ is: 'refused', error: toTesseraError(thrown) })))
  }
  return {
    starting: started.is === 'starting',
    job,
    error: started.is === 'refused' ? started.error : job?.state === 'failed' ? job.error : null,
    start,
    dismiss: () => setStarted(() => ({ is: 'idle' }))
  }
}
