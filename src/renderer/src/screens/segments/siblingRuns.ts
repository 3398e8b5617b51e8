import type { RunSummary } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'

/** Everything that two runs must share to differ only in their number of groups. */
function basisOf({ method, ...rest }: Recipe): string {
  return JSON.stringify([method.kind, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))])
}

const siblings = (runs: readonly RunSummary[], of: Pick<RunSummary, 'recipe'>): readonly RunSummary[] =>
  runs.filter((run) => !run.stale && basisOf(run.recipe) === basisOf(of.recipe))

const wantsAuto = ({ recipe: { method } }: RunSummary): boolean => method.kind === 'kmeans' && method.k === 'auto'

/** The run that tried several numbers of groups on the same data with the same choices. */
export const comparingRun = (runs: readonly RunSummary[], of: RunSummary): RunSummary | undefined =>
  wantsAuto(of) ? of : siblings(runs, of).find(wantsAuto)

/** A run that already has that many groups, made of the same data with the same choices. */
export const runWithGroups = (runs: readonly RunSummary[], of: RunSummary, k: number): RunSummary | undefined =>
  siblings(runs, of).find((run) => run.segments === k)
