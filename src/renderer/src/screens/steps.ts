import type { Job } from '#shared/api/jobs.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import type { RunSummary } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { samePreparation } from './preparation.ts'

export const stepIds = ['data', 'prepare', 'features', 'segments', 'explore', 'report'] as const
export type StepId = (typeof stepIds)[number]

export type StepState =
  /** Nothing to do here yet: a step before it comes first. */
  | { readonly kind: 'later' }
  | { readonly kind: 'open' }
  | { readonly kind: 'done' }
  /** What it shows was made from other data, or by other choices, than there are now. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'running'; readonly fraction: number }

/** What a step's state may depend on. */
export interface ProjectFacts {
  readonly project: ProjectInfo
  /** Newest first. */
  readonly runs: readonly RunSummary[]
  /** Running ones. */
  readonly jobs: readonly Job[]
  /** The recipe being prepared; `undefined` until it is known. */
  readonly draft: Recipe | undefined
}

export const runningState = (facts: ProjectFacts, kind: Job['kind']): StepState | null => {
  const job = facts.jobs.find((one) => one.kind === kind)
  return job ? { kind: 'running', fraction: job.fraction } : null
}

export function runState({ project, runs, draft }: ProjectFacts): StepState {
  if (project.sources === 0) return { kind: 'later' }
  const newest = runs[0]
  if (!newest) return { kind: 'open' }
  const changed = draft !== undefined && !samePreparation(draft, newest.recipe)
  return { kind: newest.stale || changed ? 'stale' : 'done' }
}
