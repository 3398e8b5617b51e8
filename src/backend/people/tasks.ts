import type { Proposal } from '#engine/people/groupPairs.ts'
import { proposeDuplicates } from '#engine/people/proposeDuplicates.ts'
import { task } from '../jobs/task.ts'
import { readAreTwo } from './notOne.ts'
import { readPeople } from './readPeople.ts'

export interface FoundPeople {
  readonly customers: number
  readonly compared: number
  readonly proposals: readonly Proposal[]
}

/** Shares of the whole that the phases of the comparison end at. */
const phases: Readonly<Record<string, readonly [from: number, to: number]>> = {
  read: [0, 0.2],
  count: [0.2, 0.3],
  compare: [0.3, 0.95],
  group: [0.95, 1]
}

export const peopleTasks = {
  'people.find': task<{ readonly path: string }, FoundPeople>(function* ({ path }, { openReader }) {
    const db = openReader(path)
    const { people, customers } = yield* readPeople(db)
    const work = proposeDuplicates(people, { areTwo: readAreTwo(db) })
    for (;;) {
      const next = work.next()
      if (next.done) return { customers, compared: people.length, proposals: next.value }
      const { phase, done, total } = next.value
      const [from, to] = phases[phase] ?? [0, 0]
      yield { phase: 'comparing', done: from + ((to - from) * done) / Math.max(1, total), total: 1 }
    }
  })
} as const
