import { afterAll, expect, test } from 'vitest'
import { createJobs, type JobControl } from '#backend/jobs/jobs.ts'
import type { Job } from '#shared/api/jobs.ts'
import { TesseraError } from '#shared/errors.ts'
import { testPool } from '#test/helpers/testPool.ts'

const { pool } = testPool()
afterAll(() => pool.close())

function setUp() {
  const events: Job[] = []
  const defects: unknown[] = []
  const jobs = createJobs(
    pool,
    (job) => events.push(job),
    (_, error) => defects.push(error)
  )
  return { jobs, events, defects }
}
const steps = [
  { name: 'first', weight: 1 },
  { name: 'second', weight: 3 }
]
const forever = (job: JobControl) => job.compute('endless' as never, null as never) as Promise<never>

test('goes through named, weighted steps, and its share done never falls', async () => {
  const { jobs, events } = setUp()
  const id = jobs.start('segments.start', steps, async (job) => {
    job.step('first')
    job.progress(1, 2)
    job.step('second')
    job.progress(2, 3)
    return { runId: 7 }
  })
  expect(await jobs.ended(id)).toMatchObject({ state: 'done', fraction: 1, result: { runId: 7 } })
  const shares = events.map(({ fraction }) => fraction)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(events.find(({ step }) => step === 'second')?.fraction).toBe(0.25)
})

test('a cancelled job is over at once and its late answer is dropped', async () => {
  const { jobs, events } = setUp()
  let finish = (_: { runId: number }) => {}
  const id = jobs.start('segments.start', steps, () => new Promise((resolve) => (finish = resolve)))
  const ended = jobs.ended(id)
  jobs.cancel(id)
  expect(await ended).toMatchObject({ state: 'cancelled', result: null })
  finish({ runId: 1 })
  await new Promise(setImmediate)
  expect(events.filter(({ state }) => state !== 'running')).toHaveLength(1)
})

test('starting a kind anew ends the one before, and leaves other kinds alone', async () => {
  const { jobs } = setUp()
  const report = jobs.start('reports.start', steps, forever)
  const first = jobs.start('segments.start', steps, forever)
  const second = jobs.start('segments.start', steps, async () => ({ runId: 2 }))
  expect(await jobs.ended(first)).toMatchObject({ state: 'cancelled' })
  expect(await jobs.ended(second)).toMatchObject({ state: 'done' })
  expect(jobs.list().find(({ id }) => id === report)?.state).toBe('running')
  jobs.cancelAll()
  expect(await jobs.ended(report)).toMatchObject({ state: 'cancelled' })
})

test('an expected error keeps its code; a defect says so and is logged', async () => {
  const { jobs, defects } = setUp()
  const full = jobs.start('segments.start', steps, () => Promise.reject(new TesseraError('diskFull')))
  expect(await jobs.ended(full)).toMatchObject({ state: 'failed', error: { code: 'diskFull' } })
  expect(defects).toEqual([])
  const broken = jobs.start('segments.start', steps, () => Promise.reject(new RangeError('oh')))
  expect(await jobs.ended(broken)).toMatchObject({
    state: 'failed',
    error: { code: 'unexpected', params: { detail: 'oh' } }
  })
  expect(defects).toHaveLength(1)
})
