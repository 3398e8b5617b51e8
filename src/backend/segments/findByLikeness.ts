import type { RunView } from '#shared/api/segments.ts'
import { TesseraError } from '#shared/errors.ts'
import { defaultMethods, type Recipe } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { chooseNumber } from './chooseNumber.ts'
import { findByRules } from './findByRules.ts'
import { kOf } from './numbersOfGroups.ts'
import type { PreparedRun } from './prepareBasis.ts'
import type { ByLikeness, Found } from './run.ts'
import { testStability } from './testStability.ts'
import { structureView, testStructure } from './testStructure.ts'
import { during, type LikenessMethod, type Tools } from './ways/way.ts'
import { attempt } from './ways/ways.ts'

/** More groups than this nobody can act on, nor tell apart by colour. */
const mostGroups = 100

/** Are there groups, which way finds them, how many, how surely are they found again. */
export function* findByLikeness(prepared: PreparedRun, recipe: Recipe, tools: Tools): Generator<TaskProgress, Found> {
  const found = yield* during('findStructure', testStructure(prepared.basis, tools))
  const structure = structureView(found)
  const { method } = recipe
  if (method.kind === 'rfm') return yield* during('findSegments', findByRules(prepared.population))
  return yield* groupsOf(
    prepared,
    recipe,
    method.kind === 'auto' ? defaultMethods.kmeans : method,
    structure,
    null,
    tools
  )
}

function* groupsOf(
  { basis }: PreparedRun,
  recipe: Recipe,
  method: LikenessMethod,
  structure: RunView['structure'],
  picked: RunView['picked'],
  tools: Tools
): Generator<TaskProgress, ByLikeness> {
  const tried = yield* during('findSegments', attempt(basis, method, tools))
  const most = Math.min(...tried.partitions.map(({ k }) => k))
  if (most > mostGroups) throw new TesseraError('tooManyGroups', { got: most, most: mostGroups })
  const number = yield* during('measureQuality', chooseNumber(basis, tried, kOf(method), structure, tools))
  const settled = yield* during('measureQuality', tried.settle(number.chosen))
  const stability =
    recipe.bootstrap > 0 ? yield* during('testStability', testStability(basis, settled, recipe.bootstrap, tools)) : null
  return { kind: method.kind, settled, structure, picked, stability, ...number.said }
}
