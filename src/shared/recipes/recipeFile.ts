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

/** A recipe's own file, one inside of a `run.json`, or a recipe by itself. */
const anyRecipe = z.union([
  recipeFile,
  z.object({ recipe }).transform((run): RecipeFile => recipeFileOf(run.recipe)),
  recipe.transform(recipeFileOf)
])

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
  | { readonly file: RecipeFile; readonly detail?: never }
  | { readonly detail: string; readonly file?: never }

/** Reads what `recipeText` wrote, or says why it is none. Never throws. */
export function readRecipeText(text: string): ReadRecipe {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { detail: (error as Error).message }
  }
  const parsed = anyRecipe.safeParse(json)
  return parsed.success ? { file: parsed.data } : { detail: z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ') }
}
