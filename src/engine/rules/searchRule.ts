import { type Coded, unknown } from './codes.ts'
import { figuresOf } from './sayable.ts'

/** Codes that a feature may have: `from` <= code <= `to` of a number, one of `words` of words. */
export type Condition =
  | { readonly kind: 'number'; readonly feature: number; readonly from: number; readonly to: number }
  | { readonly kind: 'words'; readonly feature: number; readonly words: readonly number[] }

export interface Rule {
  readonly conditions: readonly Condition[]
  /** Of the customers it was made from. */
  readonly matched: number
  readonly hits: number
}

/** What other rules of the segment have matched already. */
interface Base {
  readonly matched: number
  readonly hits: number
  /** Members of the segment among the customers that rules are made from. */
  readonly members: number
}

/** A person keeps three comparisons in mind: a path of depth 3 in a tree of yes and no. An interval is two of them. */
export const mostComparisons = 3
const mostWords = 4
const beam = 5
/** What a figure more in a threshold costs in score. */
const figureCost = 0.001

interface Path {
  readonly conditions: readonly Condition[]
  readonly comparisons: number
  readonly cost: number
  readonly rows: Int32Array
  readonly hits: number
  readonly score: number
}

interface Step {
  readonly condition: Condition
  readonly comparisons: number
  readonly cost: number
  readonly matched: number
  readonly hits: number
  readonly score: number
}

/** Harmonic mean of precision and coverage. */
const f1 = (hits: number, matched: number, members: number): number => (2 * hits) / (matched + members)

export const holds = (condition: Condition, code: number): boolean =>
  condition.kind === 'words'
    ? condition.words.includes(code)
    : code !== unknown && code >= condition.from && code <= condition.to

/** The best that one more condition on feature `f` does. */
const bestStep = (
  coded: Coded,
  f: number,
  all: Int32Array,
  own: Int32Array,
  path: Pick<Path, 'cost' | 'comparisons'>,
  base: Base
): Step | null => {
  let best: Step | null = null
  const offer = (condition: Condition, comparisons: number, figures: number, matched: number, hits: number): void => {
    const cost = path.cost + coded.cost * comparisons + figureCost * figures
    const score = f1(base.hits + hits, base.matched + matched, base.members) - cost
    if (hits > 0 && (best === null || score > best.score + 1e-12))
      best = { condition, comparisons, cost, matched, hits, score }
  }
  if (coded.kind === 'words') {
    const byShare = Array.from({ length: coded.levels }, (_, code) => code)
      .filter((code) => own[code] > 0)
      .sort((a, b) => own[b] / all[b] - own[a] / all[a] || own[b] - own[a] || a - b)
    let [matched, hits] = [0, 0]
    // The best set of words begins with those of the highest share (Breiman et al. 1984, sec. 4.2.2).
    byShare.slice(0, mostWords).forEach((code, i) => {
      matched += all[code]
      hits += own[code]
      if (i + 1 < coded.levels)
        offer({ kind: 'words', feature: f, words: byShare.slice(0, i + 1).sort((a, b) => a - b) }, 1, i, matched, hits)
    })
    return best
  }
  const last = coded.thresholds.length
  const figures = Array.from(coded.thresholds, figuresOf)
  for (let from = 0; from <= last; from++) {
    let [matched, hits] = [0, 0]
    for (let to = from; to <= last; to++) {
      matched += all[to]
      hits += own[to]
      const comparisons = Number(from > 0) + Number(to < last)
      if (comparisons === 0 || path.comparisons + comparisons > mostComparisons) continue
      const said = (from > 0 ? figures[from - 1] : 0) + (to < last ? figures[to] : 0)
      offer({ kind: 'number', feature: f, from, to }, comparisons, said, matched, hits)
    }
  }
  return best
}

const counts = (codes: Uint8Array, rows: Int32Array, isMember: Uint8Array): [Int32Array, Int32Array] => {
  const [all, own] = [new Int32Array(256), new Int32Array(256)]
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const code = codes[row]
    all[code]++
    own[code] += isMember[row]
  }
  return [all, own]
}

const stepsFrom = (features: readonly Coded[], isMember: Uint8Array, path: Path, base: Base): Step[] =>
  features.flatMap((coded, f) => {
    if (path.conditions.some(({ feature }) => feature === f) || coded.levels < 2) return []
    const [all, own] = counts(coded.codes, path.rows, isMember)
    const step = bestStep(coded, f, all, own, path, base)
    return step === null || step.matched === path.rows.length ? [] : [step]
  })

const keyOf = (conditions: readonly Condition[]): string =>
  conditions
    .map((condition) => JSON.stringify(condition))
    .sort()
    .join()

/**
 * The conjunction of at most three comparisons that tells members of a segment best: highest F1 (harmonic mean of
 * precision and coverage), less a little for each comparison, so that the shorter wins where both tell as well. A beam
 * search over paths (Clark & Niblett, "The CN2 induction algorithm", Machine Learning 3, 1989), with the best cut of each
 * feature found from counts by code. `rows` that rules are made from; `null` where nothing tells. O(n d) a path.
 */
export function* searchRule(
  features: readonly Coded[],
  rows: Int32Array,
  isMember: Uint8Array,
  base: Base
): Generator<void, Rule | null> {
  let paths: Path[] = [{ conditions: [], comparisons: 0, cost: 0, rows, hits: 0, score: Number.NEGATIVE_INFINITY }]
  let best: Path | null = null
  while (paths.length > 0) {
    const grown = new Map<string, { path: Path; step: Step }>()
    for (const path of paths) {
      if (path.comparisons === mostComparisons) continue
      for (const step of stepsFrom(features, isMember, path, base)) {
        const key = keyOf([...path.conditions, step.condition])
        if (!grown.has(key)) grown.set(key, { path, step })
      }
      yield
    }
    paths = [...grown.values()]
      .sort((a, b) => b.step.score - a.step.score)
      .slice(0, beam)
      .map(({ path, step }) => ({
        conditions: [...path.conditions, step.condition],
        comparisons: path.comparisons + step.comparisons,
        cost: step.cost,
        rows: path.rows.filter((row) => holds(step.condition, features[step.condition.feature].codes[row])),
        hits: step.hits,
        score: step.score
      }))
    for (const path of paths) if (best === null || path.score > best.score + 1e-12) best = path
  }
  if (best === null) return null
  const conditions = [...best.conditions].sort((a, b) => a.feature - b.feature)
  return { conditions, matched: best.rows.length, hits: best.hits }
}
