import { useCallback, useState } from 'react'
import type { Job } from '#shared/api/jobs.ts'
import type { TesseraError } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useForgetJob, useJobs } from '../../api/jobs.ts'
import { useDraft } from '../../app/draft.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { preparationOf, samePreparation } from '../preparation.ts'
import { withoutIgnored } from './choose/whyNot.ts'

interface Segmentation {
  readonly start: (recipe: Recipe) => void
  /** The last segmentation that was started, in this window or another. */
  readonly job: Job | null
  /** Why it could not even be started. */
  readonly refused: TesseraError | null
  readonly dismiss: () => void
  /** Starts the last one again. */
  readonly retry: (() => void) | undefined
}

/** Finds segments, and shows what was found when that is done, wherever the user is by then. */
export function useSegmentation(): Segmentation {
  const { call, jobs } = useApiContext()
  const { chooseRun } = useRunSelection()
  const forget = useForgetJob()
  const { draft, change } = useDraft()
  const job = useJobs().findLast((one) => one.kind === 'segments.start') ?? null
  const [refused, setRefused] = useState<TesseraError | null>(null)
  const [asked, setAsked] = useState<Recipe | null>(null)

  const start = useCallback(
    (recipe: Recipe) => {
      setAsked(recipe)
      setRefused(null)
      // What is mended beside a result holds for what is prepared as well.
      if (draft && !samePreparation(draft, recipe)) change(preparationOf(recipe))
      call('segments.start', { recipe: withoutIgnored(recipe) })
        .then(({ jobId }) => jobs.ended(jobId, 'segments.start'))
        .then(({ result }) => {
          if (result) chooseRun(result.runId)
        })
        .catch((thrown: unknown) => setRefused(toTesseraError(thrown)))
    },
    [call, jobs, chooseRun, draft, change]
  )
  const dismiss = useCallback(() => {
    setRefused(null)
    if (job && job.state !== 'running') forget(job.id)
  }, [forget, job])

  return { start, job, refused, dismiss, retry: asked ? () => start(asked) : undefined }
}
