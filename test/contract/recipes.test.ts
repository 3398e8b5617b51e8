import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { ownFolders } from '#test/helpers/folders.ts'

const folders = ownFolders()
let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(async () => {
  await tessera.close()
  folders.remove()
})

test('a recipe is written to where the user chose and read again, without the customers that it names', async () => {
  const recipe: Recipe = {
    ...defaultRecipe,
    seed: 9,
    cleaning: [{ kind: 'duplicates' }, { kind: 'customers', keys: ['jane@example.com'] }]
  }
  const path = join(folders.folder, 'recipe.json')
  const { id } = await tessera.backend.grantFile(path)
  const saved = await tessera.call('recipes.save', { target: id, recipe })
  expect(saved).toEqual({ bytes: readFileSync(path).length, withoutCustomers: 1 })
  expect(await tessera.call('recipes.read', { file: id })).toEqual({
    recipe: { ...recipe, cleaning: [{ kind: 'duplicates' }] },
    withoutCustomers: 1
  })
})

test('a file that is no recipe is refused with its name', async () => {
  const path = join(folders.folder, 'holiday.json')
  writeFileSync(path, '{"beach": true}')
  const { id } = await tessera.backend.grantFile(path)
  expect(await tessera.refusal('recipes.read', { file: id })).toMatchObject({
    code: 'notARecipe',
    params: { name: 'holiday.json' }
  })
})

test('a run that is not there cannot be pinned', async () => {
  await tessera.createProject()
  expect(await tessera.refusal('segments.pin', { runId: 3, pinned: true })).toMatchObject({ code: 'noSuchRun' })
})
