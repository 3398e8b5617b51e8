import { z } from 'zod'
import { featureId } from '../model/recipe.ts'
import { featureUnits } from './features.ts'

/** What a rule asks of a customer. Who has no value of the feature does not fulfil it. */
export const ruleCondition = z.discriminatedUnion('kind', [
  /** `above` < value <= `upTo`; `null`: no bound. */
  z.object({
    kind: z.literal('number'),
    feature: featureId,
    unit: z.enum(featureUnits),
    above: z.number().nullable(),
    upTo: z.number().nullable()
  }),
  z.object({ kind: z.literal('words'), feature: featureId, words: z.array(z.string()) })
])
export type RuleCondition = z.infer<typeof ruleCondition>

/** `matched`: customers that a rule holds for; `hits`: those of them that are of the segment; `members`: all that are. */
const counts = z.object({ matched: z.int(), hits: z.int(), members: z.int() })
export type RuleCounts = z.infer<typeof counts>

/** On customers that the rule was not made from, and on all. */
const measured = z.object({ heldOut: counts, all: counts })
export type RuleMeasured = z.infer<typeof measured>

const rule = measured.extend({ conditions: z.array(ruleCondition) })
export type SegmentRule = z.infer<typeof rule>

const segmentRules = z.object({
  segment: z.int(),
  /** Two at most; none where nothing tells the segment. */
  rules: z.array(rule),
  /** By any of its rules. */
  either: measured,
  /** By the list of all rules, in which the first that holds decides. */
  assigned: measured
})
export type SegmentRules = z.infer<typeof segmentRules>

/** How to recognise the members of each segment by hand. */
export const runRules = z.object({
  /** Customers that were set aside before the rules were made, chosen by the recipe's seed. */
  heldOut: z.int(),
  /** Segments in the order in which the list asks their rules. */
  order: z.array(z.int()),
  segments: z.array(segmentRules)
})
export type RunRules = z.infer<typeof runRules>

/** One of the things that set a segment apart, as its sentence says them. */
const figure = z.discriminatedUnion('kind', [
  /** Medians of those who have a value. */
  z.object({
    kind: z.literal('number'),
    feature: featureId,
    unit: z.enum(featureUnits),
    median: z.number(),
    everyone: z.number(),
    /** How probably a member has more than someone else, ties counted half (Mann and Whitney): .5 is alike. */
    superiority: z.number()
  }),
  /** Share of those with the higher of two values, as yes and no. */
  z.object({
    kind: z.literal('flag'),
    feature: featureId,
    share: z.number(),
    everyone: z.number(),
    superiority: z.number()
  }),
  z.object({
    kind: z.literal('word'),
    feature: featureId,
    word: z.string(),
    share: z.number(),
    everyone: z.number(),
    superiority: z.number(),
    /** A season that no second year has confirmed. */
    oneYear: z.literal(true).optional()
  })
])
export type PortraitFigure = z.infer<typeof figure>

/** What sets a segment apart most, the strongest first; empty: it is like everyone. */
export const portrait = z.array(figure)

/** Members as positions in the run. */
export const knownPeople = z.object({
  /** Nearest to the segment's centre. */
  typical: z.array(z.int()),
  /** Nearly of another segment: the least distance more to its centre than to their own. */
  doubtful: z.array(z.object({ row: z.int(), other: z.int() }))
})

const pastOrder = z.object({ moment: z.number(), lines: z.int(), amount: z.number() })

export const person = z.object({
  row: z.int(),
  customer: z.string(),
  name: z.string().nullable(),
  /** Of the doubtful, the segment that they nearly belong to. */
  other: z.int().nullable(),
  values: z.array(z.number().nullable()),
  /** The last of them, newest first, and how many there are. */
  orders: z.array(pastOrder),
  orderCount: z.int()
})
export type Person = z.infer<typeof person>

const interval = z.tuple([z.number(), z.number()]).nullable()

/** Two segments compared, or one with everyone else: what they differ in most, first. */
export const comparedSegments = z.object({
  /** Customers of each. */
  sizes: z.tuple([z.int(), z.int()]),
  numbers: z.array(
    z.object({
      feature: featureId,
      basis: z.boolean(),
      /** Hedges' g of the first against the second, on the scale of comparison, and its 95 % interval. */
      effect: z.number(),
      interval,
      medians: z.tuple([z.number().nullable(), z.number().nullable()]),
      /** Customers of each by bin. */
      edges: z.array(z.number()),
      log: z.boolean(),
      counts: z.tuple([z.array(z.int()), z.array(z.int())])
    })
  ),
  words: z.array(
    z.object({
      feature: featureId,
      basis: z.boolean(),
      /** Cramér's V, corrected for bias. */
      effect: z.number(),
      interval,
      levels: z.array(z.string().nullable()),
      counts: z.tuple([z.array(z.int()), z.array(z.int())])
    })
  )
})
export type ComparedSegments = z.infer<typeof comparedSegments>

export const segmentRulesApi = {
  /** Customers by whom one can check a segment: three typical and three doubtful ones. */
  'segments.people': {
    input: z.strictObject({ runId: z.int(), segment: z.int() }),
    output: z.object({ typical: z.array(person), doubtful: z.array(person) })
  },
  /** `b` `null`: everyone else. */
  'segments.apart': {
    input: z.strictObject({ runId: z.int(), a: z.int(), b: z.int().nullable() }),
    output: comparedSegments
  },
  /** The user's own sentence about a segment; `null` takes the generated one back. */
  'segments.reword': {
    input: z.strictObject({
      runId: z.int(),
      segment: z.int(),
      sentence: z.string().trim().min(1).max(600).nullable()
    }),
    output: z.null()
  }
} as const
