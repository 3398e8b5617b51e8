import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Crew, formCrew } from '#engine/kernels/crew.ts'

/** Calls `work` with a crew of so many threads, real ones, all of which have joined. */
export async function withCrew<T>(threads: number, work: (crew: Crew) => T): Promise<T> {
  const crew = formCrew(threads)
  const helpers = crew
    .seats()
    .map((seat) => new Worker(new URL('crewThread.ts', import.meta.url), { workerData: seat }))
  try {
    await Promise.all(helpers.map((helper) => once(helper, 'message')))
    return work(crew)
  } finally {
    const gone = Promise.all(helpers.map((helper) => once(helper, 'exit')))
    crew.close()
    await gone
  }
}
