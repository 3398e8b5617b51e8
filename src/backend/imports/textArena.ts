const pieceBytes = 1 << 20
const lengthBytes = 4

/** Many short texts in few bytes: strings of their own would take three times as much. */
export class TextArena {
  readonly #pieces: Buffer[] = []
  /** Bytes used of the last piece. */
  #used = pieceBytes

  /** Keeps a text; the number finds it again. */
  add(text: string): number {
    const bytes = Buffer.byteLength(text)
    if (lengthBytes + bytes > pieceBytes) throw new RangeError(`a text of ${bytes} bytes is no order number`)
    if (this.#used + lengthBytes + bytes > pieceBytes) {
      this.#pieces.push(Buffer.allocUnsafe(pieceBytes))
      this.#used = 0
    }
    const piece = this.#pieces.at(-1)!
    const place = (this.#pieces.length - 1) * pieceBytes + this.#used
    piece.writeUInt32LE(bytes, this.#used)
    piece.write(text, this.#used + lengthBytes)
    this.#used += lengthBytes + bytes
    return place
  }

  get(place: number): string {
    const piece = this.#pieces[Math.floor(place / pieceBytes)]!
    const from = (place % pieceBytes) + lengthBytes
    return piece.toString('utf8', from, from + piece.readUInt32LE(from - lengthBytes))
  }
}
