import { median, quantile, sortedCopy } from '#engine/stats/quantile.ts'
import { type CleaningStep, flagOf, isFlag, type StepOf } from '#shared/model/cleaning.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import { isComputed, isOrderFeature } from '#shared/model/recipe.ts'
import { byFrequency } from '../features/readCategories.ts'
import { type CategoryColumn, type FeatureColumn, type FeatureTable, sharedFloats } from '../features/table.ts'

/** How many customers' values a step changed; of `setApart`, how many customers. */
export interface ChangedValues {
  readonly step: number
  readonly customers: number
}

export interface CleanedTable {
  readonly table: FeatureTable
  readonly changed: readonly ChangedValues[]
}

/** Carries out the steps about values, in their order. A step about a feature that is not there changes nothing. */
export function cleanValues(table: FeatureTable, steps: readonly CleaningStep[]): CleanedTable {
  const changed: ChangedValues[] = []
  let now = table
  for (const [step, one] of steps.entries()) {
    const cleaned = cleanBy(now, one)
    if (!cleaned) continue
    now = cleaned.table
    changed.push({ step, customers: cleaned.customers })
  }
  return { table: now, changed }
}

type Cleaned = { readonly table: FeatureTable; readonly customers: number } | null

function cleanBy(table: FeatureTable, step: CleaningStep): Cleaned {
  switch (step.kind) {
    case 'words':
      return makeOne(table, step)
    case 'range':
      return emptyOutside(table, step)
    case 'missing':
      return step.with === 'median' ? fillNumbers(table, step) : fillWords(table, step)
    case 'outliers':
      return step.act === 'cap' ? cap(table, step) : setApart(table, step)
    default:
      return null
  }
}

function makeOne(table: FeatureTable, { feature, words, into }: StepOf<'words'>): Cleaned {
  const category = table.categories.find(({ id }) => id === feature)
  if (!category) return null
  const same = new Set(words.filter((word) => word !== into))
  const target = category.words.includes(into) ? category.words.indexOf(into) : category.words.length
  let customers = 0
  const codes = category.codes.map((code) => {
    if (code < 0 || !same.has(category.words[code]!)) return code
    customers++
    return target
  })
  const all = target < category.words.length ? category.words : [...category.words, into]
  return { table: withCategory(table, byFrequency(category.id, all, codes)), customers }
}

/**
 * Of whom a missing value can be told: of orders, those who bought; of a list, those whom a list tells anything of; of
 * other sources, those of whom any of them tells something.
 * Nobody gets a value made up of whom nothing is known.
 */
function canHave({ columns, categories, without }: FeatureTable, feature: string): (place: number) => boolean {
  if (isOrderFeature(feature)) return (place) => without[place] === 0
  // A formula looks at everyone.
  if (isOwn(feature)) return () => true
  const values = columns
    .filter(({ id }) => isComputed(id) === isComputed(feature) && !isOwn(id))
    .map((column) => column.values)
  const codes = categories
    .filter(({ id }) => isComputed(id) === isComputed(feature) && !isFlag(id))
    .map((category) => category.codes)
  return (place) => values.some((of) => !Number.isNaN(of[place])) || codes.some((of) => of[place]! >= 0)
}

function fillNumbers(table: FeatureTable, { feature, flag }: StepOf<'missing'>): Cleaned {
  const column = table.columns.find(({ id }) => id === feature)
  const known = column && sortedCopy(column.values.filter((value) => !Number.isNaN(value)))
  if (!column || !known || known.length === 0) return null
  const middle = median(known)
  const isMissing = missingOf(canHave(table, feature), (place) => Number.isNaN(column.values[place]))
  const values = sharedFloats(column.values.length)
  values.set(column.values)
  const customers = forEach(isMissing, values.length, (place) => {
    values[place] = middle
  })
  const filled = withColumn(table, { ...column, values })
  return { table: flag ? withFlag(filled, feature, isMissing) : filled, customers }
}

function fillWords(table: FeatureTable, { feature, with: standIn, flag }: StepOf<'missing'>): Cleaned {
  const category = table.categories.find(({ id }) => id === feature)
  if (!category || category.words.length === 0) return null
  const isMissing = missingOf(canHave(table, feature), (place) => category.codes[place]! < 0)
  // Words stand in the order of how many customers have them.
  const code = standIn === 'mode' ? 0 : category.words.length
  const codes = Int32Array.from(category.codes)
  const customers = forEach(isMissing, codes.length, (place) => {
    codes[place] = code
  })
  const words = standIn === 'mode' ? category.words : [...category.words, noWord]
  const filled = withCategory(table, byFrequency(category.id, words, codes))
  return { table: flag ? withFlag(filled, feature, isMissing) : filled, customers }
}

/** The group of those who have no word: the same in every language. */
export const noWord = '–'

const missingOf =
  (can: (place: number) => boolean, lacks: (place: number) => boolean) =>
  (place: number): boolean =>
    lacks(place) && can(place)

function forEach(holds: (place: number) => boolean, n: number, change: (place: number) => void): number {
  const places = Array.from({ length: n }, (_, place) => place).filter(holds)
  for (const place of places) change(place)
  return places.length
}

function emptyOutside(table: FeatureTable, { feature, from, to }: StepOf<'range'>): Cleaned {
  const column = table.columns.find(({ id }) => id === feature)
  if (!column) return null
  const [low, high] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
  const values = sharedFloats(column.values.length)
  values.set(column.values)
  const isOutside = (place: number): boolean => column.values[place]! < low || column.values[place]! > high
  const customers = forEach(isOutside, values.length, (place) => {
    values[place] = Number.NaN
  })
  return { table: withColumn(table, { ...column, values }), customers }
}

/** Beyond what values are outliers: above, and below as well where a feature has values on both sides of zero. */
function bounds({ values }: FeatureColumn, percentile: number): readonly [low: number, high: number] | null {
  const known = sortedCopy(values.filter((value) => !Number.isNaN(value)))
  if (known.length === 0) return null
  const tail = 1 - percentile / 100
  return [known[0]! < 0 ? quantile(known, tail) : Number.NEGATIVE_INFINITY, quantile(known, 1 - tail)]
}

function cap(table: FeatureTable, { feature, percentile }: StepOf<'outliers'>): Cleaned {
  const column = table.columns.find(({ id }) => id === feature)
  const limits = column && bounds(column, percentile)
  if (!column || !limits) return null
  const [low, high] = limits
  const values = sharedFloats(column.values.length)
  let customers = 0
  for (let place = 0; place < values.length; place++) {
    const value = column.values[place]!
    values[place] = Math.min(high, Math.max(low, value))
    if (values[place] !== value && !Number.isNaN(value)) customers++
  }
  return { table: withColumn(table, { ...column, values }), customers }
}

function setApart(table: FeatureTable, { feature, percentile }: StepOf<'outliers'>): Cleaned {
  const column = table.columns.find(({ id }) => id === feature)
  const limits = column && bounds(column, percentile)
  if (!column || !limits) return null
  const [low, high] = limits
  const apart = new Uint8Array(new SharedArrayBuffer(column.values.length))
  if (table.apart) apart.set(table.apart)
  const isBeyond = (place: number): boolean => column.values[place]! > high || column.values[place]! < low
  const customers = forEach(
    (place) => apart[place] === 0 && isBeyond(place),
    apart.length,
    (place) => {
      apart[place] = 1
    }
  )
  return { table: { ...table, apart }, customers }
}

const withColumn = (table: FeatureTable, column: FeatureColumn): FeatureTable => ({
  ...table,
  columns: table.columns.map((one) => (one.id === column.id ? column : one))
})

const withCategory = (table: FeatureTable, category: CategoryColumn): FeatureTable => ({
  ...table,
  categories: table.categories.map((one) => (one.id === category.id ? category : one))
})

const withFlag = (table: FeatureTable, feature: string, isMissing: (place: number) => boolean): FeatureTable => {
  const can = canHave(table, feature)
  const codes = Int32Array.from({ length: table.ids.length }, (_, place) =>
    isMissing(place) ? 0 : can(place) ? 1 : -1
  )
  return { ...table, categories: [...table.categories, byFrequency(flagOf(feature), ['missing', 'known'], codes)] }
}
