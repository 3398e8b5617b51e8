import { type SharedMemory, webAssembly } from './webAssembly.ts'

/** Where something begins in a shared memory, in bytes. */
export type Pointer = number

const pageBytes = 65_536
/** 4 GB, which is what a 32-bit pointer reaches. Only what is used is taken from the machine. */
const maximumPages = 65_536
/** Kernels may read whole lanes beyond the end of what they were given. */
const slackBytes = 64
/** Cache lines, so that threads do not write to each other's. */
const alignment = 64

/** Views of a shared memory. Where another thread made it grow, `memory.buffer` is a new object: take views anew. */
export const float64 = (memory: SharedMemory, at: Pointer, length: number): Float64Array =>
  new Float64Array(memory.buffer, at, length)
export const float32 = (memory: SharedMemory, at: Pointer, length: number): Float32Array =>
  new Float32Array(memory.buffer, at, length)
export const int32 = (memory: SharedMemory, at: Pointer, length: number): Int32Array =>
  new Int32Array(memory.buffer, at, length)
export const uint8 = (memory: SharedMemory, at: Pointer, length: number): Uint8Array =>
  new Uint8Array(memory.buffer, at, length)

/**
 * The memory of one piece of work, shared by the threads that do it: allocation moves an end forward, and is undone by
 * going back to a mark. Only the leader allocates. Nothing is zeroed: what was released may be found again. A memory
 * never shrinks, and is given back to the machine as a whole once nobody refers to it.
 */
export class KernelMemory {
  readonly shared: SharedMemory
  #end: Pointer = alignment

  constructor() {
    this.shared = new webAssembly.Memory({ initial: 1, maximum: maximumPages, shared: true })
  }

  /** `bytes` of memory, at a multiple of 64. Throws RangeError where 4 GB or the machine do not suffice. */
  alloc(bytes: number): Pointer {
    const at = this.#end
    const end = Math.ceil((at + bytes) / alignment) * alignment
    const missing = Math.ceil((end + slackBytes - this.shared.buffer.byteLength) / pageBytes)
    if (missing > 0) this.shared.grow(missing)
    this.#end = end
    return at
  }

  mark(): Pointer {
    return this.#end
  }

  /** Gives back all that was allocated since `mark`. */
  release(mark: Pointer): void {
    this.#end = mark
  }

  float64(at: Pointer, length: number): Float64Array {
    return float64(this.shared, at, length)
  }
  float32(at: Pointer, length: number): Float32Array {
    return float32(this.shared, at, length)
  }
  int32(at: Pointer, length: number): Int32Array {
    return int32(this.shared, at, length)
  }
  uint8(at: Pointer, length: number): Uint8Array {
    return uint8(this.shared, at, length)
  }
}
