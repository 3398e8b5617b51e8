import { z } from 'zod'
import { note } from '../errors.ts'
import { cleaningStep, mostSteps } from '../model/cleaning.ts'
import { moment } from '../model/moment.ts'
import { ownFeatures } from '../model/ownFeatures.ts'
import { returnsWays } from '../model/recipe.ts'

/** What a step changes. `null`: nothing is counted, as what it is about is not there. */
const effect = z.object({ n: z.int(), of: z.enum(['rows', 'customers']) }).nullable()

export const cleaningProposal = z.object({
  step: cleaningStep,
  effect,
  /** Why it is proposed: a code in `cleaning.why`. */
  why: note
})
export type CleaningProposal = z.infer<typeof cleaningProposal>
export type CleaningEffect = z.infer<typeof effect>

/** Rows, and what they come to in currency units. */
const returned = z.object({ rows: z.int(), amount: z.number() })

export const cleaningApi = {
  /** What setting returns against their purchases would do; `null`: nothing in the data has a date. */
  'cleaning.returns': {
    input: z.strictObject({ asOf: moment.nullable(), cleaning: z.array(cleaningStep).max(mostSteps) }),
    output: z
      .object({
        /** Returns that find a purchase, wholly or in part, and those of which something finds none. */
        matched: returned,
        unmatched: returned,
        /** Purchases that came back whole. */
        gone: z.int()
      })
      .nullable()
  },
  /** What the steps of a recipe change, and which more would mend something. */
  'cleaning.review': {
    input: z.strictObject({
      asOf: moment.nullable(),
      returns: z.enum(returnsWays),
      cleaning: z.array(cleaningStep).max(mostSteps),
      own: ownFeatures.optional()
    }),
    output: z.object({
      /** One for each step, in their order. */
      effects: z.array(effect),
      proposals: z.array(cleaningProposal)
    })
  }
} as const
