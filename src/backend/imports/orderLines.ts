import { dayMs } from '#shared/model/moment.ts'
import { TextArena } from './textArena.ts'

/** Order lines by column, as the backend gets them. */
export interface OrderBatch {
  readonly customer: Int32Array
  readonly line: Int32Array
  readonly moment: Float64Array
  /** Ten-thousandths of the currency unit. */
  readonly amount: Float64Array
  /** 0 sale, 1 return. */
  readonly kind: Uint8Array
  /** Order numbers that are whole; NaN where the next of `texts` is the number. */
  readonly order: Float64Array
  readonly texts: string[]
  /** What more the file says of each line, by column; NaN where a line does not say. */
  readonly details: OrderDetails
}

/** Columns of order lines that not every file has: numbers of words, the quantity, money in ten-thousandths. */
export const detailColumns = ['product', 'category', 'channel', 'quantity', 'discount', 'cost'] as const
export type DetailColumn = (typeof detailColumns)[number]
type OrderDetails = Readonly<Partial<Record<DetailColumn, Float32Array | Float64Array>>>
const ofWords: readonly DetailColumn[] = ['product', 'category', 'channel']

const pieceBits = 16
const pieceLines = 1 << pieceBits
const inPiece = pieceLines - 1

type Column = Int32Array | Uint8Array | Float32Array | Float64Array

interface Piece {
  readonly customer: Int32Array
  readonly line: Int32Array
  readonly moment: Float64Array
  readonly amount: Float64Array
  readonly kind: Uint8Array
  /** The number, or -1 less the place of its text. */
  readonly order: Float64Array
  readonly details: OrderDetails
}

/**
 * All order lines of a file, by column in pieces, until they can be written in the order of the table: customer,
 * then order number. 33 bytes a line, 4 or 8 for each of its details, and as many as the number has where it is no
 * whole number.
 */
export class OrderLines {
  readonly #pieces: Piece[] = []
  readonly #texts = new TextArena()
  #length = 0
  #lastText = ''
  #lastOrder = 0
  readonly #rowsAreOrders: boolean
  readonly #details: readonly DetailColumn[]

  /** `rowsAreOrders`: nothing says that several rows could be one order, so that each is one. */
  constructor(rowsAreOrders = false, details: readonly DetailColumn[] = []) {
    this.#rowsAreOrders = rowsAreOrders
    this.#details = details
  }

  get length(): number {
    return this.#length
  }

  /** `order` `''`: the moment stands in for the number, or the day and the line where rows are orders. */
  add(customer: number, line: number, order: string, moment: number, amount: number, isReturn: boolean): void {
    const at = this.#length++ % pieceLines
    if (at === 0) this.#pieces.push(newPiece(this.#details))
    const piece = this.#pieces.at(-1)!
    piece.customer[at] = customer
    piece.line[at] = line
    piece.moment[at] = moment
    piece.amount[at] = amount
    piece.kind[at] = isReturn ? 1 : 0
    piece.order[at] = order !== '' ? this.#orderOf(order) : this.#rowsAreOrders ? numberOfRow(moment, line) : moment
  }

  /** What more the line says that was added last; NaN where it does not. */
  addDetail(column: DetailColumn, value: number): void {
    const values = this.#pieces.at(-1)!.details[column]
    if (values) values[(this.#length - 1) % pieceLines] = value
  }

  /** Every line, by customer, then order number, then line; `lastCustomer` is the largest number of one. */
  *sorted(lastCustomer: number, batchLines: number): Generator<OrderBatch> {
    const places = this.#byCustomer(lastCustomer)
    for (let from = 0; from < this.#length; ) {
      const to = this.#endOfGroup(places, Math.min(from + batchLines, this.#length))
      this.#sortGroups(places, from, to)
      yield this.#batch(places.subarray(from, to))
      from = to
    }
  }

  /** The lines of an order follow each other. */
  #orderOf(order: string): number {
    if (order !== this.#lastText) {
      this.#lastText = order
      this.#lastOrder = isWhole(order) ? Number(order) : -1 - this.#texts.add(order)
    }
    return this.#lastOrder
  }

  /** Places of the lines by customer, in the order of the file: a counting sort. */
  #byCustomer(lastCustomer: number): Int32Array {
    const starts = new Int32Array(lastCustomer + 2)
    for (let i = 0; i < this.#length; i++) starts[this.#customer(i) + 1]!++
    for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1]!
    const places = new Int32Array(this.#length)
    for (let i = 0; i < this.#length; i++) places[starts[this.#customer(i)]!++] = i
    return places
  }

  /** Moves a border on to where the next customer begins. */
  #endOfGroup(places: Int32Array, border: number): number {
    let to = border
    while (to < places.length && this.#customer(places[to]!) === this.#customer(places[to - 1]!)) to++
    return to
  }

  #sortGroups(places: Int32Array, from: number, to: number): void {
    for (let start = from; start < to; ) {
      const end = this.#endOfGroup(places, start + 1)
      let sorted = true
      for (let i = start + 1; i < end && sorted; i++) sorted = this.#compare(places[i - 1]!, places[i]!) <= 0
      if (!sorted) places.subarray(start, end).sort((a, b) => this.#compare(a, b))
      start = end
    }
  }

  /** As SQLite compares: numbers before texts. */
  #compare(a: number, b: number): number {
    const [x, y] = [this.#order(a), this.#order(b)]
    if (x === y) return a - b
    if (x >= 0 || y >= 0) return x < 0 ? 1 : y < 0 ? -1 : x - y
    const [textX, textY] = [this.#texts.get(-1 - x), this.#texts.get(-1 - y)]
    return textX < textY ? -1 : textX > textY ? 1 : a - b
  }

  #batch(places: Int32Array): OrderBatch {
    const n = places.length
    const details = detailArrays(this.#details, n)
    for (const column of this.#details) this.#gather(details[column]!, places, (piece) => piece.details[column]!)
    const order = this.#gather(new Float64Array(n), places, (piece) => piece.order)
    const texts: string[] = []
    for (let i = 0; i < n; i++) {
      if (order[i]! >= 0) continue
      texts.push(this.#texts.get(-1 - order[i]!))
      order[i] = Number.NaN
    }
    return {
      customer: this.#gather(new Int32Array(n), places, (piece) => piece.customer),
      line: this.#gather(new Int32Array(n), places, (piece) => piece.line),
      moment: this.#gather(new Float64Array(n), places, (piece) => piece.moment),
      amount: this.#gather(new Float64Array(n), places, (piece) => piece.amount),
      kind: this.#gather(new Uint8Array(n), places, (piece) => piece.kind),
      order,
      texts,
      details
    }
  }

  /** One column after the other: the loops stay tight. */
  #gather<A extends Column>(into: A, places: Int32Array, columnOf: (piece: Piece) => A): A {
    const columns = this.#pieces.map(columnOf)
    for (let i = 0; i < places.length; i++) into[i] = columns[places[i]! >>> pieceBits]![places[i]! & inPiece]!
    return into
  }

  #customer(i: number): number {
    return this.#pieces[i >>> pieceBits]!.customer[i & inPiece]!
  }
  #order(i: number): number {
    return this.#pieces[i >>> pieceBits]!.order[i & inPiece]!
  }
}

const newPiece = (details: readonly DetailColumn[]): Piece => ({
  customer: new Int32Array(pieceLines),
  line: new Int32Array(pieceLines),
  moment: new Float64Array(pieceLines),
  amount: new Float64Array(pieceLines),
  kind: new Uint8Array(pieceLines),
  order: new Float64Array(pieceLines),
  details: detailArrays(details, pieceLines)
})

/** Numbers of words fit into 24 bits. */
const detailArrays = (columns: readonly DetailColumn[], n: number): OrderDetails =>
  Object.fromEntries(
    columns.map((column) => [column, ofWords.includes(column) ? new Float32Array(n) : new Float64Array(n)])
  )

/** A number that no other row has, unless on the same line of another file for the same day. */
const numberOfRow = (moment: number, line: number): number =>
  (Math.floor(moment / dayMs) + daysBefore1970) * 2 ** 31 + line

/** From the year 0, so that no number is negative. */
const daysBefore1970 = 719_528

/** Digits that a number gives back as they are: no leading zeros, and few enough. */
function isWhole(text: string): boolean {
  if (text.length > 15 || (text.charCodeAt(0) === 48 && text.length > 1)) return false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
