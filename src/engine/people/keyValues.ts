import { textHash } from '#engine/quality/textHash.ts'
import { EngineError } from '../errors.ts'
import { normaliseEmail } from './normaliseEmail.ts'
import { normaliseKey } from './normaliseKey.ts'

export type KeyKind = 'key' | 'email'

/** The different values of a column that names customers, as they are compared. */
export interface KeyValues {
  /** Hashes of the normalised values, ascending, each once. */
  readonly hashes: Float64Array
  /** The values as numbers, ascending, where every one is written as a whole number; otherwise null. */
  readonly numbers: Float64Array | null
}

const firstRoom = 1024
const longestNumber = 15

/**
 * Collects the different values of one column while its file is read: 8 bytes a value, 16 where they are numbers, for as
 * many rows as there are. Empty values, and addresses that are none, are not counted. Two of n values are taken for one
 * with a probability of about n² / 2^54 (`textHash`). O(n log n).
 */
export class KeyCollector {
  readonly #kind: KeyKind
  readonly #pointZero: boolean
  readonly #hashes = new DistinctNumbers()
  #numbers: DistinctNumbers | null = new DistinctNumbers()

  constructor(kind: KeyKind, { pointZero = false }: { readonly pointZero?: boolean } = {}) {
    if (kind !== 'key' && kind !== 'email') {
      throw new EngineError('badOption', `a key column is of kind key or email; got ${String(kind)}`)
    }
    this.#kind = kind
    this.#pointZero = pointZero
  }

  add(text: string): void {
    const value = this.#kind === 'email' ? normaliseEmail(text) : normaliseKey(text, { pointZero: this.#pointZero })
    if (value === '') return
    this.#hashes.add(textHash(value))
    if (this.#numbers === null) return
    if (value.length <= longestNumber && /^\d+$/.test(value)) this.#numbers.add(Number(value))
    else this.#numbers = null
  }

  values(): KeyValues {
    const hashes = this.#hashes.sorted()
    return { hashes, numbers: hashes.length === 0 ? null : (this.#numbers?.sorted() ?? null) }
  }
}

/** Different numbers of a stream: sorted and freed of doubles whenever the room is full. */
class DistinctNumbers {
  #room = new Float64Array(firstRoom)
  #used = 0

  add(value: number): void {
    if (this.#used === this.#room.length) {
      this.#compact()
      if (this.#used > this.#room.length / 2) {
        const larger = new Float64Array(2 * this.#room.length)
        larger.set(this.#room)
        this.#room = larger
      }
    }
    this.#room[this.#used++] = value
  }

  sorted(): Float64Array {
    this.#compact()
    return this.#room.slice(0, this.#used)
  }

  #compact(): void {
    const filled = this.#room.subarray(0, this.#used).sort()
    let kept = 0
    for (let i = 0; i < filled.length; i++) if (i === 0 || filled[i] !== filled[kept - 1]) filled[kept++] = filled[i]
    this.#used = kept
  }
}
