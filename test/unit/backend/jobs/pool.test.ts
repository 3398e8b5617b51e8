import { afterAll, expect, test } from 'vitest'
import { testPool } from '#test/helpers/testPool.ts'

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

test('more tasks than threads wait for their turn', async () => {
  const answers = await Promise.all(Array.from({ length: pool.size * 3 }, (_, i) => run('count', { to: i + 1 })))
  expect(answers.map((a) => (a as Float64Array).length)).toEqual(answers.map((_, i) => i + 1))
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
