import { z } from 'zod'
import { type Recipe, recipe } from '../model/recipe.ts'

/** No recipe is as long as this. */
export const longestRecipe = 4_000_000

/**
 * A recipe to be used with other data. Customers whom a step leaves out by name are not in it: they are people of the
 * project it comes from.
 */
const recipeFile = z.object({
  tessera: z.literal('recipe'),
  version: z.literal(1),
  /** Customers who were left out by name where it comes from. */
  withoutCustomers: z.int().min(0),
  recipe
})
export type RecipeFile = z.infer<typeof recipeFile>

export function recipeFileOf(whole: Recipe): RecipeFile {
  const named = whole.cleaning.flatMap((step) => (step.kind === 'customers' ? step.keys : []))
  return {
    tessera: 'recipe',
    version: 1,
    withoutCustomers: named.length,
    recipe: { ...whole, cleaning: whole.cleaning.filter(({ kind }) => kind !== 'customers') }
  }
}

export const recipeText = (file: RecipeFile): string => `${JSON.stringify(file, null, 2)}\n`

export type ReadRecipe =
  | { readonly file: RecipeFile; readonly refused?: never }
  | {
      readonly file?: never
      readonly refused: { readonly code: 'notARecipe' | 'newerRecipe'; readonly detail: string }
    }

/**
 * Reads what `recipeText` wrote, a recipe inside of a `run.json`, or one by itself; or says why it is none. Editors that
 * put a byte order mark before it are forgiven. Never throws.
 */
export function readRecipeText(text: string): ReadRecipe {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { refused: { code: 'notARecipe', detail: (error as Error).message } }
  }
  const whole = fieldsOf(json)
  const inner = 'recipe' in whole ? fieldsOf(whole['recipe']) : whole
  const written = whole['tessera'] === 'recipe'
  if ((written && isNewer(whole)) || isNewer(inner)) return { refused: { code: 'newerRecipe', detail: '' } }
  const parsed = written
    ? recipeFile.safeParse(json)
    : recipe.transform(recipeFileOf).safeParse('recipe' in whole ? whole['recipe'] : json)
  return parsed.success ? { file: parsed.data } : { refused: { code: 'notARecipe', detail: whyNot(parsed.error) } }
}

const fieldsOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}

const isNewer = ({ version }: Readonly<Record<string, unknown>>): boolean => typeof version === 'number' && version > 1

const whyNot = (error: z.ZodError): string =>
  z
    .prettifyError(error)
    .replaceAll('✖ ', '')
    .replaceAll(/\s*→ at /g, ': ')
    .replaceAll(/\s*\n\s*/g, '; ')
