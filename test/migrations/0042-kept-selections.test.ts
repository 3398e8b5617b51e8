import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepSelection, keptCustomers, listKept } from '#backend/selection/kept.ts'
import { migrate, migrations } from '#backend/store/migrate.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

test('an older project can keep groups and rules, and runs stay as they were', () => {
  const db = new Database(':memory:', { nativeBinding })
  migrate(
    db,
    migrations.filter(({ version }) => version < 42)
  )
  db.prepare('INSERT INTO run (created_at, recipe, data_version, customers, result) VALUES (0, ?, 0, 1, ?)').run(
    '{}',
    '{}'
  )
  const runs = db.prepare('SELECT * FROM run').all()
  // What a migration of a file does after its copy.
  for (const { version, up } of migrations) if (version === 42) db.exec(up)
  expect(db.prepare('SELECT * FROM run').all()).toEqual(runs)
  const rule = { kind: 'range', feature: 'recency', from: null, to: 30 } as const
  keepSelection(db, { name: 'Fresh', rule, customers: null }, 1)
  const group = keepSelection(db, { name: 'Trade fair', rule: null, customers: Int32Array.of(3, 7) }, 2)
  expect(listKept(db).map(({ name, rule: kept }) => [name, kept])).toEqual([
    ['Fresh', rule],
    ['Trade fair', null]
  ])
  expect([...keptCustomers(db, group)]).toEqual([3, 7])
  db.close()
})
