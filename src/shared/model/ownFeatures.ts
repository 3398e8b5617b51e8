import { z } from 'zod'
import { fold } from '../formula/fold.ts'
import { limits } from '../formula/model.ts'

/** As many features as a recipe can have by formula. */
export const mostOwn = 50
export const longestName = 60

/** A feature that the user works out: a name, and a formula as `shared/formula` reads it. */
export const ownFeature = z.strictObject({
  name: z
    .string()
    .regex(/^\S(.*\S)?$/)
    .max(longestName),
  formula: z.string().min(1).max(limits.characters)
})
export type OwnFeature = Readonly<z.infer<typeof ownFeature>>

/** Names differ by more than case: formulas find each other by them. */
export const ownFeatures = z
  .array(ownFeature)
  .max(mostOwn)
  .refine((own) => new Set(own.map(({ name }) => fold(name))).size === own.length, {
    error: 'own features have different names'
  })

/** `own:<name>` */
export type OwnId = `own:${string}`
export const ownFeatureId = (name: string): OwnId => `own:${name}`
export const isOwn = (id: string): id is OwnId => id.startsWith('own:')
export const ownName = (id: OwnId): string => id.slice('own:'.length)
