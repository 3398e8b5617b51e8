import { canonicalOrder } from '#engine/cluster/canonical.ts'
import type { Progress } from '#engine/progress.ts'
import type { Components } from './components.ts'
import { bic, icl, parameterCount } from './criteria.ts'
import { isDegenerate } from './degenerate.ts'
import type { EmRun } from './em.ts'
import { factorise } from './factors.ts'
import { fillEmpty } from './fillEmpty.ts'
import { type MixtureModel, memberships, modelOf } from './mixtureModel.ts'
import type { OrderedRows } from './orderedRows.ts'
import { labelPass } from './pass.ts'

export interface MixtureResult extends MixtureModel {
  /** Most probable segment of each row: 0 is the largest. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  /** n x k, row-major: how probably each row belongs to each segment. Empty where not wanted. */
  readonly probabilities: Float32Array
  /** Of all rows together, natural logarithm. */
  readonly logLikelihood: number
  /** Free parameters of the mixture. */
  readonly parameters: number
  /** Lower is better (criteria.ts). */
  readonly bic: number
  readonly icl: number
  /** Of the winning start, or of the settling on all rows. */
  readonly iterations: number
  readonly converged: boolean
  /** A component has shrunk onto a flat or onto few rows (degenerate.ts): its likelihood says nothing. */
  readonly degenerate: boolean
}

const sizesOf = (labels: Int32Array, k: number): Int32Array => {
  const sizes = new Int32Array(k)
  for (const label of labels) sizes[label]++
  return sizes
}

/** The rows' segments, none of them empty. */
function* segment({ x }: OrderedRows, components: Components) {
  const factors = factorise(components)
  const classified = yield* labelPass(x, factors)
  if (sizesOf(classified.labels, components.k).includes(0)) fillEmpty(x, factors, classified.labels)
  return { ...classified, sizes: sizesOf(classified.labels, components.k) }
}

/** Names components canonically and gives every row its label back in the order of arrival. */
export function* mixtureResult(
  rows: OrderedRows,
  { components, trace, converged }: EmRun,
  { regularisation, probabilities }: { regularisation: number; probabilities: boolean }
): Generator<Progress, MixtureResult> {
  const { n } = rows.x
  const { shape, k, d, means } = components
  const { labels, sizes, logLikelihood, entropy } = yield* segment(rows, components)
  const names = canonicalOrder(sizes, means, d)
  const nameOf = new Int32Array(k)
  names.forEach((c, name) => {
    nameOf[c] = name
  })
  const arrived = new Int32Array(n)
  for (let i = 0; i < n; i++) arrived[rows.order[i]] = nameOf[labels[i]]
  const model = modelOf(components, names)
  const parameters = parameterCount(shape, k, d)
  return {
    ...model,
    labels: arrived,
    sizes: Int32Array.from(names, (c) => sizes[c]),
    probabilities: probabilities ? yield* memberships(rows.arrived, model) : new Float32Array(0),
    logLikelihood,
    parameters,
    bic: bic(logLikelihood, parameters, n),
    icl: icl(logLikelihood, parameters, n, entropy),
    iterations: trace.length,
    converged,
    degenerate: isDegenerate(components, rows.all, n, regularisation)
  }
}
