import { type CrewSeat, joinCrew } from '#engine/kernels/crew.ts'
import { task } from './task.ts'

/** Helps another task's crew until that is done. Blocks its thread, so that only threads kept for it run this. */
export const helpCrew = task<CrewSeat, null>(function* (seat) {
  yield { phase: 'crew', done: 0, total: 0 }
  joinCrew(seat)
  return null
})
