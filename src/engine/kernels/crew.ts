import { ControlBlock } from './controlBlock.ts'
import { type CrewSeat, help, Lead } from './lead.ts'
import { type PassName, passes } from './passes.ts'

export type { CrewSeat } from './lead.ts'

/**
 * A crew: the threads that work on one thing over one shared memory. Its leader is the thread that runs the algorithm:
 *
 *     const { memory } = crew
 *     const mark = memory.mark()
 *     const rows = memory.alloc(x.data.byteLength)
 *     memory.float64(rows, x.data.length).set(x.data)
 *     yield* crew.each('order', 'kmeansRanges', [rows, n, d, ranges], pieces)   // or crew.run(…) where it is short
 *     memory.release(mark)
 *
 * A *pass* (passes.ts) is cut into numbered pieces of fixed size. Leader and helpers claim pieces until none is left;
 * the leader alone would do them all, so that helpers may join late or never. Each piece writes its own result, and the
 * leader adds results up in the order of pieces: the answer has the same bits whatever the number of threads.
 *
 * An algorithm takes `crew?: Crew` and without one uses `soloCrew()`. Who formed a crew closes it; an algorithm only
 * gives back the memory that it took. A piece should take 0.02 to 50 ms: between two of the leader's pieces a job can
 * be cancelled. A helper that throws ends the pass, and the leader throws its message. Do not end the thread of a
 * helper before its crew is closed: the leader waits for the piece that it claimed.
 */
export type Crew = Lead<PassName>

/** A crew of the own thread only. Costs nothing until its memory is used. */
export const soloCrew = (): Crew => new Lead(passes, 1)

/** A crew with seats for `threads - 1` helpers: post `seats()` to other threads, which call `joinCrew`. */
export const formCrew = (threads: number): Crew => new Lead(passes, threads)

/** Helps a crew until it is closed. Blocks the thread. */
export const joinCrew = (seat: CrewSeat): void => help(passes, seat)

/** Closes a crew from outside, where its leader's thread was ended: its helpers leave after the piece they are at. */
export const dismissCrew = ({ memory, control }: CrewSeat): void => new ControlBlock(memory, control).close()
