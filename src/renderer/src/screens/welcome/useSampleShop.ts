import { useCallback, useEffect, useRef, useState } from 'react'
import type { Job } from '#shared/api/jobs.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import type { Note } from '#shared/errors.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { firstStep } from '../../app/openFiles.ts'
import { usePlace } from '../../app/place.tsx'
import { useTour } from '../../app/tour/tour.ts'

export const sampleStages = ['create', 'import', 'segment'] as const
export type SampleStage = (typeof sampleStages)[number]

export type SampleState =
  | { readonly at: 'idle' }
  | { readonly at: SampleStage; readonly jobId: string | null }
  /** `note` says why, or is `null` when the user stopped it. */
  | { readonly at: 'stopped'; readonly note: Note | null; readonly project: ProjectInfo | null }

interface SampleShop {
  readonly state: SampleState
  readonly start: () => void
  /** Goes on with what is in the project already. */
  readonly openSoFar: (project: ProjectInfo) => void
  readonly dismiss: () => void
}

class Stopped extends Error {}

/** A finished job, or the reason why there is none. */
function finished<J extends Job>(job: J): J {
  if (job.state === 'cancelled') throw new Stopped()
  if (job.error) throw job.error
  return job
}

const isNote = (thrown: unknown): thrown is Note =>
  typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'code' in thrown

/** The whole way with the sample shop: project, import, segments. */
export function useSampleShop(): SampleShop {
  const { call, jobs } = useApiContext()
  const { enter } = usePlace()
  const { offer } = useTour()
  const [state, setState] = useState<SampleState>({ at: 'idle' })
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  const run = useCallback(async () => {
    let project: ProjectInfo | null = null
    try {
      setState({ at: 'create', jobId: null })
      const sample = await call('projects.sample', {})
      project = sample.project
      const file = sample.file.id
      const { mapping, currency } = await call('imports.preview', { file })
      const imported = await call('imports.start', { file, mapping, currency, replace: null })
      setState({ at: 'import', jobId: imported.jobId })
      finished(await jobs.ended(imported.jobId, 'imports.start'))
      const segmented = await call('segments.start', { recipe: defaultRecipe })
      setState({ at: 'segment', jobId: segmented.jobId })
      finished(await jobs.ended(segmented.jobId, 'segments.start'))
      const current = await call('projects.current', {})
      if (current && !gone.current) {
        enter(current, 'segments')
        offer()
      }
    } catch (thrown) {
      const note = thrown instanceof Stopped ? null : isNote(thrown) ? thrown : toTesseraError(thrown)
      setState({ at: 'stopped', note, project })
    }
  }, [call, jobs, enter, offer])

  const openSoFar = useCallback(
    (project: ProjectInfo) => {
      const go = (info: ProjectInfo | null): void => enter(info ?? project, firstStep(info ?? project))
      call('projects.current', {}).then(go, () => go(null))
    },
    [call, enter]
  )
  const dismiss = useCallback(() => setState({ at: 'idle' }), [])
  const start = useCallback(() => void run(), [run])
  return { state, start, openSoFar, dismiss }
}
