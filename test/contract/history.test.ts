import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(() => tessera.createProject())

const save = (patch: Partial<Recipe>) =>
  tessera.call('segments.saveDraft', {
    recipe: { ...defaultRecipe, basis: [...defaultRecipe.basis], cleaning: [], ...patch }
  })
const seeds = async () => {
  const { choices, position } = await tessera.call('history.list', {})
  return { seeds: choices.map(({ recipe }) => recipe.seed), position }
}

test('choices are kept; undone they hold no more, and a new one takes the place of those undone', async () => {
  expect(await seeds()).toEqual({ seeds: [], position: 0 })
  await save({ seed: 2 })
  await save({ seed: 2, returns: 'net' })
  await save({ seed: 2, returns: 'net', log: 'none' })
  expect((await seeds()).position).toBe(3)

  expect(await tessera.call('history.go', { position: 1 })).toMatchObject({ seed: 2, returns: 'exclude', log: 'auto' })
  expect(await tessera.call('segments.draft', {})).toMatchObject({ seed: 2, returns: 'exclude', log: 'auto' })
  expect(await tessera.call('history.go', { position: 3 })).toMatchObject({ returns: 'net', log: 'none' })

  await tessera.call('history.go', { position: 1 })
  await save({ seed: 2, scale: 'robust' })
  const { choices, position } = await tessera.call('history.list', {})
  expect(position).toBe(2)
  expect(choices.map(({ recipe }) => [recipe.returns, recipe.scale])).toEqual([
    ['exclude', 'zscore'],
    ['exclude', 'zscore'],
    ['exclude', 'robust']
  ])
})

test('the same thing changed at once is one choice; a choice that changes nothing is none', async () => {
  await save({ seed: 2 })
  await save({ seed: 22 })
  await save({ seed: 22 })
  expect(await seeds()).toEqual({ seeds: [1, 22], position: 1 })
})

test('a place in the history that is not there is refused', async () => {
  await expect(tessera.call('history.go', { position: 5 })).rejects.toMatchObject({ code: 'badRequest' })
})
