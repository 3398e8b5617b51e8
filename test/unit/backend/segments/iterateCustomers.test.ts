import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { iterateCustomers } from '#backend/segments/iterateCustomers.ts'
import type { RunToKeep } from '#backend/segments/run.ts'
import { saveRun } from '#backend/segments/saveRun.ts'
import { openStore, type Store } from '#backend/store/store.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { wordsRun } from '#test/fixtures/chartRuns.ts'
import { rfmRun, shopRun } from '#test/fixtures/runView.ts'

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessera-run-'))
  store = openStore(join(folder, 'a.tessera'), findNativeBinding(undefined), 'create')
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const features = (view: typeof shopRun) => view.features.filter(({ id }) => id === 'recency' || id === 'gap')

async function keep(view: typeof shopRun, more: Record<string, Uint8Array> = {}): Promise<number> {
  const run: RunToKeep = {
    result: { ...view, features: features(view) },
    dataVersion: 0,
    topics: {},
    columns: {
      customer: Int32Array.of(7, 3, 5),
      segment: Uint8Array.of(1, 0, 1),
      recency: Float64Array.of(4, 5, 6),
      gap: Float64Array.of(Number.NaN, 2.5, Number.NaN),
      ...more
    }
  }
  return store.write('test', (db) => {
    const customer = db.prepare(
      'INSERT INTO customer (id, key, name, email) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
    )
    customer.run(7, 'a', 'Anna', 'anna@example.org')
    customer.run(3, 'b', null, null)
    return saveRun(db, defaultRecipe, run, 0)
  })
}

test('gives every customer of a run in its order, in batches, with an empty place where there is no value', async () => {
  const { customers, features, batches } = iterateCustomers(store, await keep(shopRun))
  expect([customers, features]).toEqual([3, ['recency', 'gap']])
  expect([...batches(2)]).toEqual([
    [
      {
        customer: 'a',
        name: 'Anna',
        email: 'anna@example.org',
        segment: 1,
        values: [4, null],
        words: [],
        probabilities: null,
        scores: null
      },
      {
        customer: 'b',
        name: null,
        email: null,
        segment: 0,
        values: [5, 2.5],
        words: [],
        probabilities: null,
        scores: null
      }
    ],
    // Erased since, or gone with the file: a place without a name.
    [
      {
        customer: '#5',
        name: null,
        email: null,
        segment: 1,
        values: [6, null],
        words: [],
        probabilities: null,
        scores: null
      }
    ]
  ])
})

test('gives the scores of a run by RFM rules', async () => {
  const scores = { r: Uint8Array.of(5, 1, 2), f: Uint8Array.of(4, 1, 3), m: Uint8Array.of(3, 2, 1) }
  const { batches } = iterateCustomers(store, await keep(rfmRun, scores))
  expect([...batches(10)].flat().map((customer) => customer.scores)).toEqual([
    { r: 5, f: 4, m: 3 },
    { r: 1, f: 1, m: 2 },
    { r: 2, f: 3, m: 1 }
  ])
})

test('gives each customer’s words, and none where they are rare or missing', async () => {
  const { id, levels, ...rest } = wordsRun.categories[0]!
  const known = { ...rest, id, levels: [...levels.filter((level) => level !== null).slice(0, 2), null] }
  const run = await keep({ ...shopRun, categories: [known] }, { [id]: Uint8Array.of(1, 0, 2) })
  const { batches } = iterateCustomers(store, run)
  expect([...batches(10)].flat().map(({ words }) => words)).toEqual([[levels[1]], [levels[0]], [null]])
})
