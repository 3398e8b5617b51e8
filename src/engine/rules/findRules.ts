import { EngineError } from '#engine/errors.ts'
import type { Progress } from '#engine/progress.ts'
import { type Coded, codeFeature, type RuleFeature } from './codes.ts'
import { holdOut } from './holdOut.ts'
import { type Condition, holds, type Rule, searchRule } from './searchRule.ts'

/**
 * How to recognise the members of each segment by hand: one or two rules of at most three comparisons with round
 * thresholds ("last order within 60 days and more than 5 orders"), one segment against the rest. Made from seven
 * customers in ten and measured on the other three; not for placing customers as the method does, which the rules
 * only come near to. Whoever a rule says nothing of has an unknown value where it compares: no condition holds then.
 *
 * Also: all rules as one list, the most precise segment first, each customer belonging to the first that holds, as
 * CASE WHEN does. Labels 0 … k - 1, -1: of no segment. The order of rows does not matter. O(n d k), some passes.
 */
export interface RuleOptions {
  readonly seed: number
}

/** `matched`: whom a rule holds for; `hits`: of them, members; `members`: of the segment. */
export interface Counts {
  readonly matched: number
  readonly hits: number
  readonly members: number
}

/** On the customers set aside, and on all. */
export interface Measured {
  readonly heldOut: Counts
  readonly all: Counts
}

export type SaidCondition =
  /** `above` < value <= `upTo`. */
  | { readonly kind: 'number'; readonly feature: number; readonly above: number | null; readonly upTo: number | null }
  | { readonly kind: 'words'; readonly feature: number; readonly words: readonly number[] }

export interface SaidRule extends Measured {
  readonly conditions: readonly SaidCondition[]
}

export interface SegmentRules {
  readonly rules: readonly SaidRule[]
  /** By any of the rules. */
  readonly either: Measured
  /** As the list of all segments' rules assigns: after the rules of segments that come before. */
  readonly assigned: Measured
}

export interface RulesFound {
  readonly segments: readonly SegmentRules[]
  /** Segments in the order in which their rules are asked. */
  readonly order: readonly number[]
  /** 1 for each customer that was set aside. */
  readonly heldOut: Uint8Array
}

/** Rules are made from so many customers at most; all are measured. */
const mostMadeFrom = 100_000
/** What a second rule must add in F1, and the share of the segment that it must find by itself: a few are no pattern. */
const worthARule = 0.03
const worthOfSegment = 0.1

const checkLabels = (labels: ArrayLike<number>, k: number): void => {
  if (labels.length === 0) throw new EngineError('noRows', 'rules need customers; got none')
  for (let i = 0; i < labels.length; i++)
    if (!Number.isInteger(labels[i]) || labels[i] < -1 || labels[i] >= k)
      throw new EngineError('badShape', `row ${i} has the label ${labels[i]}; labels are -1 … ${k - 1}`, {
        row: i,
        got: labels[i]
      })
}

const score = ({ matched, hits }: { matched: number; hits: number }, members: number): number =>
  (2 * hits) / (matched + members)

const matches = (features: readonly Coded[], conditions: readonly Condition[], row: number): boolean =>
  conditions.every((condition) => holds(condition, features[condition.feature].codes[row]))

function* rulesOf(
  features: readonly Coded[],
  rows: Int32Array,
  isMember: Uint8Array
): Generator<void, readonly Rule[]> {
  const members = rows.reduce((count, row) => count + isMember[row], 0)
  const first = yield* searchRule(features, rows, isMember, { matched: 0, hits: 0, members })
  if (!first) return []
  const left = rows.filter((row) => !matches(features, first.conditions, row))
  const second = yield* searchRule(features, left, isMember, { matched: first.matched, hits: first.hits, members })
  if (!second) return [first]
  const both = { matched: first.matched + second.matched, hits: first.hits + second.hits }
  const adds = score(both, members) >= score(first, members) + worthARule && second.hits >= worthOfSegment * members
  // A second rule that is wrong as often as right makes nobody surer.
  return adds && 2 * second.hits > second.matched ? [first, second] : [first]
}

const countsOf = (matched: Uint8Array, labels: ArrayLike<number>, segment: number, heldOut: Uint8Array): Measured => {
  const counts = [
    { matched: 0, hits: 0, members: 0 },
    { matched: 0, hits: 0, members: 0 }
  ]
  for (let row = 0; row < matched.length; row++) {
    const member = labels[row] === segment ? 1 : 0
    for (const count of heldOut[row] === 1 ? counts : counts.slice(1)) {
      count.matched += matched[row]
      count.members += member
      count.hits += matched[row] & member
    }
  }
  return { heldOut: counts[0], all: counts[1] }
}

const said = (condition: Condition, { thresholds }: Coded): SaidCondition => {
  if (condition.kind === 'words') return condition
  const { kind, feature, from, to } = condition
  return {
    kind,
    feature,
    above: from > 0 ? thresholds[from - 1] : null,
    upTo: to < thresholds.length ? thresholds[to] : null
  }
}

/** Every so many rows, so that a million cost no more than what the crowd of them says. */
const thinned = (rows: Int32Array): Int32Array => {
  const step = Math.ceil(rows.length / mostMadeFrom)
  return step <= 1 ? rows : rows.filter((_, i) => i % step === 0)
}

export function* findRules(
  features: readonly RuleFeature[],
  labels: ArrayLike<number>,
  k: number,
  { seed }: RuleOptions
): Generator<Progress, RulesFound> {
  checkLabels(labels, k)
  const n = labels.length
  const coded: Coded[] = []
  for (const [done, feature] of features.entries()) {
    yield { phase: 'rules', done, total: features.length + k }
    coded.push(codeFeature(feature, n))
  }
  const { apart: heldOut, others } = holdOut(coded, labels, k, seed)
  const rows = thinned(others)
  const made: (readonly Rule[])[] = []
  for (let segment = 0; segment < k; segment++) {
    const isMember = Uint8Array.from({ length: n }, (_, row) => (labels[row] === segment ? 1 : 0))
    const search = rulesOf(coded, rows, isMember)
    for (;;) {
      const step = search.next()
      if (step.done) {
        made.push(step.value)
        break
      }
      yield { phase: 'rules', done: features.length + segment, total: features.length + k }
    }
  }
  const precision = made.map((rules) => {
    const matched = rules.reduce((sum, rule) => sum + rule.matched, 0)
    return matched === 0 ? 0 : rules.reduce((sum, rule) => sum + rule.hits, 0) / matched
  })
  const order = made.flatMap((rules, segment) => (rules.length > 0 ? [segment] : []))
  order.sort((a, b) => precision[b] - precision[a] || a - b)
  const taken = new Uint8Array(n)
  const segments: SegmentRules[] = made.map(() => ({ rules: [], either: nothing, assigned: nothing }))
  for (const segment of order) {
    const byRule = made[segment].map(({ conditions }) =>
      Uint8Array.from({ length: n }, (_, row) => Number(matches(coded, conditions, row)))
    )
    const either = Uint8Array.from({ length: n }, (_, row) => Number(byRule.some((matched) => matched[row] === 1)))
    const assigned = either.map((one, row) => one & (1 - taken[row]))
    for (let row = 0; row < n; row++) taken[row] |= either[row]
    segments[segment] = {
      rules: made[segment].map(({ conditions }, r) => ({
        conditions: conditions.map((condition) => said(condition, coded[condition.feature])),
        ...countsOf(byRule[r], labels, segment, heldOut)
      })),
      either: countsOf(either, labels, segment, heldOut),
      assigned: countsOf(assigned, labels, segment, heldOut)
    }
    yield { phase: 'rules', done: features.length + k, total: features.length + k }
  }
  const none = new Uint8Array(n)
  for (let segment = 0; segment < k; segment++)
    if (!order.includes(segment)) {
      const counts = countsOf(none, labels, segment, heldOut)
      segments[segment] = { rules: [], either: counts, assigned: counts }
    }
  return { segments, order, heldOut }
}

const noCounts: Counts = { matched: 0, hits: 0, members: 0 }
const nothing: Measured = { heldOut: noCounts, all: noCounts }
