import { z } from 'zod'
import { note } from '../errors.ts'
import { columnRole } from './imports.ts'

/** What the values of a column are. `code`: names of customers, orders and the like; `category`: words that rows share. */
export const columnTypes = ['number', 'date', 'email', 'code', 'category', 'text', 'empty'] as const
export type ColumnType = (typeof columnTypes)[number]

/** What can be wrong with a file. Of equal effect and as many rows, the earlier comes first. */
export const problemCodes = [
  'unreadableRows',
  'missingValues',
  'impossibleDate',
  'impossibleBirthYear',
  'futureDate',
  'mixedDates',
  'notADate',
  'notANumber',
  'mixedCurrencies',
  'dominantCustomer',
  'duplicateRows',
  'testCustomers',
  'negativeAmount',
  'negativePrice',
  'negativeQuantity',
  'numbersAsText',
  'nearDuplicates',
  'wrongEncoding',
  'constantColumn',
  'nearlyUnique'
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What it does to the result, worst first: changes figures or loses rows, may sway who is in which segment, neither. */
export const problemEffects = ['changes', 'sways', 'worthKnowing'] as const

export const columnQuality = z.object({
  name: z.string(),
  role: columnRole,
  type: z.enum(columnTypes),
  filled: z.int(),
  missing: z.int(),
  /** Exact up to a limit, then estimated within 2 %. */
  distinct: z.object({ count: z.int(), exact: z.boolean() }),
  /** The most frequent values, of the first 20,000 different ones; none where hardly any value comes twice. */
  top: z.array(z.object({ value: z.string(), rows: z.int() })),
  examples: z.array(z.string()),
  range: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('number'), min: z.number(), median: z.number(), mean: z.number(), max: z.number() }),
      /** Milliseconds of wall-clock time. */
      z.object({ kind: z.literal('date'), from: z.number(), to: z.number() })
    ])
    .nullable(),
  /** `sampled`: of evenly spaced rows of a long file. */
  histogram: z
    .object({ edges: z.array(z.number()), counts: z.array(z.int()), log: z.boolean(), sampled: z.boolean() })
    .nullable()
})
export type ColumnQuality = z.infer<typeof columnQuality>

export const qualityProblem = z.object({
  code: z.enum(problemCodes),
  effect: z.enum(problemEffects),
  /** `null`: of whole rows. */
  column: z.string().nullable(),
  rows: z.int(),
  /** Lines of the first few such rows. */
  lines: z.array(z.int()),
  /** Facts for its words (`quality.problems.<code>`). */
  params: note.shape.params
})
export type QualityProblem = z.infer<typeof qualityProblem>

export const sourceQuality = z.object({
  sourceId: z.int(),
  rows: z.int(),
  columns: z.array(columnQuality),
  /** What changes most comes first. */
  problems: z.array(qualityProblem)
})
export type SourceQuality = z.infer<typeof sourceQuality>

export const abilityIds = ['rfm', 'kmeans', 'lifetimeValue', 'churn', 'uplift'] as const
export const ability = z.object({
  id: z.enum(abilityIds),
  state: z.enum(['yes', 'limited', 'no']),
  /** Why, and what would unlock more: a code in `quality.why`. */
  why: note
})
export type Ability = z.infer<typeof ability>

export const qualityApi = {
  /** What a source's rows are like as they stood in its file, and what is wrong with them. */
  'quality.source': { input: z.strictObject({ sourceId: z.int() }), output: sourceQuality },
  /** What the project's data can answer now, and what would unlock the rest. */
  'quality.verdict': { input: z.strictObject({}), output: z.object({ abilities: z.array(ability) }) }
} as const
