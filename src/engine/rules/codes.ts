import { EngineError } from '#engine/errors.ts'
import { sortedCopy } from '#engine/stats/quantile.ts'
import { type RuleUnit, sayableThresholds } from './sayable.ts'

/**
 * Features as rules see them: a byte for each customer. Of a number, how many thresholds lie below it, so that
 * v <= thresholds[j] is code <= j; of words, the place of the word. 255: not known, which no condition holds for, as in
 * SQL. Customers with equal codes are alike to every rule. O(n log n) a feature.
 */
export type RuleFeature = {
  /** What a condition on it costs in the rule's score: features that are easier to say come first. */
  readonly cost: number
} & (
  | { readonly kind: 'number'; readonly unit: RuleUnit; readonly values: Float64Array }
  /** `codes`: the place of each customer's word among `levels` words; anything else is not known. */
  | { readonly kind: 'words'; readonly levels: number; readonly codes: ArrayLike<number> }
)

export interface Coded {
  readonly kind: RuleFeature['kind']
  readonly cost: number
  readonly codes: Uint8Array
  /** Of numbers; empty for words. */
  readonly thresholds: Float64Array
  /** Different codes, without the unknown. */
  readonly levels: number
}

export const unknown = 255

const codeNumbers = (values: Float64Array, unit: RuleUnit): Pick<Coded, 'codes' | 'thresholds' | 'levels'> => {
  const sorted = sortedCopy(values)
  const firstUnknown = sorted.findIndex(Number.isNaN)
  const thresholds = sayableThresholds(firstUnknown < 0 ? sorted : sorted.subarray(0, firstUnknown), unit)
  const codes = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (Number.isNaN(value)) {
      codes[i] = unknown
      continue
    }
    let [from, to] = [0, thresholds.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (value > thresholds[middle]) from = middle + 1
      else to = middle
    }
    codes[i] = from
  }
  return { codes, thresholds, levels: thresholds.length + 1 }
}

/** Throws `badShape` where a feature has another number of customers, `badOption` where it has too many words. */
export const codeFeature = (feature: RuleFeature, n: number): Coded => {
  const got = feature.kind === 'number' ? feature.values.length : feature.codes.length
  if (got !== n) throw new EngineError('badShape', `${n} labels need as many values; got ${got}`, { n, got })
  const { kind, cost } = feature
  if (feature.kind === 'number') return { kind, cost, ...codeNumbers(feature.values, feature.unit) }
  const { levels } = feature
  if (levels > 200) throw new EngineError('badOption', `rules know at most 200 words; got ${levels}`, { got: levels })
  const codes = Uint8Array.from(feature.codes, (code) => (code >= 0 && code < levels ? code : unknown))
  return { kind, cost, codes, thresholds: new Float64Array(0), levels }
}
