import { expect, test } from 'vitest'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { readRecipeText, recipeFileOf, recipeText } from '#shared/recipes/recipeFile.ts'

const own: Recipe = { ...defaultRecipe, own: [{ name: 'half', formula: 'monetary / 2' }], seed: 7 }

test('a recipe that is written reads as it was', () => {
  expect(readRecipeText(recipeText(recipeFileOf(own))).file).toEqual(recipeFileOf(own))
})

test('no customer is named in a recipe for other data; how many were is said', () => {
  const file = recipeFileOf({
    ...own,
    cleaning: [{ kind: 'duplicates' }, { kind: 'customers', keys: ['jane@example.com', 'joe@example.com'] }]
  })
  expect(recipeText(file)).not.toContain('example.com')
  expect(file.withoutCustomers).toBe(2)
  expect(file.recipe.cleaning).toEqual([{ kind: 'duplicates' }])
})

test('a run.json and a bare recipe are recipes too', () => {
  expect(readRecipeText(JSON.stringify({ engineVersion: '1', recipe: own })).file?.recipe).toEqual(own)
  expect(readRecipeText(JSON.stringify(own)).file?.recipe).toEqual(own)
})

test.each(['', '{', '[]', '{"recipe":{}}', '{"tessera":"recipe","version":2}'])('%j is none, and says why', (text) => {
  const { file, detail } = readRecipeText(text)
  expect(file).toBeUndefined()
  expect(detail).not.toBe('')
})
