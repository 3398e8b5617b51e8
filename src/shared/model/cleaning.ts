import { z } from 'zod'
import { moment } from './moment.ts'

/** As many customers as one step leaves out, and words as one step makes one. */
const mostKeys = 10_000
const mostWords = 1000
export const mostSteps = 200

/** What stands in for a missing value: the middle one of a feature of numbers, the commonest word, a word of its own. */
export const standIns = ['median', 'mode', 'group'] as const

/**
 * A fix that the user has agreed to. Steps are choices of a recipe like any other: they change what a run looks at and
 * never the data, so that they can be taken back, and hold for the next file as well. Those about rows come before
 * those about values; among these the order counts.
 */
export const cleaningStep = z.discriminatedUnion('kind', [
  /** Orders before or after are left out. `imported`: those dated a day or more after their file was imported. */
  z.strictObject({
    kind: z.literal('period'),
    from: moment.nullable(),
    to: z.union([z.literal('imported'), moment]).nullable()
  }),
  /** Order lines whose rows are the same, cell by cell, count once. */
  z.strictObject({ kind: z.literal('duplicates') }),
  /** These customers are left out: who tried the shop, or is no customer like the others. */
  z.strictObject({ kind: z.literal('customers'), keys: z.array(z.string().min(1)).min(1).max(mostKeys) }),
  /** Words of a category that mean the same. */
  z.strictObject({
    kind: z.literal('words'),
    feature: z.string().startsWith('category:'),
    words: z.array(z.string()).min(1).max(mostWords),
    into: z.string().min(1)
  }),
  /** Values outside of what is possible (closed on both sides) are none: they count as missing. */
  z.strictObject({
    kind: z.literal('range'),
    feature: z.string(),
    from: z.number().nullable(),
    to: z.number().nullable()
  }),
  /** Missing values get something in their place. `flag`: a category says who had none. */
  z.strictObject({ kind: z.literal('missing'), feature: z.string(), with: z.enum(standIns), flag: z.boolean() }),
  /** Values beyond a percentile on either side of a feature: cut to it, or their customers set apart. */
  z.strictObject({
    kind: z.literal('outliers'),
    feature: z.string(),
    act: z.enum(['cap', 'setApart']),
    percentile: z.number().min(80).max(99.99)
  })
])
export type CleaningStep = z.infer<typeof cleaningStep>
export type StepOf<K extends CleaningStep['kind']> = Extract<CleaningStep, { kind: K }>

export const isFlag = (id: string): boolean => id.startsWith('category:@missing ')
/** Says who had no value of a feature, where something stands in for it. */
export const flagOf = (feature: string): `category:@missing ${string}` =>
  `category:@missing ${feature.replace(/^(attribute|category|own):/, '')}`
