import type { Progress } from '#engine/progress.ts'
import type { Kernels } from './binary.ts'
import { ControlBlock } from './controlBlock.ts'
import { instantiate } from './instance.ts'
import { KernelMemory, type Pointer } from './kernelMemory.ts'
import type { Passes } from './pass.ts'
import type { SharedMemory } from './webAssembly.ts'

/** What a helper's thread needs to take part. It can be posted to a thread as it is. */
export interface CrewSeat {
  readonly memory: SharedMemory
  readonly control: Pointer
  /** From 1; 0 is the leader's. */
  readonly seat: number
}

/** The leader of a crew that knows the given passes. */
export class Lead<Name extends string> {
  /** Seats, the leader's among them: what scratch memory is counted by. */
  readonly threads: number
  readonly #passes: Passes
  #workshop: { memory: KernelMemory; kernels: Kernels; at: Pointer; control: ControlBlock } | null = null

  constructor(passes: Readonly<Record<Name, Passes[string]>>, threads: number) {
    if (!Number.isInteger(threads) || threads < 1) throw new RangeError(`a crew has 1 thread or more; got ${threads}`)
    this.#passes = passes
    this.threads = threads
  }

  /** Made at the first use: most small jobs need none. */
  get #shop() {
    if (!this.#workshop) {
      const memory = new KernelMemory()
      const at = ControlBlock.place(memory)
      const control = new ControlBlock(memory.shared, at)
      this.#workshop = { memory, kernels: instantiate(memory.shared), at, control }
    }
    return this.#workshop
  }

  get memory(): KernelMemory {
    return this.#shop.memory
  }

  /** The leader's own kernels, for what is too small for a pass. */
  get kernels(): Kernels {
    return this.#shop.kernels
  }

  /** One for each helper that may join, now, later or never. */
  seats(): CrewSeat[] {
    const { memory, at } = this.#shop
    return Array.from({ length: this.threads - 1 }, (_, i) => ({ memory: memory.shared, control: at, seat: i + 1 }))
  }

  /** Does all pieces 0 … pieces - 1 of a pass. */
  run(pass: Name, args: readonly number[], pieces: number): void {
    for (const _ of this.each('', pass, args, pieces));
  }

  /** The same with a step after each piece that the leader did itself. Given up half-way, it leaves no piece running. */
  *each(phase: string, pass: Name, args: readonly number[], pieces: number): Generator<Progress, void> {
    const { memory, kernels, control } = this.#shop
    const work = this.#passes[pass]
    const published = control.publish(Object.keys(this.#passes).indexOf(pass), args, pieces)
    try {
      for (let piece = control.claim(published); piece >= 0; piece = control.claim(published)) {
        try {
          work(kernels, memory.shared, args, piece, 0)
        } finally {
          control.finishPiece()
        }
        // Other threads may have done the last piece already.
        yield { phase, done: Math.min(control.done, pieces - 1), total: pieces }
      }
    } finally {
      control.end(published)
    }
    if (control.failure !== null) throw new Error(control.failure)
  }

  /** Sends the helpers away; a closed crew throws when it is given work. */
  close(): void {
    this.#workshop?.control.close()
  }
}

/** What a helper's thread does: pieces of the passes that come, until the crew is closed. Blocks the thread. */
export const help = (passes: Passes, { memory, control: at, seat }: CrewSeat): void => {
  const control = new ControlBlock(memory, at)
  const kernels = instantiate(memory)
  const works = Object.values(passes)
  for (let published = control.awaitPass(0); published; published = control.awaitPass(published.epoch)) {
    const work = works[published.pass]
    for (let piece = control.claim(published); piece >= 0; piece = control.claim(published)) {
      try {
        work(kernels, memory, published.args, piece, seat)
      } catch (error) {
        control.fail(error instanceof Error ? error.message : String(error))
      }
      control.finishPiece()
    }
  }
}
