import { type DateOrder, parseMoment } from './moments.ts'

export interface MomentDecision {
  /** `null`: nothing in the column decides between day first and month first, or it holds no moments. */
  readonly order: DateOrder | null
  readonly ambiguous: boolean
  /** Of the filled cells, the share that are moments in the order that reads most of them. */
  readonly share: number
  /** Some moments carry an offset or zone, which is passed over. */
  readonly zones: boolean
}

/** Decides over a whole column in which order its dates are written. */
export class MomentEvidence {
  filled = 0
  #last = ''
  #repeats = 0
  #read: Record<DateOrder, number> = { ymd: 0, dmy: 0, mdy: 0, unix: 0, unixMs: 0 }
  #dotted = 0
  /** Moments that day first and month first read differently. */
  #differing = 0
  #zones = false

  add(text: string): void {
    this.filled++
    // The lines of an order follow each other and share its moment.
    if (text === this.#last) this.#repeats++
    else {
      this.#count()
      this.#last = text
      this.#repeats = 1
    }
  }

  #count(): void {
    const text = this.#last
    const times = this.#repeats
    if (times === 0) return
    if (/^\s*\d{9,13}(\.\d+)?\s*$/.test(text)) {
      const whole = text.trim().split('.')[0] ?? ''
      this.#read[whole.length < 12 ? 'unix' : 'unixMs'] += times
      return
    }
    const [ymd, dmy, mdy] = [parseMoment(text, 'ymd'), parseMoment(text, 'dmy'), parseMoment(text, 'mdy')]
    if (!Number.isNaN(ymd)) this.#read.ymd += times
    if (!Number.isNaN(dmy)) this.#read.dmy += times
    if (!Number.isNaN(mdy)) this.#read.mdy += times
    if (!Number.isNaN(dmy) && !Number.isNaN(mdy) && dmy !== mdy) this.#differing += times
    if (/^\s*\d{1,2}\.\d{1,2}\./.test(text)) this.#dotted += times
    if (!this.#zones) this.#zones = /\d\s*(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2})\s*$/.test(text)
  }

  decide(): MomentDecision {
    this.#count()
    this.#repeats = 0
    this.#last = ''
    const read = this.#read
    const orders = Object.keys(read) as DateOrder[]
    const best = orders.reduce((a, b) => (read[b] > read[a] ? b : a))
    const share = this.filled === 0 ? 0 : read[best] / this.filled
    const open = (best === 'dmy' || best === 'mdy') && read.dmy === read.mdy && this.#differing > 0
    // Dates with dots are written day first everywhere.
    const ambiguous = open && this.#dotted < read.dmy
    const order = read[best] === 0 || ambiguous ? null : open ? 'dmy' : best
    return { order, ambiguous, share, zones: this.#zones }
  }
}
