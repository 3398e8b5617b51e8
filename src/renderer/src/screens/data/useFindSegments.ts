import { useState } from 'react'
import type { TesseraError } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'

/** The short way: segments by the drafted recipe, and over to where they will stand. */
export function useFindSegments(): { readonly find: () => void; readonly error: TesseraError | null } {
  const { call, jobs } = useApiContext()
  const { goTo } = usePlace()
  const { chooseRun } = useRunSelection()
  const [error, setError] = useState<TesseraError | null>(null)

  const run = async (): Promise<void> => {
    const recipe = await call('segments.draft', {})
    const { jobId } = await call('segments.start', { recipe })
    goTo('segments')
    const { result } = await jobs.ended(jobId, 'segments.start')
    if (result) chooseRun(result.runId)
  }
  return {
    find: () => {
      setError(null)
      run().catch((thrown: unknown) => setError(toTesseraError(thrown)))
    },
    error
  }
}
