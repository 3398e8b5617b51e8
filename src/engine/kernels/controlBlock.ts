import { int32, type KernelMemory, type Pointer, uint8 } from './kernelMemory.ts'
import type { SharedMemory } from './webAssembly.ts'

/**
 * What a leader and its helpers say to each other, in the memory that they share.
 *
 * A pass is published by making `epoch` odd, setting its fields, and making `epoch` even again: who saw the same even
 * epoch before and after has read one pass (a seqlock). Pieces are claimed as tickets whose numbers go on from pass to
 * pass: a thread that is late holds an old range of tickets, its claim (compare and exchange) fails, and so it can never
 * do a piece of one pass by the numbers of another.
 */
const slots = {
  epoch: 0,
  closed: 1,
  /** Pages of memory when the pass was published. */
  pages: 2,
  pass: 3,
  argCount: 4,
  firstTicket: 5,
  pieces: 6,
  /** The ticket that is claimed next. */
  ticket: 7,
  /** Pieces of this pass that are done. */
  done: 8,
  failed: 9,
  messageLength: 10
} as const

export const mostArgs = 48
const mostMessage = 240
const argsAt = 64
const messageAt = argsAt + mostArgs * 8
const controlBytes = messageAt + mostMessage * 2

/** Looks so many times before sleeping: to be woken takes far longer than most waits last. */
const looks = 20_000
/** Against a wake-up call that got lost. */
const longestSleep = 1000
const pageBytes = 65_536

export interface PublishedPass {
  readonly epoch: number
  readonly pass: number
  readonly args: readonly number[]
  readonly firstTicket: number
  readonly pieces: number
}

export class ControlBlock {
  readonly #slots: Int32Array
  /** The two halves of each float64, because only integers can be read atomically. */
  readonly #args: Int32Array
  readonly #message: Uint8Array
  readonly #memory: SharedMemory

  constructor(memory: SharedMemory, at: Pointer) {
    this.#memory = memory
    this.#slots = int32(memory, at, 16)
    this.#args = int32(memory, at + argsAt, mostArgs * 2)
    this.#message = uint8(memory, at + messageAt, mostMessage * 2)
  }

  /** Room for a new one, all zero. */
  static place(memory: KernelMemory): Pointer {
    const at = memory.alloc(controlBytes)
    memory.uint8(at, controlBytes).fill(0)
    return at
  }

  #get(slot: keyof typeof slots): number {
    return Atomics.load(this.#slots, slots[slot])
  }

  #set(slot: keyof typeof slots, value: number): void {
    Atomics.store(this.#slots, slots[slot], value)
  }

  /** Waits while a slot has the value. */
  #await(slot: keyof typeof slots, value: number): void {
    for (let i = 0; i < looks; i++) if (this.#get(slot) !== value) return
    while (this.#get(slot) === value) Atomics.wait(this.#slots, slots[slot], value, longestSleep)
  }

  #wake(slot: keyof typeof slots): void {
    Atomics.notify(this.#slots, slots[slot])
  }

  /** Only when all claimed pieces of the pass before are done. */
  publish(pass: number, args: readonly number[], pieces: number): PublishedPass {
    if (args.length > mostArgs) throw new RangeError(`a pass has at most ${mostArgs} args; got ${args.length}`)
    if (this.#get('closed') === 1) throw new Error('a crew that is closed works no more')
    const epoch = this.#get('epoch') + 2
    this.#set('epoch', epoch - 1)
    const firstTicket = this.#get('ticket')
    this.#set('pages', this.#memory.buffer.byteLength / pageBytes)
    this.#set('pass', pass)
    this.#set('argCount', args.length)
    this.#set('firstTicket', firstTicket)
    this.#set('pieces', pieces)
    this.#set('done', 0)
    this.#set('failed', 0)
    const halves = new Int32Array(Float64Array.from(args).buffer)
    for (let h = 0; h < halves.length; h++) Atomics.store(this.#args, h, halves[h])
    this.#set('epoch', epoch)
    this.#wake('epoch')
    return { epoch, pass, args, firstTicket, pieces }
  }

  /** Waits for a pass after the epoch; `null` once the crew is closed. */
  awaitPass(after: number): PublishedPass | null {
    for (;;) {
      this.#await('epoch', after)
      const epoch = this.#get('epoch')
      // Asked after the epoch was read: who read that of the closing would wait for another in vain.
      if (this.#get('closed') === 1) return null
      if (epoch % 2 === 1) continue
      const [pass, firstTicket, pieces, pages] = [
        this.#get('pass'),
        this.#get('firstTicket'),
        this.#get('pieces'),
        this.#get('pages')
      ]
      const halves = new Int32Array(this.#get('argCount') * 2)
      for (let h = 0; h < halves.length; h++) halves[h] = Atomics.load(this.#args, h)
      if (this.#get('epoch') !== epoch) continue
      // Another thread's memory grows here a moment later than there.
      while (this.#memory.buffer.byteLength < pages * pageBytes) this.#get('pages')
      return { epoch, pass, args: Array.from(new Float64Array(halves.buffer)), firstTicket, pieces }
    }
  }

  /** A piece that nobody else does; -1 where none is left, or the pass is over, called off or has failed. */
  claim({ firstTicket, pieces }: PublishedPass): number {
    for (;;) {
      const ticket = this.#get('ticket')
      const piece = (ticket - firstTicket) | 0
      if (piece < 0 || piece >= pieces || this.#get('failed') === 1 || this.#get('closed') === 1) return -1
      const next = (ticket + 1) | 0
      if (Atomics.compareExchange(this.#slots, slots.ticket, ticket, next) === ticket) return piece
    }
  }

  /** Says that a claimed piece is done, or will not be. */
  finishPiece(): number {
    const done = Atomics.add(this.#slots, slots.done, 1) + 1
    this.#wake('done')
    return done
  }

  get done(): number {
    return this.#get('done')
  }

  /** No piece is claimed any more; waits for those that are. */
  end({ firstTicket, pieces }: PublishedPass): void {
    const ticket = Atomics.exchange(this.#slots, slots.ticket, (firstTicket + pieces) | 0)
    const claimed = (ticket - firstTicket) | 0
    for (let done = this.done; done < claimed; done = this.done) this.#await('done', done)
  }

  fail(message: string): void {
    const text = message.slice(0, mostMessage)
    for (let i = 0; i < text.length; i++) {
      this.#message[i * 2] = text.charCodeAt(i)
      this.#message[i * 2 + 1] = text.charCodeAt(i) >> 8
    }
    this.#set('messageLength', text.length)
    this.#set('failed', 1)
  }

  /** What a helper failed with, once the pass has ended. */
  get failure(): string | null {
    if (this.#get('failed') === 0) return null
    const codes = Array.from(
      { length: this.#get('messageLength') },
      (_, i) => this.#message[i * 2] | (this.#message[i * 2 + 1] << 8)
    )
    return String.fromCharCode(...codes)
  }

  close(): void {
    this.#set('closed', 1)
    this.#set('epoch', this.#get('epoch') + 2)
    this.#wake('epoch')
  }
}
