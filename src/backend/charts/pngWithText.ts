import { crc32 } from 'node:zlib'

const signatureBytes = 8
/** Length, kind and checksum of a chunk, beside what it holds. */
const around = 12

function chunk(kind: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(around + data.length)
  whole.writeUInt32BE(data.length, 0)
  whole.write(kind, 4, 'latin1')
  data.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}

/** Keyword, not compressed, no language, in UTF-8 (PNG, third edition, 11.3.3.4). */
const text = (keyword: string, said: string): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(said)]))

/** A picture that says what it shows, by keywords that programs for pictures show; its pixels are left as they are. */
export function pngWithText(png: Buffer, said: Readonly<Record<string, string>>): Buffer {
  // After the head, which is always first and of the same length.
  const at = signatureBytes + around + png.readUInt32BE(signatureBytes)
  const chunks = Object.entries(said).map(([keyword, words]) => text(keyword, words))
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)])
}
