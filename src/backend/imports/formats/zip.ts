import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { createDecoder } from '../encoding.ts'
import type { Reading } from '../fileText.ts'
import { packedBytes, refuseBomb } from './gunzip.ts'

/** What is wrong inside a packed or structured file; whoever opens it knows its name and says so to the user. */
export class Damage extends Error {}

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly check: number
  readonly packed: number
  readonly size: number
  /** Where its local header stands. */
  readonly at: number
}

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const entryHead = 46
const full = 0xffffffff

/** A zip archive in memory: its parts are listed from the directory at its end and unpacked piece by piece. */
export class Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly #bytes: Buffer
  readonly #name: string

  /** @throws Damage where there is no whole directory */
  constructor(bytes: Buffer, name: string) {
    this.#bytes = bytes
    this.#name = name
    this.entries = within(() => directory(bytes))
  }

  /** A part's bytes. Checked against its length and checksum. @throws Damage, TesseraError `unpacksTooLarge` */
  *read(entry: ZipEntry, reading: Reading = { done: 0, total: 0 }): Generator<Uint8Array> {
    const data = within(() => packedData(this.#bytes, entry))
    reading.done = 0
    reading.total = data.length
    let out: Uint8Array[] = []
    let length = 0
    let check = 0
    const take = (bytes: Uint8Array): void => {
      if (bytes.length > 0) out.push(bytes)
      length += bytes.length
      check = crc32(bytes, check)
    }
    const inflate = entry.method === 8 ? new Inflate(take) : null
    for (let from = 0; from === 0 || from < data.length; from += packedBytes) {
      const piece = data.subarray(from, from + packedBytes)
      within(() => (inflate ? inflate.push(piece, from + packedBytes >= data.length) : take(piece)))
      refuseBomb(this.#name, reading.total, length)
      reading.done = Math.min(from + packedBytes, data.length)
      yield* out
      out = []
    }
    if (length !== entry.size || check !== entry.check) throw new Damage(`checksum of ${entry.name}`)
  }

  /** A part's text, piece by piece. */
  *text(entry: ZipEntry, reading?: Reading): Generator<string> {
    const pieces = this.read(entry, reading)
    let decoder: ReturnType<typeof createDecoder> | undefined
    for (const bytes of pieces) {
      decoder ??= createDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8')
      yield decoder.decode(bytes, false)
    }
    if (decoder) yield decoder.decode(new Uint8Array(0), true)
  }
}

/** Reading beyond the end of the bytes is damage. */
function within<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Damage ? error : new Damage((error as Error).message)
  }
}

function directory(bytes: Buffer): Map<string, ZipEntry> {
  // A comment of up to 64 KB may follow.
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 0xffff)
  while (end >= lowest && bytes.readUInt32LE(end) !== endMark) end--
  if (end < lowest) throw new Damage('no directory')
  let count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (at === full || count === 0xffff) {
    const end64 = Number(bytes.readBigUInt64LE(end - 12))
    if (bytes.readUInt32LE(end64) !== end64Mark) throw new Damage('no directory')
    count = Number(bytes.readBigUInt64LE(end64 + 32))
    at = Number(bytes.readBigUInt64LE(end64 + 48))
  }
  const entries = new Map<string, ZipEntry>()
  for (let n = 0; n < count; n++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Damage('directory')
    const entry = directoryEntry(bytes, at)
    entries.set(entry.name, entry)
    at += entryHead + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function directoryEntry(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + entryHead + bytes.readUInt16LE(at + 28)
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30))
  const large = largeNumbers(extra)
  const number = (place: number): number => {
    const short = bytes.readUInt32LE(at + place)
    return short === full ? large() : short
  }
  const [size, packed, local] = [number(24), number(20), number(42)]
  return {
    name: bytes.toString('utf8', at + entryHead, nameEnd).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
    check: bytes.readUInt32LE(at + 16),
    packed,
    size,
    at: local
  }
}

/** Numbers too large for their field stand in an extra one, in the field's order (zip64). */
function largeNumbers(extra: Buffer): () => number {
  let from = 0
  while (from + 4 <= extra.length && extra.readUInt16LE(from) !== 1) from += 4 + extra.readUInt16LE(from + 2)
  from += 4
  return () => {
    const value = Number(extra.readBigUInt64LE(from))
    from += 8
    return value
  }
}

function packedData(bytes: Buffer, { name, at, packed, method, encrypted }: ZipEntry): Buffer {
  if (encrypted || (method !== 0 && method !== 8)) throw new Damage(`method of ${name}`)
  if (bytes.readUInt32LE(at) !== localMark) throw new Damage(`head of ${name}`)
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length) throw new Damage(`length of ${name}`)
  return bytes.subarray(from, from + packed)
}
