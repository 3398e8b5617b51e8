import type { JsonBlocks } from '../store/keptRows.ts'
import { rowsABlock } from '../store/rowBlock.ts'
import type { Row } from './rows.ts'

const firstBytes = 1 << 19
const nothing: Uint8Array = new Uint8Array(0)

/**
 * Gathers rows as JSON for the thread that writes, in blocks as they are packed there. Bytes are handed over between
 * threads where texts would be copied. Rows that stand behind each other as JSON already are copied at once.
 */
export class JsonRows {
  #bytes = new Uint8Array(firstBytes)
  #used = 0
  #rows = 0
  #ends: number[] = []
  /** Rows that wait to be copied. */
  #page: Uint8Array = nothing
  #from = 0
  #to = 0

  add({ cells, json }: Pick<Row, 'cells' | 'json'>): void {
    if (!json) this.#write(Buffer.from(`${JSON.stringify(cells)}\n`))
    else if (json.page === this.#page && json.from === this.#to) this.#to = json.to
    else {
      this.#copy()
      this.#page = json.page
      this.#from = json.from
      this.#to = json.to
    }
    if (++this.#rows % rowsABlock === 0) this.#endBlock()
  }

  /** What came since the last call. */
  take(): JsonBlocks {
    if (this.#rows % rowsABlock > 0) this.#endBlock()
    const blocks = { bytes: this.#bytes.slice(0, this.#used), ends: Int32Array.from(this.#ends) }
    this.#used = 0
    this.#rows = 0
    this.#ends = []
    return blocks
  }

  #endBlock(): void {
    this.#copy()
    this.#ends.push(this.#used)
  }

  #write(bytes: Uint8Array): void {
    this.#copy()
    this.#append(bytes)
  }

  #copy(): void {
    if (this.#to > this.#from) this.#append(this.#page.subarray(this.#from, this.#to))
    this.#from = this.#to
  }

  #append(bytes: Uint8Array): void {
    if (this.#used + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + bytes.length))
      larger.set(this.#bytes.subarray(0, this.#used))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#used)
    this.#used += bytes.length
  }
}
