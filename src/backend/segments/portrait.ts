import { median, sortedCopy } from '#engine/stats/quantile.ts'
import { superiorities } from '#engine/stats/superiority.ts'
import type { PortraitFigure } from '#shared/api/segmentRules.ts'
import type { RunCategory, RunFeature } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { asExported } from './asExported.ts'
import { abstract, type DescribedColumns } from './findRunRules.ts'
import { type HabitAnswer, habitsAsk } from './sayableHabits.ts'

/** So far from "as probably more as less" a difference is worth saying: half a standard deviation of bell curves. */
const worthSaying = 0.14
/** What so many members have no value of does not speak for them. */
const mostKnow = 0.75
const mostFigures = 3
/** Of two that tell about as much, one that formed the segments is said. */
const lead = 0.05

/** Of features that say nearly the same, the one that sets the segment apart most is said. */
const families: readonly (readonly string[])[] = [
  ['recency', 'recentOrders', 'silence'],
  ['frequency', 'activeMonths'],
  ['monetary', 'largestOrder', 'averageOrder'],
  ['gap', 'regularity'],
  ['category:@weekday', 'weekendShare'],
  ['category:@season', 'seasonality']
]
const familyOf = (figure: PortraitFigure): string =>
  families.find((family) => family.includes(figure.feature))?.[0] ??
  (figure.kind === 'word' ? `word:${figure.word}` : figure.feature)

/** What sets each segment apart most, by ranks and shares, which a long tail does not move. */
export function* portraits(described: DescribedColumns): Generator<TaskProgress, PortraitFigure[][]> {
  const { features, categories, columns, segments, groups } = described
  const labels = Int32Array.from(segments, (segment) => (segment < groups ? segment : -1))
  const figures = Array.from({ length: groups }, (): PortraitFigure[] => [])
  const sayable = features.filter(({ id, basis }) => basis || !abstract.includes(id))
  for (const [done, feature] of sayable.entries()) {
    yield { phase: 'portrait', done, total: sayable.length }
    const values = columns[feature.id]
    if (values) ofNumbers(feature, asExported(values, feature.unit), labels, groups, figures)
  }
  const formed = [...features, ...categories].filter(({ basis }) => basis).map(({ id }) => id)
  const strength = ({ feature, superiority }: PortraitFigure): number =>
    Math.abs(superiority - 0.5) + (formed.includes(feature) ? lead : 0)
  const asks = habitsAsk(columns, labels, groups)
  for (const category of categories) ofWords(category, groups, figures, asks)
  return figures.map((one) => {
    const telling = one
      .filter(({ superiority }) => Math.abs(superiority - 0.5) >= worthSaying)
      .sort((a, b) => strength(b) - strength(a))
    const said = new Set<string>()
    const different = telling.filter((figure) => !said.has(familyOf(figure)) && said.add(familyOf(figure)))
    return different.slice(0, mostFigures)
  })
}

function ofNumbers(
  { id: feature, unit, basis }: RunFeature,
  values: Float64Array,
  labels: Int32Array,
  groups: number,
  figures: readonly PortraitFigure[][]
): void {
  const known = sortedCopy(values.filter((value) => !Number.isNaN(value)))
  if (known.length === 0) return
  const superiority = superiorities(values, labels, groups)
  const [low, high] = [known[0]!, known.at(-1)!]
  const yesNo = unit === 'number' && low === 0 && high === 1 && known.every((value) => value === 0 || value === 1)
  const everyone = yesNo ? shareOf(known, high) : median(known)
  for (let s = 0; s < groups; s++) {
    const own = sortedCopy(values.filter((value, i) => labels[i] === s && !Number.isNaN(value)))
    const members = labels.reduce((count, label) => count + Number(label === s), 0)
    if (own.length < mostKnow * members || Number.isNaN(superiority[s])) continue
    const common = { feature, everyone, superiority: superiority[s]! }
    if (yesNo) figures[s]!.push({ kind: 'flag', share: shareOf(own, high), ...common })
    else if (basis || median(own) !== everyone)
      figures[s]!.push({ kind: 'number', unit, median: median(own), ...common })
  }
}

const shareOf = (values: Float64Array, value: number): number =>
  values.reduce((count, one) => count + Number(one === value), 0) / values.length

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** A word that more of the segment have than of the others, and at least a fifth of it. */
function ofWords(
  { id: feature, levels, table }: Omit<RunCategory, 'basis'>,
  groups: number,
  figures: readonly PortraitFigure[][],
  asks: (feature: RunCategory['id'], segment: number) => HabitAnswer
): void {
  const everybody = total(table.map(total))
  const grouped = table.slice(0, groups)
  for (let s = 0; s < groups; s++) {
    const members = total(grouped[s]!)
    const others = total(grouped.map(total)) - members
    const answer = asks(feature, s)
    if (members === 0 || others === 0 || answer === 'no') continue
    const care = answer === 'oneYear' ? { oneYear: true as const } : {}
    levels.forEach((word, level) => {
      const own = grouped[s]![level] ?? 0
      const share = own / members
      const rest = (total(grouped.map((row) => row[level] ?? 0)) - own) / others
      if (word === null || share < 0.2 || share <= rest) return
      const everyone = total(table.map((row) => row[level] ?? 0)) / everybody
      figures[s]!.push({ kind: 'word', feature, word, share, everyone, superiority: 0.5 + (share - rest) / 2, ...care })
    })
  }
}
