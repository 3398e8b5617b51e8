import { expect, test } from 'vitest'
import { defaultRecipe, recipe } from '#shared/model/recipe.ts'

const accepts = (...own: { name: string; formula: string }[]) =>
  recipe.safeParse({ ...defaultRecipe, own, basis: ['own:Gifts'] }).success

test('a recipe has own features with names that formulas can tell apart', () => {
  expect(accepts({ name: 'Gifts', formula: '1' }, { name: 'Toys', formula: '2' })).toBe(true)
  expect(accepts({ name: 'Gifts', formula: '1' }, { name: 'GIFTS', formula: '2' })).toBe(false)
  expect(accepts({ name: ' Gifts', formula: '1' })).toBe(false)
  expect(accepts({ name: 'Gifts', formula: '' })).toBe(false)
})

test('a recipe of before has none', () => {
  const { own: _, ...before } = defaultRecipe
  expect(recipe.parse(before).own).toEqual([])
})
