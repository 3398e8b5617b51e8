import { Damage } from './zip.ts'

/** Kinds of records of an .xls workbook ([MS-XLS] 2.3), as far as they matter here. */
export const kinds = {
  formula: 0x06,
  eof: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  boundSheet: 0x85,
  mulRk: 0xbd,
  rString: 0xd6,
  xf: 0xe0,
  mergeCells: 0xe5,
  sst: 0xfc,
  labelSst: 0xfd,
  dimensions: 0x200,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  string: 0x207,
  rk: 0x27e,
  format: 0x41e,
  bof: 0x809
} as const

export interface BiffRecord {
  readonly kind: number
  readonly data: Buffer
  /** Where the record ends. */
  readonly end: number
}

/**
 * The records of a workbook or a sheet, between its two marks. What is embedded there, such as a chart, has marks of
 * its own and is passed over. @throws Damage where a mark is missing, or a record goes beyond the stream's end
 */
export function* recordsFrom(stream: Buffer, start: number): Generator<BiffRecord> {
  let depth = 0
  for (let at = start; at + 4 <= stream.length; ) {
    const kind = stream.readUInt16LE(at)
    const end = at + 4 + stream.readUInt16LE(at + 2)
    if (end > stream.length) throw new Damage('cut record')
    if (kind === kinds.bof) depth++
    if (depth === 0 || (kind === kinds.eof && end !== at + 4)) throw new Damage('border')
    if (kind === kinds.eof) depth--
    if (depth === 0) return
    if (depth === 1) yield { kind, data: stream.subarray(at + 4, end), end }
    at = end
  }
  throw new Damage('no end')
}

/** A text with its length before it, in one byte or two. */
export function biffText(data: Buffer, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? data.readUInt8(at) : data.readUInt16LE(at)
  const flags = data.readUInt8(at + lengthBytes)
  const rich = (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0)
  const from = at + lengthBytes + 1 + rich
  const to = from + (flags & 1 ? length * 2 : length)
  if (to > data.length) throw new Damage('cut text')
  return data.toString(flags & 1 ? 'utf16le' : 'latin1', from, to)
}

/** A number in 30 bits: whole or the head of a floating-point one, perhaps of hundredths. */
export function rkNumber(rk: number): number {
  const eight = Buffer.alloc(8)
  eight.writeInt32LE(rk & ~3, 4)
  const value = rk & 2 ? rk >> 2 : eight.readDoubleLE(0)
  return rk & 1 ? value / 100 : value
}

/** The texts that cells share. A text may go on in the next record, there in other characters than before. */
export function sharedTexts(blocks: readonly Buffer[]): string[] {
  const reader = new Blocks(blocks)
  reader.skip(4)
  const count = reader.number(4)
  const texts: string[] = []
  while (texts.length < count) texts.push(reader.text())
  return texts
}

class Blocks {
  readonly #blocks: readonly Buffer[]
  #block = 0
  #at = 0

  constructor(blocks: readonly Buffer[]) {
    this.#blocks = blocks
  }

  number(bytes: 1 | 2 | 4): number {
    this.#passBorder()
    const value = this.#current.readUIntLE(this.#at, bytes)
    this.#at += bytes
    return value
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      this.#passBorder()
      const step = Math.min(left, this.#current.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  text(): string {
    let left = this.number(2)
    let flags = this.number(1)
    const behind = (flags & 8 ? this.number(2) * 4 : 0) + (flags & 4 ? this.number(4) : 0)
    let text = ''
    while (left > 0) {
      if (this.#at >= this.#current.length) flags = this.number(1)
      const width = flags & 1 ? 2 : 1
      const length = Math.min(left, Math.floor((this.#current.length - this.#at) / width))
      if (length === 0) throw new Damage('cut text')
      const to = this.#at + length * width
      text += this.#current.toString(width === 2 ? 'utf16le' : 'latin1', this.#at, to)
      this.#at = to
      left -= length
    }
    this.skip(behind)
    return text
  }

  get #current(): Buffer {
    const block = this.#blocks[this.#block]
    if (!block) throw new Damage('cut texts')
    return block
  }

  #passBorder(): void {
    while (this.#at >= this.#current.length) {
      this.#block++
      this.#at = 0
    }
  }
}
