import type { Kernels } from './binary.ts'
import type { SharedMemory } from './webAssembly.ts'

/**
 * One piece of a pass over the data: piece `piece` of those that the pass was cut into, done by the thread on `seat`
 * (0 is the leader; scratch memory goes by seat, results by piece). `args` are the numbers that the leader published:
 * counts and pointers. What a piece writes must depend on `args` and `piece` alone.
 */
export type Pass = (
  kernels: Kernels,
  memory: SharedMemory,
  args: readonly number[],
  piece: number,
  seat: number
) => void

export type Passes = Readonly<Record<string, Pass>>
