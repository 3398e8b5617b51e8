import { covariance } from '#engine/linalg/covariance.ts'
import { isTwoValued } from '#engine/stats/isTwoValued.ts'
import type { RunNote } from '#shared/api/segments.ts'
import { noteOf } from '#shared/errors.ts'
import { segmentLetter } from '#shared/model/colours.ts'
import { defaultMethods, type FeatureId, type Recipe } from '#shared/model/recipe.ts'
import type { Description } from './describe.ts'
import type { Basis, PreparedRun } from './prepareBasis.ts'
import type { Found } from './run.ts'

/** Formann (1984) and Dolnicar et al. (2014): segments of fewer customers a feature are seldom found again. */
const customersAFeature = 70
const fewForRules = 100
const fewInSegment = 10
const muchAlike = 0.8
/** Beyond this skewness a few customers decide about distances. */
const verySkewed = 2
/** One group of nearly everyone, beside crumbs. */
const giant = 0.9
const crumb = 0.02
/** So much of the revenue from one customer decides about a segment's figures. */
const dominant = 0.25
/** A way that leaves most customers outside says little about them. */
const mostUnusual = 0.5

/** Facts that a reader of the run should know, the doubts about its structure first. */
export function notesOn(run: PreparedRun, found: Found, described: Description, recipe: Recipe): RunNote[] {
  const { population, basis } = run
  const notes = found.kind === 'rfm' ? notesOnRules(run, found) : notesOnLikeness(run, basis, found, described, recipe)
  if (population.standIns > 0 && basis.features.includes('gap'))
    notes.push(noteOf('gapStandIn', { n: population.standIns }))
  return [...notes, ...notesOnOrders(run, recipe)]
}

/** A recipe without some of its features; `undefined` where none would be left. */
const without = ({ basis }: Recipe, drop: readonly string[]): Pick<RunNote, 'fix'> => {
  const left = basis.filter((id) => !drop.includes(id))
  return left.length > 0 && left.length < basis.length ? { fix: { basis: left } } : {}
}

function notesOnLikeness(
  { population }: PreparedRun,
  basis: Basis,
  found: Exclude<Found, { kind: 'rfm' }>,
  { list }: Description,
  recipe: Recipe
): RunNote[] {
  const n = population.ids.length
  const notes: RunNote[] = [...found.doubts]
  if (found.sampled !== null) notes.push(noteOf('silhouetteSampled', { n: found.sampled }))
  for (const { name, constant } of basis.columns)
    if (constant) notes.push({ ...noteOf('constantFeature', { feature: name }), ...without(recipe, [name]) })
  for (const name of twoValued(basis))
    notes.push({ ...noteOf('twoValuedFeature', { feature: name }), ...without(recipe, [name]) })
  for (const { name, logged, skewnessBefore } of basis.columns)
    if (recipe.log === 'none' && !logged && Math.abs(skewnessBefore) > verySkewed)
      notes.push({ ...noteOf('skewedNotLogged', { feature: name, skewness: skewnessBefore }), fix: { log: 'auto' } })
  notes.push(...correlated(basis, recipe), ...tooFew(basis, recipe, n))
  const groups = list.filter(({ noise }) => !noise)
  const largest = Math.max(...groups.map(({ share }) => share))
  if (groups.length > 1 && largest >= giant && groups.some(({ share }) => share <= crumb))
    notes.push({ ...noteOf('giantAndCrumbs', { share: Math.round(100 * largest) }), ...otherWay(recipe, basis) })
  notes.push(...looseCrowds(list, found))
  for (const { index, size } of groups)
    if (size < fewInSegment) notes.push(noteOf('smallSegment', { name: segmentLetter(index), n: size }))
  return notes
}

/** Features of yes and no among those that form the segments. */
const twoValued = ({ numeric, columns }: Basis): readonly string[] =>
  numeric
    ? columns
        .filter((_, j) =>
          isTwoValued(Float64Array.from({ length: numeric.n }, (_, i) => numeric.data[i * numeric.d + j]!))
        )
        .map(({ name }) => name)
    : []

/** A way that sets outsiders apart instead of making groups of them. */
const otherWay = (recipe: Recipe, { categories }: Basis): Pick<RunNote, 'fix'> =>
  recipe.method.kind === 'hdbscan' || categories.length > 0 ? {} : { fix: { method: defaultMethods.hdbscan } }

/** Where density does not answer: most customers outside of every group, or one group beside natural groups. */
function looseCrowds(list: Description['list'], { kind, structure }: Exclude<Found, { kind: 'rfm' }>): RunNote[] {
  const unusual = list.find(({ noise }) => noise)?.share ?? 0
  if (unusual > mostUnusual)
    return [{ ...noteOf('mostUnusual', { share: Math.round(100 * unusual) }), fix: { method: defaultMethods.kmeans } }]
  const groups = list.filter(({ noise }) => !noise).length
  if (kind === 'dbscan' && groups === 1 && structure?.natural)
    return [{ ...noteOf('oneCrowd'), fix: { method: defaultMethods.hdbscan } }]
  return []
}

function tooFew({ features }: Basis, { basis }: Recipe, n: number): RunNote[] {
  const needed = customersAFeature * features.length
  if (n >= needed) return []
  const most = Math.max(1, Math.floor(n / customersAFeature))
  const fix = most < basis.length ? { fix: { basis: basis.slice(0, most) } } : {}
  return [{ ...noteOf('fewForFeatures', { n, features: features.length, needed }), ...fix }]
}

/** Two features that say nearly the same count twice. */
function correlated({ numeric, columns }: Basis, recipe: Recipe): RunNote[] {
  if (!numeric) return []
  const { d } = numeric
  const names = columns.map(({ name }) => name as FeatureId)
  const { covariances } = covariance(numeric)
  const notes: RunNote[] = []
  for (let a = 0; a < d; a++)
    for (let b = a + 1; b < d; b++) {
      const spread = Math.sqrt(covariances[a * d + a]! * covariances[b * d + b]!)
      const r = spread > 0 ? covariances[a * d + b]! / spread : 0
      if (Math.abs(r) < muchAlike) continue
      const [feature, featureB] = [names[a] ?? '', names[b] ?? '']
      notes.push({ ...noteOf('correlated', { feature, featureB, r }), ...without(recipe, [featureB]) })
    }
  return notes
}

function notesOnRules({ population }: PreparedRun, found: Extract<Found, { kind: 'rfm' }>): RunNote[] {
  const n = population.ids.length
  const notes = (['recency', 'frequency'] as const).flatMap((feature) => {
    const { rule, cuts } = found.scores[feature]
    return rule === 'fixed' ? [noteOf('rfmFixed', { feature, cuts: cuts.join(', ') })] : []
  })
  const { rule, cuts } = found.scores.monetary
  // The third of the fixed thresholds is the median itself.
  if (rule === 'fixed') notes.push(noteOf('rfmFixedMoney', { feature: 'monetary', median: cuts[2] ?? 0 }))
  if (n < fewForRules) notes.push(noteOf('fewCustomers', { n }))
  return notes
}

function notesOnOrders({ population, basis }: PreparedRun, recipe: Recipe): RunNote[] {
  const { columns } = population
  const valuesOf = (id: string): Float64Array | undefined => columns.find((column) => column.id === id)?.values
  const count = (id: string, holds: (value: number) => boolean): number =>
    valuesOf(id)?.reduce((sum, value) => sum + (holds(value) ? 1 : 0), 0) ?? 0
  if (!valuesOf('recency')) return [noteOf('noMoney'), noteOf('noDates')]
  const notes: RunNote[] = []
  const buyers = count('frequency', (orders) => orders > 0)
  const once = count('frequency', (orders) => orders === 1)
  if (once > buyers / 2)
    notes.push({
      ...noteOf('oneTimeBuyers', { percent: Math.round((100 * once) / buyers) }),
      ...(recipe.method.kind === 'rfm' || !basis.features.includes('gap') ? {} : without(recipe, ['gap']))
    })
  const spent = valuesOf('monetary')?.filter((value) => value > 0) ?? new Float64Array(0)
  const most = spent.reduce((largest, value) => Math.max(largest, value), 0)
  const all = spent.reduce((sum, value) => sum + value, 0)
  if (spent.length > 1 && most > dominant * all)
    notes.push(noteOf('oneCustomerDominates', { percent: Math.round((100 * most) / all) }))
  const negative = recipe.returns === 'net' ? count('monetary', (value) => value < 0) : 0
  if (negative > 0) notes.push(noteOf('returnsNetNegative', { n: negative }))
  return notes
}
