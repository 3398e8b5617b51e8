import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { viewRun } from '#backend/segments/runs.ts'
import { migrate, migrations, versionOf } from '#backend/store/migrate.ts'
import { runView } from '#shared/api/segments.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

const upTo = (most: number, db: Database.Database): void =>
  migrate(
    db,
    migrations.filter(({ version }) => version <= most)
  )

const stats10 = { mean: 1, q1: 1, median: 1, q3: 1, difference: 0 }
const recipe10 = {
  version: 1,
  asOf: null,
  returns: 'exclude',
  method: { kind: 'kmeans', k: 2 },
  basis: ['recency'],
  log: 'auto',
  scale: 'zscore',
  seed: 1
}
/** A run as version 10 kept it. */
const result10 = {
  asOf: '2024-01-01',
  engineVersion: '1.0.0',
  revenue: 10,
  orders: 2,
  sources: [{ name: 'orders.csv', sha256: 'ab', rows: 2 }],
  rows: { read: 2, kept: 2, leftOut: [] },
  customersLeftOut: [],
  features: [
    {
      id: 'recency',
      unit: 'days',
      basis: true,
      logged: false,
      skewness: 0,
      centre: 0,
      scale: 1,
      constant: false,
      etaSquared: 1,
      overall: { mean: 1, q1: 1, median: 1, q3: 1 }
    }
  ],
  segmentList: [0, 1].map((index) => ({
    index,
    generatedName: { kind: 'traits', traits: [], number: null },
    size: 1,
    share: 0.5,
    revenue: 5,
    revenueShare: 0.5,
    orders: 1,
    stats: { recency: stats10 }
  })),
  method: {
    kind: 'kmeans',
    k: 2,
    recommended: 2,
    reason: { code: 'onlyChoice', params: { k: 2 } },
    table: [
      {
        k: 2,
        inertia: 1,
        silhouette: 0.5,
        silhouetteError: 0,
        calinskiHarabasz: 1,
        daviesBouldin: 1,
        smallest: 1
      }
    ]
  },
  quality: { silhouette: 0.5, silhouetteError: 0, calinskiHarabasz: 1, daviesBouldin: 1, inertia: 1 },
  components: null,
  notes: []
}

/** A project of version 10 with a list and a run, brought to version 20. */
function migrated(): Database.Database {
  const db = new Database(':memory:', { nativeBinding })
  db.pragma('foreign_keys = ON')
  upTo(10, db)
  db.exec(`
    INSERT INTO source VALUES (1, 'customers.csv', 100, 'ab', 0, '["Customer","Plan"]', '{}', '{}');
    INSERT INTO customer VALUES (1, 'x', NULL, NULL, NULL), (2, 'y', NULL, NULL, NULL);
    INSERT INTO run VALUES (7, 0, '${JSON.stringify(recipe10)}', 1, 2, '${JSON.stringify(result10)}');
    INSERT INTO run_column VALUES (7, 'segment', 'u8', x'0001'), (7, 'customer', 'i32', x'0100000002000000');
    INSERT INTO segment_choice VALUES (7, 0, 'Mine', NULL);
  `)
  for (const { version, up, rewrite } of migrations)
    if (version === 20) {
      db.exec(up)
      rewrite?.(db)
      db.pragma('user_version = 20')
    }
  return db
}

test('runs of version 10 keep every column and choice', () => {
  const db = migrated()
  expect(versionOf(db)).toBe(20)
  expect(db.prepare('SELECT run_id, name, type, hex(data) AS data FROM run_column ORDER BY name').all()).toEqual([
    { run_id: 7, name: 'customer', type: 'i32', data: '0100000002000000' },
    { run_id: 7, name: 'segment', type: 'u8', data: '0001' }
  ])
  expect(db.prepare('SELECT count(*) AS n FROM segment_choice').get()).toEqual({ n: 1 })
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('runs of version 10 can be looked at, with what they did not measure as not measured', () => {
  const db = migrated()
  for (const { version, up, rewrite } of migrations)
    if (version > 20) {
      db.exec(up)
      rewrite?.(db)
    }
  const view = runView.parse(viewRun(db, 7))
  expect([view.segments, view.choice?.recommended, view.choice?.table[0]?.gap]).toEqual([2, 2, null])
  expect(view.segmentList.map(({ noise, stability }) => [noise, stability])).toEqual([
    [false, null],
    [false, null]
  ])
  expect(view.recipe.bootstrap).toBe(0)
})

test('columns of 32-bit floats are taken, and go with their run', () => {
  const db = migrated()
  db.exec("INSERT INTO run_column VALUES (7, 'probability', 'f32', x'0000803F0000803F')")
  expect(() => db.exec("INSERT INTO run_column VALUES (7, 'other', 'f16', x'00')")).toThrow('CHECK')
  db.exec('DELETE FROM run')
  expect(db.prepare('SELECT count(*) AS n FROM run_column').get()).toEqual({ n: 0 })
})

test('categories go with the list that they came from', () => {
  const db = migrated()
  db.exec(`
    INSERT INTO category VALUES (1, 1, 'Plan', 1);
    INSERT INTO category_level VALUES (1, 0, 'basic'), (1, 1, 'plus');
    INSERT INTO category_value VALUES (1, 1, 0), (1, 2, 1);
  `)
  expect(() => db.exec("INSERT INTO category_level VALUES (1, 2, 'plus')")).toThrow('UNIQUE')
  db.exec('DELETE FROM source')
  for (const table of ['category', 'category_level', 'category_value'])
    expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
})
