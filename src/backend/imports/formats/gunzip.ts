import { readFileSync } from 'node:fs'
import { crc32, gunzipSync } from 'node:zlib'
import { Inflate } from 'fflate'
import { TesseraError } from '#shared/errors.ts'

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** Pieces that are unpacked at once: at most a thousand times as many bytes come of them. */
export const packedBytes = 1 << 14

/** Text comes to a fifth or a twentieth when packed; what comes to less than a two-hundredth is made to harm. */
const mostTimes = 200
const harmless = 1 << 26

/** @throws TesseraError `unpacksTooLarge` for what grows out of all proportion */
export function refuseBomb(name: string, packed: number, unpacked: number): void {
  if (unpacked > harmless && unpacked > packed * mostTimes) throw new TesseraError('unpacksTooLarge', { name })
}

/**
 * Unpacks gzip (RFC 1952) piece by piece, and checks length and checksum at the end. Files of several members, which
 * some tools write, are seen only there; their rest is unpacked at once.
 * @throws TesseraError `fileDamaged`
 */
export function* gunzip(
  chunks: Iterable<Uint8Array>,
  { path, name }: { readonly path: string; readonly name: string }
): Generator<Uint8Array> {
  const damaged = (): TesseraError => new TesseraError('fileDamaged', { name, format: 'gzip' })
  let out: Uint8Array[] = []
  let length = 0
  let check = 0
  let packed = 0
  const inflate = new Inflate((bytes) => {
    if (bytes.length === 0) return
    out.push(bytes)
    length += bytes.length
    check = crc32(bytes, check)
  })
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      inflate.push(bytes, last)
    } catch {
      throw damaged()
    }
  }
  /** What may be the trailer. */
  let held: Buffer = Buffer.alloc(0)
  let inHead = true
  for (const chunk of chunks) {
    packed += chunk.length
    let bytes = Buffer.concat([held, chunk])
    if (inHead) {
      const start = endOfHead(bytes)
      if (start > bytes.length - 8) {
        held = bytes
        continue
      }
      bytes = bytes.subarray(start)
      inHead = false
    }
    const until = Math.max(0, bytes.length - 8)
    for (let from = 0; from < until; from += packedBytes) {
      push(bytes.subarray(from, Math.min(from + packedBytes, until)), false)
      refuseBomb(name, packed, length)
      yield* out
      out = []
    }
    held = Buffer.from(bytes.subarray(until))
  }
  if (inHead) throw damaged()
  push(new Uint8Array(0), true)
  yield* out
  if (held.readUInt32LE(0) === check && held.readUInt32LE(4) === length >>> 0) return
  yield unpackedAtOnce(path, damaged).subarray(length)
}

/** The bytes behind the head of the first member; more than there are where it is cut. */
function endOfHead(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  let at = 10
  if (flags & 4) at += 2 + (bytes.length >= at + 2 ? bytes.readUInt16LE(at) : 0)
  for (const text of [8, 16]) {
    if (!(flags & text)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return Number.POSITIVE_INFINITY
    at = end + 1
  }
  return flags & 2 ? at + 2 : at
}

function unpackedAtOnce(path: string, damaged: () => TesseraError): Buffer {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: 1 << 30 })
  } catch {
    throw damaged()
  }
}
