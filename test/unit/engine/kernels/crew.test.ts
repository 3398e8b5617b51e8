import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { shiftedProducts } from '#engine/kernels/covariance/shiftedProducts.ts'
import { dismissCrew, formCrew, soloCrew } from '#engine/kernels/crew.ts'
import { type CrewSeat, Lead } from '#engine/kernels/lead.ts'
import { crewPasses } from '#test/fixtures/crewPasses.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../blobs.ts'

const startHelper = async (seat: CrewSeat): Promise<Worker> => {
  const helper = new Worker(new URL('../../../fixtures/crewThread.ts', import.meta.url), { workerData: seat })
  onTestFinished(async () => {
    await helper.terminate()
  })
  await once(helper, 'message')
  return helper
}

/** A crew that knows the passes of the fixture. */
const crewOf = async (threads: number) => {
  const crew = new Lead(crewPasses, threads)
  const helpers = await Promise.all(crew.seats().map(startHelper))
  return { crew, helpers }
}

const zeros = (crew: Lead<string>, length: number): { at: number; values: Int32Array } => {
  const at = crew.memory.alloc(length * 4)
  const values = crew.memory.int32(at, length)
  values.fill(0)
  return { at, values }
}

test('every piece of a pass is done once, by as many threads as there are', async () => {
  const { crew, helpers } = await crewOf(4)
  const gone = Promise.all(helpers.map((helper) => once(helper, 'exit')))
  const counts = zeros(crew, 10_000)
  for (let pass = 0; pass < 50; pass++) crew.run('count', [counts.at], 10_000)
  expect(counts.values.every((count) => count === 50)).toBe(true)
  const arrived = zeros(crew, 1)
  crew.run('meet', [arrived.at, 4], 4)
  expect(arrived.values[0]).toBe(4)
  crew.close()
  await gone
})

test('a helper never does a piece by the numbers of another pass', async () => {
  const { crew } = await crewOf(3)
  const values = crew.memory.alloc(7 * 8)
  const wrong: number[] = []
  for (let pass = 0; pass < 3000; pass++) {
    crew.run('write', [values, pass + 0.1], 7)
    if (crew.memory.float64(values, 7).some((value) => value !== pass + 0.1)) wrong.push(pass)
  }
  crew.close()
  expect(wrong).toEqual([])
})

test('what pieces add up to has the same bits with 1, 2 and 8 threads', async () => {
  const x = blobs(100_003, 3, 4, 1)
  const one = await withCrew(1, (crew) => shiftedProducts(crew, x, Float64Array.of(1, 2, 3)))
  for (const threads of [2, 8]) {
    expect(await withCrew(threads, (crew) => shiftedProducts(crew, x, Float64Array.of(1, 2, 3)))).toEqual(one)
  }
})

test('the leader alone does everything where no helper joins', () => {
  const crew = new Lead(crewPasses, 8)
  expect(crew.seats()).toHaveLength(7)
  const counts = zeros(crew, 100)
  crew.run('count', [counts.at], 100)
  expect(counts.values.every((count) => count === 1)).toBe(true)
  crew.close()
})

test('a helper that joins late, when memory has grown, takes part in the next pass', async () => {
  const crew = new Lead(crewPasses, 2)
  const counts = zeros(crew, 100)
  crew.run('count', [counts.at], 100)
  await Promise.all(crew.seats().map(startHelper))
  crew.memory.alloc(50_000_000)
  const arrived = zeros(crew, 1)
  crew.run('meet', [arrived.at, 2], 2)
  expect(arrived.values[0]).toBe(2)
  crew.close()
})

test('a helper that joins a closed crew leaves at once', async () => {
  const crew = new Lead(crewPasses, 2)
  const [seat] = crew.seats()
  crew.close()
  const helper = new Worker(new URL('../../../fixtures/crewThread.ts', import.meta.url), { workerData: seat })
  expect(await once(helper, 'exit')).toEqual([0])
})

test('helpers whose leader was ended are sent away from outside', async () => {
  const { crew, helpers } = await crewOf(3)
  const gone = Promise.all(helpers.map((helper) => once(helper, 'exit')))
  dismissCrew(crew.seats()[0]!)
  expect(await gone).toEqual([[0], [0]])
})

test('a closed crew refuses work', () => {
  const crew = soloCrew()
  crew.memory.alloc(8)
  crew.close()
  expect(() => crew.run('kmeansLanes', [0], 1)).toThrow('closed')
})

test('what a helper throws, the leader throws, and the crew goes on', async () => {
  const { crew } = await crewOf(2)
  const arrived = zeros(crew, 1)
  expect(() => crew.run('failAtHelpers', [arrived.at, 2], 2)).toThrow('a helper’s own words')
  const counts = zeros(crew, 100)
  crew.run('count', [counts.at], 100)
  expect(counts.values.every((count) => count === 1)).toBe(true)
  crew.close()
})

test('what the leader throws ends the pass, and the crew goes on', async () => {
  const { crew } = await crewOf(2)
  expect(() => crew.run('failAtLeader', [], 100_000)).toThrow('the leader’s own words')
  const counts = zeros(crew, 100)
  crew.run('count', [counts.at], 100)
  expect(counts.values.every((count) => count === 1)).toBe(true)
  crew.close()
})

test('a pass that is given up half-way leaves no piece running', async () => {
  const { crew } = await crewOf(2)
  const counts = zeros(crew, 100_000)
  const work = crew.each('count', 'count', [counts.at], 100_000)
  expect(work.next()).toMatchObject({ done: false, value: { phase: 'count', total: 100_000 } })
  work.return()
  const done = counts.values.reduce((a, b) => a + b)
  crew.run('count', [counts.at], 0)
  expect(counts.values.reduce((a, b) => a + b)).toBe(done)
  crew.close()
})

test('memory is aligned, grows, and is found again after a release', () => {
  const { memory } = soloCrew()
  const first = memory.alloc(1)
  const mark = memory.mark()
  const second = memory.alloc(3_000_000)
  expect(first % 64).toBe(0)
  expect(second).toBe(first + 64)
  expect(memory.float64(second, 375_000)).toHaveLength(375_000)
  memory.release(mark)
  expect(memory.alloc(8)).toBe(second)
})

test('a crew has at least its leader', () => {
  expect(() => formCrew(0)).toThrow('1 thread or more')
})
