import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { mostBehind } from '#backend/jobs/messages.ts'
import { nativeBinding, testPool } from '#test/helpers/testPool.ts'

const { pool, run } = testPool()
afterAll(() => pool.close())

test('a task answers with typed arrays and says how far it is', async () => {
  const heard: number[] = []
  const value = await run('count', { to: 200 }, { onProgress: ({ done }) => heard.push(done) })
  expect(value).toEqual(Float64Array.from({ length: 200 }, (_, i) => i))
  expect(heard[0]).toBe(1)
})

test('interim results arrive in order, and all before the answer', async () => {
  const seen: number[] = []
  const count = await run(
    'batches',
    { count: 50 },
    { onMessage: ({ i, rows }: { i: number; rows: Float64Array }) => seen.push(rows[0] === i ? i : -1) }
  )
  expect(count).toBe(50)
  expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => i))
})

test('others get their turn between a fast task’s interim results', async () => {
  let inARow = 0
  let most = 0
  const turn = (): void => {
    inARow = 0
    if (waiting) setImmediate(turn)
  }
  let waiting = true
  setImmediate(turn)
  await run('batches', { count: 500 }, { onMessage: () => (most = Math.max(most, ++inARow)) })
  waiting = false
  expect(most).toBeLessThanOrEqual(mostBehind)
})

test('more tasks than threads wait for their turn', async () => {
  const answers = await Promise.all(Array.from({ length: pool.size * 3 }, (_, i) => run('count', { to: i + 1 })))
  expect(answers.map((a) => (a as Float64Array).length)).toEqual(answers.map((_, i) => i + 1))
})

test('tasks that lead a crew, one or several at once, answer as alone', async () => {
  const labels = Int32Array.from({ length: 3000 }, (_, i) => i % 3)
  const data = Float64Array.from({ length: 6000 }, (_, i) => 9 * ((i >> 1) % 3) + Math.sin(i))
  const measure = (crew: boolean) =>
    run('silhouette', { data: data.slice(), labels: labels.slice() }, { crew }) as Promise<{ mean: number }>
  const { mean } = await measure(false)
  expect(mean).toBeGreaterThan(0.8)
  for (const led of await Promise.all([measure(true), measure(true), measure(true)])) expect(led.mean).toBe(mean)
  expect((await measure(true)).mean).toBe(mean)
})

test('an expected error keeps its code and facts', async () => {
  await expect(run('refuses', null)).rejects.toMatchObject({ code: 'fileEmpty', params: { name: 'a.csv' } })
})

test('a defect rejects, and the thread serves on', async () => {
  await expect(run('breaks', null)).rejects.toThrow('a defect')
  expect(await run('count', { to: 1 })).toHaveLength(1)
})

test.each(['endless', 'deaf'])('cancel rejects at once, and the %s thread is free or replaced', async (name) => {
  const abort = new AbortController()
  let rejectedAfter = Number.NaN
  let aborted = 0
  const work = run(name, null, {
    signal: abort.signal,
    onMessage: () => {
      aborted = performance.now()
      abort.abort(new Error('stop'))
    }
  }).catch((error: Error) => {
    rejectedAfter = performance.now() - aborted
    return error.message
  })
  expect(await work).toBe('stop')
  expect(rejectedAfter).toBeLessThan(200)
  const all = await Promise.all(Array.from({ length: pool.size }, () => run('count', { to: 2 })))
  expect(all).toHaveLength(pool.size)
})

test('a receiver that throws ends the task with its error', async () => {
  const full = () => {
    throw new Error('disk full')
  }
  await expect(run('batches', { count: 1000 }, { onMessage: full })).rejects.toThrow('disk full')
})

test('a task that is stopped while it reads a file lets go of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-pool-'))
  const db = new Database(join(folder, 'a.sqlite'), { nativeBinding, timeout: 0 })
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE mine (a)')
  db.exec(
    'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT INTO mine SELECT i FROM n'
  )
  const abort = new AbortController()
  const work = run('reads', db.name, { signal: abort.signal, onMessage: () => abort.abort(new Error('stop')) })
  await expect(work).rejects.toThrow('stop')
  await pool.quiet()
  // Refused as busy while anyone else has the file open.
  expect(db.pragma('journal_mode = DELETE', { simple: true })).toBe('delete')
  db.close()
  rmSync(folder, { recursive: true })
})

test('a thread that ends with its task makes room for another', async () => {
  const answers = await Promise.all(
    Array.from({ length: pool.size * 2 }, (_, i) => run('count', { to: i + 1 }, { endThread: true }))
  )
  expect(answers.map((answer) => (answer as Float64Array).length)).toEqual(answers.map((_, i) => i + 1))
})
