import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { recipesApi } from '#shared/api/recipes.ts'
import { TesseraError } from '#shared/errors.ts'
import { longestRecipe, readRecipeText, recipeFileOf, recipeText } from '#shared/recipes/recipeFile.ts'
import type { Handlers } from '../context.ts'
import { writeWhole } from '../reports/writeWhole.ts'

export const recipesHandlers: Handlers<typeof recipesApi> = {
  'recipes.save': async ({ target, recipe }, { files }) => {
    const file = recipeFileOf(recipe)
    const bytes = await writeWhole(
      files.path(target),
      randomUUID(),
      once(recipeText(file)),
      new AbortController().signal
    )
    return { bytes, withoutCustomers: file.withoutCustomers }
  },
  'recipes.read': async ({ file }, { files }) => {
    const { recipe, withoutCustomers } = await read(files.path(file), files.name(file))
    return { recipe, withoutCustomers }
  }
}

async function read(path: string, name: string) {
  let text: string
  try {
    if ((await stat(path)).size > longestRecipe) throw new TesseraError('notARecipe', { name, detail: '> 4 MB' })
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof TesseraError) throw error
    throw new TesseraError('fileUnreadable', { name, detail: (error as Error).message })
  }
  const { file, refused } = readRecipeText(text)
  if (refused) throw new TesseraError(refused.code, { name, detail: refused.detail })
  return file
}

async function* once(whole: string): AsyncGenerator<string> {
  yield whole
}
