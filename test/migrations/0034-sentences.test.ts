import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { viewRun } from '#backend/segments/runs.ts'
import { migrate, migrations } from '#backend/store/migrate.ts'
import { sentences } from '#backend/store/migrations/0034-sentences.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

test('names and colours stay as they were, without a sentence of the user’s own', () => {
  const db = new Database(':memory:', { nativeBinding })
  migrate(
    db,
    migrations.filter(({ version }) => version < 34)
  )
  const result = { segmentList: [{ index: 0, noise: false }], features: [], categories: [] }
  db.prepare('INSERT INTO run (created_at, recipe, data_version, customers, result) VALUES (0, ?, 0, 1, ?)').run(
    '{}',
    JSON.stringify(result)
  )
  db.prepare('INSERT INTO segment_choice (run_id, segment, name, colour) VALUES (1, 0, ?, ?)').run('Loyal', '#123456')
  db.exec(sentences.up)
  expect(viewRun(db, 1).segmentList).toEqual([
    { index: 0, noise: false, letter: 'A', name: 'Loyal', colour: '#123456', sentence: null }
  ])
  db.close()
})
