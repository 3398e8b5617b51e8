import type { RunSummary, RunView } from '#shared/api/segments.ts'
import { defaultMethods, type Method, type Recipe } from '#shared/model/recipe.ts'

type OfRun = Pick<RunView, 'recipe' | 'method'>

/** The method without its number of groups: what two runs share that differ in nothing else. */
function withoutNumber(method: Method): unknown {
  if (method.kind === 'hierarchical' && method.cut.by === 'number') return { ...method, cut: 'number' }
  return 'k' in method ? { ...method, k: null } : method
}

/** Every choice of a recipe, in the same words whatever the order of its keys. */
const inWords = ({ method, ...rest }: Recipe, of: unknown): string =>
  JSON.stringify([of, Object.entries({ ...rest }).sort(([a], [b]) => (a < b ? -1 : 1))])

const basisOf = (recipe: Recipe): string => inWords(recipe, withoutNumber(recipe.method))

/** The method that the run's recipe names, or, where it says `auto`, the one that was picked, as it is by default. */
const namedMethod = ({ recipe, method }: OfRun): Method =>
  recipe.method.kind === 'auto' ? defaultMethods[method.kind] : recipe.method

/** The run's recipe with that many groups; `null` where the number follows from the method. */
export function recipeWith(of: OfRun, k: number): Recipe | null {
  const method = namedMethod(of)
  if (method.kind === 'hierarchical') return { ...of.recipe, method: { ...method, cut: { by: 'number', k } } }
  return 'k' in method ? { ...of.recipe, method: { ...method, k } } : null
}

const leftToTheData = ({ recipe: { method } }: RunSummary): boolean =>
  method.kind === 'hierarchical'
    ? method.cut.by === 'number' && method.cut.k === 'auto'
    : 'k' in method && method.k === 'auto'

/** The runs that may have tried several numbers of groups with the same choices: by this method, or by Tessera's own choice. */
export function comparingRuns(runs: readonly RunSummary[], of: OfRun): readonly RunSummary[] {
  const own = basisOf({ ...of.recipe, method: namedMethod(of) })
  const auto = basisOf({ ...of.recipe, method: defaultMethods.auto })
  const fresh = runs.filter(({ stale }) => !stale)
  return [
    ...fresh.filter((run) => leftToTheData(run) && basisOf(run.recipe) === own),
    ...fresh.filter((run) => run.recipe.method.kind === 'auto' && basisOf(run.recipe) === auto)
  ]
}

/** A run that already has that many groups, made of the same data with the same choices. */
export function runWithGroups(runs: readonly RunSummary[], of: OfRun, k: number): RunSummary | undefined {
  const own = basisOf({ ...of.recipe, method: namedMethod(of) })
  return runs.find((run) => !run.stale && run.segments === k && basisOf(run.recipe) === own)
}
