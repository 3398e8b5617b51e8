import { isAscii, isUtf8 } from 'node:buffer'
import type { Dialect } from '#shared/api/imports.ts'

export type Encoding = Dialect['encoding']

/** Stands where bytes could not be read as text. */
export const unreadableCharacter = '\uFFFD'

/**
 * The encoding of a file: by its byte-order mark, by the zero bytes of UTF-16, as UTF-8 where its bytes are valid,
 * else Windows-1252. All bytes are looked at, for the first accent may come late; a few damaged bytes among many
 * valid sequences do not turn UTF-8 into Windows-1252.
 */
export class EncodingEvidence {
  #sure: Encoding | null | undefined
  #valid = 0
  #invalid = 0
  #carry: Uint8Array = new Uint8Array(0)

  add(chunk: Uint8Array): void {
    if (this.#sure === undefined) this.#sure = fromHead(chunk)
    if (this.#sure || (this.#carry.length === 0 && isAscii(chunk))) return
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk])
    const whole = wholeUtf8(bytes)
    this.#carry = Uint8Array.from(bytes.subarray(whole))
    const { valid, invalid } = countSequences(bytes.subarray(0, whole))
    this.#valid += valid
    this.#invalid += invalid
  }

  decide(): Encoding {
    const invalid = this.#invalid + this.#carry.length
    return this.#sure ?? (invalid * 10 <= this.#valid ? 'utf-8' : 'windows-1252')
  }
}

function fromHead(head: Uint8Array): Encoding | null {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const pairs = Math.min(head.length, 8192) >> 1
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1]!++
  // Latin letters, digits and separators have a zero high byte in UTF-16; other text has none at all.
  if (zeros[1]! > pairs * 0.3 && zeros[0]! < zeros[1]! * 0.1) return 'utf-16le'
  if (zeros[0]! > pairs * 0.3 && zeros[1]! < zeros[0]! * 0.1) return 'utf-16be'
  return null
}

/** Multi-byte sequences that are valid UTF-8, and bytes that belong to none. */
function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0
  let invalid = 0
  const allValid = isUtf8(bytes)
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    const length = byte < 0x80 ? 1 : lengthOf(byte)
    if (length === 1) i++
    else if (allValid || (length > 0 && isUtf8(bytes.subarray(i, i + length)))) {
      valid++
      i += length
    } else {
      invalid++
      i++
    }
  }
  return { valid, invalid }
}

/** Bytes in the sequence that a lead byte begins; 0 when it begins none. */
const lengthOf = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0

/** How many bytes can be decoded without cutting a sequence that continues in the next chunk. */
function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

export interface Decoder {
  /** The text of the next bytes; what a border cuts waits for the next call. `last` gives the rest. */
  decode(bytes: Uint8Array, last: boolean): string
}

/**
 * Decodes a stream of chunks, right at their borders, without its byte-order mark. Bytes that mean nothing become
 * `unreadableCharacter`. Not TextDecoder: its encodings depend on how the runtime was built.
 */
export function createDecoder(encoding: Encoding): Decoder {
  let carry = Buffer.alloc(0)
  let atStart = true
  return {
    decode(bytes, last) {
      const joined =
        carry.length > 0 ? Buffer.concat([carry, bytes]) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      const whole = last ? joined.length : wholeLength(joined, encoding)
      carry = Buffer.from(joined.subarray(whole))
      const text = decodeWhole(joined.subarray(0, whole), encoding)
      if (!atStart || text === '') return text
      atStart = false
      return text.startsWith('\uFEFF') ? text.slice(1) : text
    }
  }
}

function wholeLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return wholeUtf8(bytes)
  if (encoding === 'windows-1252') return bytes.length
  const even = bytes.length & ~1
  const high = bytes[even - (encoding === 'utf-16le' ? 1 : 2)]
  // The first half of a surrogate pair waits for the second.
  return high !== undefined && high >= 0xd8 && high <= 0xdb ? even - 2 : even
}

function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8')
    case 'windows-1252':
      return bytes.toString('latin1').replaceAll(/[\x80-\x9f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80]!)
    case 'utf-16le':
      return wholeUnits(bytes)
    case 'utf-16be':
      return wholeUnits(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16(), bytes.length)
  }
}

/** UTF-16 to text; an odd last byte and halves of pairs cannot be read. */
const wholeUnits = (bytes: Buffer, length = bytes.length): string =>
  bytes.toString('utf16le').toWellFormed() + (length % 2 === 1 ? unreadableCharacter : '')

/** What 0x80 to 0x9f stand for; five of them stand for nothing. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'
