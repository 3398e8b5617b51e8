import { expect, test } from 'vitest'
import { withChoice } from '#backend/history/choices.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'

const seed = (value: number): Recipe => ({ ...defaultRecipe, seed: value })
const none = { choices: [], position: 0 }

test('the same thing chosen again after a while is another choice', () => {
  const first = withChoice(none, seed(1), seed(2), 1000)
  expect(withChoice(first, seed(2), seed(3), 1500).choices.map(({ recipe }) => recipe.seed)).toEqual([1, 3])
  expect(withChoice(first, seed(2), seed(3), 9000).choices.map(({ recipe }) => recipe.seed)).toEqual([1, 2, 3])
})

test('another thing chosen at once is another choice', () => {
  const first = withChoice(none, seed(1), seed(2), 1000)
  expect(withChoice(first, seed(2), { ...seed(2), log: 'none' }, 1001).choices).toHaveLength(3)
})

test('there and back again at once is no choice', () => {
  const first = withChoice(withChoice(none, seed(1), { ...seed(1), log: 'none' }, 0), seed(1), seed(2), 9000)
  const there = withChoice(first, seed(2), seed(3), 19_000)
  const { choices, position } = withChoice(there, seed(3), seed(2), 19_500)
  expect([choices, position]).toEqual([first.choices, first.position])
})

test('what was undone can still be made again after a choice that changes nothing', () => {
  const two = withChoice(withChoice(none, seed(1), seed(2), 0), seed(2), seed(3), 9000)
  const undone = { ...two, position: 1 }
  expect(withChoice(undone, seed(2), seed(2), 20_000)).toEqual(undone)
})

test('the two hundred latest choices are kept', () => {
  let history = withChoice(none, seed(1), seed(2), 0)
  for (let n = 3; n <= 300; n++) history = withChoice(history, seed(n - 1), seed(n), n * 10_000)
  expect(history.choices).toHaveLength(200)
  expect(history.choices[history.position]!.recipe.seed).toBe(300)
})
