import { expect, test, vi } from 'vitest'
import type { Job } from '#shared/api/jobs.ts'
import { JobStore } from '../../../../src/renderer/src/api/jobStore.ts'

const job = (id: string, more: Partial<Extract<Job, { kind: 'segments.start' }>> = {}): Job => ({
  kind: 'segments.start',
  id,
  step: 'findSegments',
  stepIndex: 2,
  steps: 6,
  done: 0,
  total: 0,
  fraction: 0.4,
  state: 'running',
  error: null,
  startedAt: 1,
  result: null,
  ...more
})

test('a cancelled job is over at once, and later news of its running is dropped', () => {
  const store = new JobStore()
  store.hear(job('a'))
  store.cancelled('a')
  expect(store.all().get('a')?.state).toBe('cancelled')
  store.hear(job('a', { fraction: 0.5 }))
  expect(store.all().get('a')?.state).toBe('cancelled')
})

test('a job that was done before the cancel reached it counts as done', () => {
  const store = new JobStore()
  store.hear(job('a'))
  store.cancelled('a')
  store.hear(job('a', { state: 'done', fraction: 1, result: { runId: 7 } }))
  expect(store.all().get('a')).toMatchObject({ state: 'done', result: { runId: 7 } })
})

test('waiting for a job that has ended already does not wait', async () => {
  const store = new JobStore()
  store.hear(job('a', { state: 'done', fraction: 1, result: { runId: 7 } }))
  await expect(store.ended('a', 'segments.start')).resolves.toMatchObject({ result: { runId: 7 } })
})

test('waiting for a job settles when it is cancelled here', async () => {
  const store = new JobStore()
  const ended = store.ended('a', 'segments.start')
  store.hear(job('a'))
  store.cancelled('a')
  await expect(ended).resolves.toMatchObject({ state: 'cancelled' })
})

test('after a reconnect, what ran in the backend before has failed; what runs now goes on; what is over stays', () => {
  const store = new JobStore()
  store.hear(job('lost'))
  store.hear(job('kept'))
  store.hear(job('over', { state: 'done', fraction: 1, result: { runId: 1 } }))
  store.sync([job('kept', { fraction: 0.8 }), job('new')])
  expect(store.all().get('lost')).toMatchObject({ state: 'failed', error: { code: 'disconnected' } })
  expect(store.all().get('kept')).toMatchObject({ state: 'running', fraction: 0.8 })
  expect(store.all().get('new')?.state).toBe('running')
  expect(store.all().get('over')?.state).toBe('done')
})

test('listeners hear of every change until they leave', () => {
  const store = new JobStore()
  const listener = vi.fn()
  const leave = store.subscribe(listener)
  store.hear(job('a'))
  store.forget('a')
  expect(listener).toHaveBeenCalledTimes(2)
  expect(store.all().size).toBe(0)
  leave()
  store.hear(job('b'))
  expect(listener).toHaveBeenCalledTimes(2)
})
