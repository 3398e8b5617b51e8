import { Damage } from './zip.ts'

const endOfChain = 0xfffffffe
const freeSector = 0xffffffff
const stored = { stream: 2, root: 5 } as const

/** @see [MS-CFB] */
export const isCompound = (head: Uint8Array): boolean =>
  head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

/**
 * A compound file ([MS-CFB]), as the Office programs of 1997 to 2003 wrote it, and as protected workbooks are wrapped:
 * streams in sectors, chained by a table. Every chain is followed once at most, so that none can go round.
 */
export class CompoundFile {
  readonly #bytes: Buffer
  readonly #sectorSize: number
  readonly #smallSize: number
  readonly #next: Uint32Array
  readonly #entries: readonly Entry[]
  readonly #smallNext: Uint32Array
  readonly #small: Buffer
  readonly #smallBelow: number

  /** @throws Damage */
  constructor(bytes: Buffer) {
    if (bytes.length < 512 || !isCompound(bytes)) throw new Damage('no compound file')
    const [sector, small] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)]
    if ((sector !== 9 && sector !== 12) || small > sector) throw new Damage('sector size')
    this.#bytes = bytes
    this.#sectorSize = 1 << sector
    this.#smallSize = 1 << small
    this.#smallBelow = bytes.readUInt32LE(56)
    this.#next = this.#readTable()
    this.#entries = entriesIn(this.#chain(bytes.readUInt32LE(48)))
    this.#smallNext = asNumbers(this.#chain(bytes.readUInt32LE(60)))
    const root = this.#entries.find(({ type }) => type === stored.root)
    this.#small = root ? this.#chain(root.start) : Buffer.alloc(0)
  }

  has(name: string): boolean {
    return this.#entries.some((entry) => entry.type === stored.stream && entry.name === name)
  }

  /** @throws Damage where the stream is cut */
  read(name: string): Buffer {
    const entry = this.#entries.find((one) => one.type === stored.stream && one.name === name)
    if (!entry) throw new Damage(`no ${name}`)
    const bytes = entry.size < this.#smallBelow ? this.#smallChain(entry.start) : this.#chain(entry.start)
    if (bytes.length < entry.size) throw new Damage(`length of ${name}`)
    return bytes.subarray(0, entry.size)
  }

  /** Which sector follows each. The table's own sectors are listed in the head, then in sectors of their own. */
  #readTable(): Uint32Array {
    const bytes = this.#bytes
    const count = bytes.readUInt32LE(44)
    const perSector = this.#sectorSize / 4
    if (count * this.#sectorSize > bytes.length) throw new Damage('sector table')
    const places: number[] = []
    for (let i = 0; i < 109; i++) places.push(bytes.readUInt32LE(76 + i * 4))
    let list = bytes.readUInt32LE(68)
    while (places.length < count && list < endOfChain) {
      const sector = this.#sector(list)
      for (let i = 0; i < perSector - 1; i++) places.push(sector.readUInt32LE(i * 4))
      list = sector.readUInt32LE((perSector - 1) * 4)
    }
    const used = places.slice(0, count)
    if (used.length < count || used.includes(freeSector)) throw new Damage('sector table')
    return asNumbers(Buffer.concat(used.map((place) => this.#sector(place))))
  }

  #sector(number: number): Buffer {
    const from = (number + 1) * this.#sectorSize
    const sector = this.#bytes.subarray(from, from + this.#sectorSize)
    // The last sector of a file may be cut short by programs that save space.
    if (sector.length === this.#sectorSize) return sector
    if (sector.length === 0) throw new Damage(`sector ${number}`)
    return Buffer.concat([sector, Buffer.alloc(this.#sectorSize - sector.length)])
  }

  #chain(start: number): Buffer {
    return follow(start, this.#next, (number) => this.#sector(number))
  }

  #smallChain(start: number): Buffer {
    const size = this.#smallSize
    return follow(start, this.#smallNext, (number) => {
      const sector = this.#small.subarray(number * size, (number + 1) * size)
      if (sector.length < size) throw new Damage(`sector ${number}`)
      return sector
    })
  }
}

function follow(start: number, next: Uint32Array, sector: (number: number) => Buffer): Buffer {
  const sectors: Buffer[] = []
  for (let at = start; at !== endOfChain && at !== freeSector; at = next[at]!) {
    if (at >= next.length || sectors.length > next.length) throw new Damage('chain of sectors')
    sectors.push(sector(at))
  }
  return Buffer.concat(sectors)
}

function asNumbers(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >> 2)
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(i * 4)
  return numbers
}

function entriesIn(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64))
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66]!,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120)
    })
  }
  return entries
}
