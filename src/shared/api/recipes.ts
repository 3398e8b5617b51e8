import { z } from 'zod'
import { recipe } from '../model/recipe.ts'

export const recipesApi = {
  /** Writes a recipe, without customers that it names, to a place the user chose. */
  'recipes.save': {
    input: z.strictObject({ target: z.string(), recipe }),
    output: z.object({ bytes: z.int(), withoutCustomers: z.int() })
  },
  /** A recipe from its own file or from a `run.json`. */
  'recipes.read': {
    input: z.strictObject({ file: z.string() }),
    output: z.object({ recipe, withoutCustomers: z.int() })
  }
} as const
