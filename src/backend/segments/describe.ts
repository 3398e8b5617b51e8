import { type Described, type Difference, whatDiffers } from '#engine/effects/whatDiffers.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { type ColumnProfile, profile } from '#engine/stats/profile.ts'
import { signedLog } from '#engine/stats/transform.ts'
import type { GeneratedName, RunCategory, RunFeature, RunView } from '#shared/api/segments.ts'
import { fromStoredMoney, toStoredMoney } from '#shared/model/money.ts'
import type { FeatureId, Recipe } from '#shared/model/recipe.ts'
import type { FeatureColumn } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type CategoryBySegment, describeCategories } from './describeCategories.ts'
import { type Differences, nameByTraits } from './generatedNames.ts'
import { orderByValue } from './orderByValue.ts'
import type { PreparedRun } from './prepareBasis.ts'
import { ownProbabilities } from './probabilities.ts'
import { type DescribedSegment, type Found, labelsOf } from './run.ts'
import type { RunColumns } from './runColumns.ts'
import { wordsApart } from './wordsApart.ts'

type Segment = RunView['segmentList'][number]

export interface Description {
  /** Segment of each customer: 0 is worth most. */
  readonly segments: Uint8Array
  /** For each label of the method its segment. */
  readonly segmentOf: readonly number[]
  readonly list: readonly DescribedSegment[]
  readonly features: readonly RunFeature[]
  readonly categories: readonly RunCategory[]
  /** The place of each customer's word in the levels of a category. */
  readonly words: RunColumns
  readonly revenue: number | null
  readonly orders: number
}

/** Sizes, money, profiles and names of the segments that a method found. */
export function* describe(
  { population, basis }: PreparedRun,
  found: Found,
  recipe: Recipe
): Generator<TaskProgress, Description> {
  const { columns } = population
  const column = (id: FeatureId): Float64Array | null => columns.find((c) => c.id === id)?.values ?? null
  const monetary = column('monetary')
  const labels = labelsOf(found)
  const segmentOf = orderByValue(labels, monetary)
  const groups = segmentOf.length
  // Who belongs to no group stands behind the groups, as one of their own.
  const segments = Uint8Array.from(labels, (label) => (label < 0 ? groups : segmentOf[label]!))
  const k = segments.includes(groups) ? groups + 1 : groups
  const formed: readonly string[] = basis.features

  const features: Omit<RunFeature, Effect>[] = []
  const compared: Described[] = []
  const profiles: ColumnProfile[] = []
  for (const [done, one] of columns.entries()) {
    yield { phase: 'profile', done, total: columns.length }
    const prepared = basis.columns.find(({ name }) => name === one.id) ?? preparedOf(one, recipe)
    const [shown] = profile([{ name: one.id, values: one.values, logged: prepared?.logged ?? false }], segments, k)
    if (!prepared || !shown) continue
    profiles.push(shown)
    features.push({
      id: one.id,
      unit: one.unit,
      basis: formed.includes(one.id),
      logged: prepared.logged,
      skewness: prepared.skewnessBefore,
      centre: prepared.center,
      scale: prepared.scale,
      constant: prepared.constant,
      overall: statsOf(shown.overall)
    })
    compared.push({
      kind: 'number',
      id: one.id,
      basis: formed.includes(one.id),
      values: prepared.logged ? one.values.map(signedLog) : one.values
    })
  }
  const categories = describeCategories(population.categories, segments, k)
  yield { phase: 'effects', done: 0, total: 0 }
  const grouped = Int32Array.from(segments, (segment) => (segment < groups ? segment : -1))
  const differences = whatDiffers(
    [
      ...compared,
      ...categories.map(({ id, table }) => ({
        kind: 'words' as const,
        id,
        basis: formed.includes(id),
        table: table.slice(0, groups)
      }))
    ],
    grouped,
    groups
  )
  const effectOf = (id: string): Difference | undefined => differences.find((one) => one.id === id)
  const names = namesOf(found, segmentOf, profiles, categories, basis.features)
  const sizes = totalsBySegment(segments, k, () => 1)
  const money = monetary && totalsBySegment(segments, k, (i) => knownOr0(toStoredMoney(monetary[i]!)))
  const frequency = column('frequency')
  const orders = frequency ? totalsBySegment(segments, k, (i) => knownOr0(frequency[i]!)) : sizes.map(() => 0)
  const certainty = certaintyOf(found, segments, k)
  const revenue = money?.reduce((sum, part) => sum + part, 0) ?? null
  return {
    segments,
    segmentOf,
    features: features.map((feature) => ({ ...feature, ...effectOn(effectOf(feature.id)) })),
    categories: categories.map(({ id, levels, table }) => ({
      id,
      basis: formed.includes(id),
      levels,
      table,
      ...association(effectOf(id))
    })),
    words: Object.fromEntries(categories.map(({ id, places }) => [id, places])),
    revenue: revenue === null ? null : fromStoredMoney(revenue),
    orders: orders.reduce((sum, part) => sum + part, 0),
    list: Array.from({ length: k }, (_, s) => ({
      index: s,
      generatedName: names[s] ?? unnamed,
      size: sizes[s]!,
      share: sizes[s]! / segments.length,
      revenue: money && fromStoredMoney(money[s]!),
      revenueShare: money && revenue ? money[s]! / revenue : null,
      orders: orders[s]!,
      noise: s === groups,
      stability: stabilityOf(found, segmentOf.indexOf(s)),
      certainty: certainty?.[s] ?? null,
      stats: statsBySegment(profiles, s, effectOf)
    }))
  }
}

type Effect = 'etaSquared' | 'etaSquaredInterval' | 'pValue'

const effectOn = (difference: Difference | undefined): Pick<RunFeature, Effect> => ({
  etaSquared: difference?.effect.value ?? 0,
  etaSquaredInterval: intervalOf(difference),
  pValue: difference?.pValue ?? null
})

const association = (difference: Difference | undefined): Pick<RunCategory, 'cramersV' | 'interval' | 'pValue'> => ({
  cramersV: difference?.effect.value ?? 0,
  interval: intervalOf(difference),
  pValue: difference?.pValue ?? null
})

function intervalOf(difference: Difference | undefined): [number, number] | null {
  const interval = difference?.effect.interval
  return interval ? [...interval] : null
}

const unnamed: GeneratedName = { kind: 'traits', traits: [], number: null }

const stabilityOf = (found: Found, label: number): Segment['stability'] =>
  (found.kind === 'rfm' ? null : found.stability?.[label]) ?? null

/** How probably customers belong to their segment, on average. */
function certaintyOf(found: Found, segments: Uint8Array, k: number): number[] | null {
  if (found.kind === 'rfm' || !found.settled.probabilities) return null
  const own = ownProbabilities(found.settled)
  const sums = totalsBySegment(segments, k, (i) => own[i]!)
  const sizes = totalsBySegment(segments, k, () => 1)
  return sums.map((sum, s) => sum / sizes[s]!)
}

/** Features that describe are looked at on the same scale as if they formed the segments; customers without a value are left out. */
function preparedOf({ id, values }: FeatureColumn, { log, scale }: Recipe) {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.length === 0 ? undefined : prepare([known], [id], { log, scale }).columns[0]
}

const statsOf = ({ mean, q1, median, q3 }: ColumnProfile['overall']) => ({ mean, q1, median, q3 })

/** A segment in which nobody has a value of a feature says nothing of it. */
const statsBySegment = (
  profiles: readonly ColumnProfile[],
  s: number,
  effectOf: (id: string) => Difference | undefined
): Segment['stats'] =>
  Object.fromEntries(
    profiles.flatMap(({ name, segments }) => {
      const stats = segments[s]
      if (!stats || stats.n === 0) return []
      const interval = effectOf(name)?.segments?.[s]?.interval ?? null
      return [[name, { ...statsOf(stats), difference: stats.difference, interval: interval && [...interval] }]]
    })
  )

const knownOr0 = (value: number): number => (Number.isNaN(value) ? 0 : value)

/** Whole numbers: exact in any order. */
function totalsBySegment(segments: Uint8Array, k: number, of: (i: number) => number): number[] {
  const totals = Array.from({ length: k }, () => 0)
  for (let i = 0; i < segments.length; i++) totals[segments[i]!]! += of(i)
  return totals
}

function namesOf(
  found: Found,
  segmentOf: readonly number[],
  profiles: readonly ColumnProfile[],
  categories: readonly CategoryBySegment[],
  basis: readonly FeatureId[]
): GeneratedName[] {
  if (found.kind === 'rfm')
    return segmentOf.map((_, s) => ({ kind: 'rfm', key: found.keys[segmentOf.indexOf(s)] ?? '' }))
  const differences: Differences[] = segmentOf.map((_, s) => ({
    numbers: new Map(profiles.map(({ name, segments }) => [name as FeatureId, segments[s]?.difference ?? 0])),
    words: wordsApart(categories, s)
  }))
  const all = [...profiles.map(({ name }) => name as FeatureId), ...categories.map(({ id }) => id)]
  const others = all.filter((id) => !basis.includes(id))
  return nameByTraits(differences, basis, others)
}
