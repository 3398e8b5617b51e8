import type { RuleFeature } from '#engine/rules/codes.ts'
import { findRules, type SaidCondition } from '#engine/rules/findRules.ts'
import type { RuleCondition, RunRules } from '#shared/api/segmentRules.ts'
import type { RunCategory, RunFeature } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { asExported } from './asExported.ts'
import type { RunColumns } from './runColumns.ts'

/** What a comparison costs in F1: features that formed the segments come first, those that few can look up last. */
const costs = { basis: 0.004, descriptor: 0.012, abstract: 0.05 }
export const abstract: readonly string[] = ['regularity', 'trend', 'returnRate', 'silence'] satisfies FeatureId[]

const costOf = ({ id, basis }: { readonly id: string; readonly basis: boolean }): number =>
  basis ? costs.basis : abstract.includes(id) ? costs.abstract : costs.descriptor

/** A run's described features and the columns of its customers. */
export interface DescribedColumns {
  readonly features: readonly RunFeature[]
  readonly categories: readonly RunCategory[]
  readonly columns: RunColumns
  /** Segment of each customer; `groups` and above: of none. */
  readonly segments: Uint8Array
  readonly groups: number
}

/** The rules of every segment, for customers as they are exported; `null` where there is nothing to tell apart. */
export function* findRunRules(
  { features, categories, columns, segments, groups }: DescribedColumns,
  seed: number
): Generator<TaskProgress, RunRules | null> {
  if (groups < 2) return null
  const numbers = features.filter(({ id }) => columns[id])
  const words = categories.filter(({ id }) => columns[id])
  const asked: RuleFeature[] = [
    ...numbers.map((feature) => ({
      kind: 'number' as const,
      unit: feature.unit,
      cost: costOf(feature),
      values: asExported(columns[feature.id]!, feature.unit)
    })),
    ...words.map((category) => ({
      kind: 'words' as const,
      cost: costOf(category),
      // The last level may be that of rare words and none.
      levels: category.levels.filter((level) => level !== null).length,
      codes: columns[category.id]!
    }))
  ]
  const labels = Int32Array.from(segments, (segment) => (segment < groups ? segment : -1))
  const found = yield* findRules(asked, labels, groups, { seed })
  const inWords = (condition: SaidCondition): RuleCondition => {
    if (condition.kind === 'words') {
      const { id, levels } = words[condition.feature - numbers.length]!
      return { kind: 'words', feature: id, words: condition.words.map((level) => levels[level] ?? '') }
    }
    const { id, unit } = numbers[condition.feature]!
    return { kind: 'number', feature: id, unit, above: condition.above, upTo: condition.upTo }
  }
  return {
    heldOut: found.heldOut.reduce((count, one) => count + one, 0),
    order: [...found.order],
    segments: found.segments.map(({ rules, either, assigned }, segment) => ({
      segment,
      rules: rules.map(({ conditions, heldOut, all }) => ({ conditions: conditions.map(inWords), heldOut, all })),
      either,
      assigned
    }))
  }
}
