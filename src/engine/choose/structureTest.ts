import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { standingOut } from './structure/denseParts.ts'
import { dequantise } from './structure/dequantise.ts'
import { misplaced } from './structure/misplaced.ts'
import { axesOf, drawReference, references } from './structure/references.ts'
import { deepestValley } from './structure/valley.ts'
import type { Evidence, Structure, StructureCode } from './types.ts'

/**
 * Are there natural groups at all, or one cloud that can only be cut up? Two measures:
 * - valley: between the centres of groups, fewer customers than on either side (structure/valley.ts);
 * - density: parts that are denser than what lies between them, whatever their shapes (structure/denseParts.ts), more
 *   than in 20 data sets of a single group as wide as the data along each axis (structure/references.ts).
 * Either says "natural groups"; measured rates of both errors are in docs/adr/0011. Steps of a scale are no groups
 * (structure/dequantise.ts). Not seen: groups that overlap (two normal ones of equal size are from 3.5 to 4 standard
 * deviations apart on), and one group of a tenth beside a large one unless it lies far out. A single group that is bent
 * like an arc is taken for groups.
 *
 * On at most 800 rows, evenly spread over the data. Deterministic in the rows, whatever their order, and the seed.
 * O(21 m^2 d) for m rows looked at.
 */
export interface StructureOptions {
  readonly seed: number
  /** Default 800. */
  readonly mostRows?: number
}

/** Fewer different rows than this cannot show groups. */
const fewestRows = 24

/**
 * One group spread evenly, the hardest case, has a valley as deep as this in fewer than one of 200 data sets, alike for
 * all n, d and widths (bench/structure.ts): the dip's own distribution hardly depends on them either.
 */
const valleyThreshold = 0.82

/** Density has to stand out by so many standard deviations of the references above their mean: its chance varies more. */
const densityMargin = 5
/** And by what 3 % of rows do that lie 1.2 times as close together as where they meet the rest. */
const leastDensity = 0.005

const codeOf = (valley: boolean, density: boolean): StructureCode => {
  if (valley && density) return 'groupsApartAndDense'
  if (valley) return 'groupsApart'
  return density ? 'denseParts' : 'noNaturalGroups'
}

const judge = (test: Evidence['test'], value: number, threshold: number): Evidence => ({
  test,
  value,
  threshold,
  pValue: null,
  speaksFor: value > threshold
})

/** What density stands out by in single groups, at most. */
function* chanceDensity(x: Matrix, source: Random): Generator<Progress, number> {
  const axes = axesOf(x)
  const values: number[] = []
  for (let r = 0; r < references; r++) {
    yield { phase: 'structure', done: r + 1, total: references + 1 }
    const reference = drawReference(x.n, axes, r % 2 === 0 ? 'box' : 'ball', source.fork(r))
    values.push(standingOut(reference).value)
  }
  return Math.max(leastDensity, mean(values) + densityMargin * Math.sqrt(variance(values, 1)))
}

function* compare(x: Matrix, source: Random): Generator<Progress, Pick<Structure, 'evidence' | 'misplaced'>> {
  yield { phase: 'structure', done: 0, total: references + 1 }
  const valley = judge('valley', deepestValley(x, source.fork('centres')), valleyThreshold)
  // Of one column the valley shows everything that density could.
  if (x.d === 1) return { evidence: [valley], misplaced: null }
  const { value, parts } = standingOut(x)
  const density = judge('density', value, yield* chanceDensity(x, source.fork('references')))
  return { evidence: [valley, density], misplaced: density.speaksFor ? misplaced(x, parts) : null }
}

/** Throws `badShape`, `notFinite`. */
export function* structureTest(x: Matrix, options: StructureOptions): Generator<Progress, Structure> {
  matrix(x.n, x.d, x.data)
  const { seed, mostRows = 800 } = options
  const source = random(seed).fork('structure')
  const { order, distinct } = rowOrder(x)
  const rows = x.n > mostRows ? sampleRows(x.n, mostRows, source.fork('rows')).map((at) => order[at]) : order
  const about = { looked: rows.length, rows: x.n }
  if (distinct < fewestRows) {
    const reason = { code: 'tooFewToTell' as const, params: { needed: fewestRows, got: distinct } }
    return { natural: false, reason, evidence: [], misplaced: null, ...about }
  }
  const seen = dequantise(takeRows(x, rows), source.fork('ties'))
  const found = yield* compare(seen, source)
  const [valley, density] = ['valley', 'density'].map((test) =>
    found.evidence.some((one) => one.test === test && one.speaksFor)
  )
  const code = codeOf(valley, density)
  const params = Object.fromEntries(found.evidence.map(({ test, value }) => [test, value]))
  return { natural: valley || density, reason: { code, params: { ...params, ...about } }, ...found, ...about }
}
