import { covariance } from '#engine/linalg/covariance.ts'
import { type Note, noteOf } from '#shared/errors.ts'
import { segmentLetter } from '#shared/model/colours.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { Description } from './describe.ts'
import { anchors } from './findByLikeness.ts'
import { isKGiven } from './numbersOfGroups.ts'
import type { Basis, PreparedRun } from './prepareBasis.ts'
import { doubtsAboutK } from './reasonForK.ts'
import type { Found } from './run.ts'

/** Formann (1984) and Dolnicar et al. (2014): segments of fewer customers a feature are seldom found again. */
const customersAFeature = 70
const fewForRules = 100
const fewInSegment = 10
const muchAlike = 0.8

/** Facts that a reader of the run should know, the doubts about its structure first. */
export function notesOn(run: PreparedRun, found: Found, described: Description, recipe: Recipe): Note[] {
  const { population, basis } = run
  const n = population.ids.length
  const notes =
    found.kind === 'kmeans' ? notesOnLikeness(basis, found, described, recipe, n) : notesOnRules(run, found, n)
  if (population.standIns > 0) notes.push(noteOf('gapStandIn', { n: population.standIns }))
  return [...notes, ...notesOnOrders(run, recipe)]
}

function notesOnLikeness(
  basis: Basis,
  found: Extract<Found, { kind: 'kmeans' }>,
  { list }: Description,
  recipe: Recipe,
  n: number
): Note[] {
  const { features, columns } = basis
  const notes = doubtsAboutK(found, isKGiven(recipe))
  if (found.table.some(({ silhouetteExact }) => !silhouetteExact))
    notes.push(noteOf('silhouetteSampled', { n: anchors }))
  for (const { name, constant } of columns) if (constant) notes.push(noteOf('constantFeature', { feature: name }))
  notes.push(...correlated(basis))
  const needed = customersAFeature * features.length
  if (n < needed) notes.push(noteOf('fewForFeatures', { n, features: features.length, needed }))
  for (const { index, size } of list)
    if (size < fewInSegment) notes.push(noteOf('smallSegment', { name: segmentLetter(index), n: size }))
  return notes
}

/** Two features that say nearly the same count twice. */
function correlated({ matrix, features }: Basis): Note[] {
  const { d } = matrix
  const { covariances } = covariance(matrix)
  const notes: Note[] = []
  for (let a = 0; a < d; a++)
    for (let b = a + 1; b < d; b++) {
      const spread = Math.sqrt(covariances[a * d + a]! * covariances[b * d + b]!)
      const r = spread > 0 ? covariances[a * d + b]! / spread : 0
      if (Math.abs(r) >= muchAlike)
        notes.push(noteOf('correlated', { feature: features[a] ?? '', featureB: features[b] ?? '', r }))
    }
  return notes
}

function notesOnRules({ population }: PreparedRun, found: Extract<Found, { kind: 'rfm' }>, n: number): Note[] {
  const notes = (['recency', 'frequency'] as const).flatMap((feature) => {
    const { rule, cuts } = found.scores[feature]
    return rule === 'fixed' ? [noteOf('rfmFixed', { feature, cuts: cuts.join(', ') })] : []
  })
  const { rule, cuts } = found.scores.monetary
  // The third of the fixed thresholds is the median itself.
  if (rule === 'fixed') notes.push(noteOf('rfmFixedMoney', { feature: 'monetary', median: cuts[2] ?? 0 }))
  if (n < fewForRules) notes.push(noteOf('fewCustomers', { n: population.ids.length }))
  return notes
}

function notesOnOrders({ population }: PreparedRun, recipe: Recipe): Note[] {
  const { columns } = population
  const count = (id: string, holds: (value: number) => boolean): number =>
    columns.find((column) => column.id === id)?.values.reduce((sum, value) => sum + (holds(value) ? 1 : 0), 0) ?? 0
  if (!columns.some(({ id }) => id === 'recency')) return [noteOf('noMoney'), noteOf('noDates')]
  const notes: Note[] = []
  const buyers = count('frequency', (orders) => orders > 0)
  const once = count('frequency', (orders) => orders === 1)
  if (once > buyers / 2) notes.push(noteOf('oneTimeBuyers', { percent: Math.round((100 * once) / buyers) }))
  const negative = recipe.returns === 'net' ? count('monetary', (spent) => spent < 0) : 0
  if (negative > 0) notes.push(noteOf('returnsNetNegative', { n: negative }))
  return notes
}
