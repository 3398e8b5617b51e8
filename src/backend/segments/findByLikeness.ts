import type { Structure } from '#engine/choose/types.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { chooseNumber } from './chooseNumber.ts'
import { takeFirstLook } from './firstLook.ts'
import { kOf } from './numbersOfGroups.ts'
import { type Picked, pickWay } from './pickWay.ts'
import type { PreparedRun } from './prepareBasis.ts'
import type { ByLikeness } from './run.ts'
import { testStability } from './testStability.ts'
import { structureView, testStructure } from './testStructure.ts'
import { during, type LikenessMethod, type Tools } from './ways/way.ts'
import { attempt } from './ways/ways.ts'

/** More groups than this nobody can act on, nor tell apart by colour. */
const mostGroups = 100

const isLikeness = (method: Recipe['method']): method is LikenessMethod =>
  method.kind !== 'auto' && method.kind !== 'rfm'

/** Are there groups, which way finds them, how many, how surely are they found again. */
export function* findByLikeness(
  prepared: PreparedRun,
  recipe: Recipe,
  tools: Tools
): Generator<TaskProgress, ByLikeness> {
  yield* during('findStructure', takeFirstLook(prepared.basis, tools))
  const structure = yield* during('findStructure', testStructure(prepared.basis, tools))
  const { method } = recipe
  if (isLikeness(method)) return yield* groupsOf(prepared, { method, said: null }, structure, tools)
  const picked = yield* during('findStructure', pickWay(prepared, structure, tools))
  return yield* groupsOf(prepared, picked, structure, tools)
}

/** A way to group, and where it was picked, why. */
interface Way {
  readonly method: LikenessMethod
  readonly said: Picked['said'] | null
}

function* groupsOf(
  { basis }: PreparedRun,
  { method, said }: Way,
  structure: Structure,
  tools: Tools
): Generator<TaskProgress, ByLikeness> {
  const tried = yield* during('findSegments', attempt(basis, method, tools))
  const fewest = Math.min(...tried.partitions.map(({ k }) => k))
  if (fewest > mostGroups) throw new TesseraError('tooManyGroups', { got: fewest, most: mostGroups })
  const number = yield* during('measureQuality', chooseNumber(basis, tried, kOf(method), structure, tools))
  const settled = yield* during('measureQuality', tried.settle(number.chosen))
  const stability = tools.resamples > 0 ? yield* during('testStability', testStability(basis, settled, tools)) : null
  return {
    kind: method.kind,
    settled,
    structure: structureView(structure),
    picked: said,
    stability,
    ...number.said
  }
}
