import { readFile, stat } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { mostLogoBytes, type ReportLogo, reportLogo } from '#shared/api/reports.ts'
import { TesseraError } from '#shared/errors.ts'
import { readMeta } from '../store/meta.ts'

/** The client's logo that the project keeps. */
export function readLogo(db: Database): ReportLogo | null {
  const kept = readMeta(db, 'logo')
  return kept === null ? null : reportLogo.parse(JSON.parse(kept))
}

/** Wider or higher pictures unpack to more than a page needs. */
const mostPixels = 4000

type Size = Pick<ReportLogo, 'type' | 'width' | 'height'>

const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** A PNG that unpacks to the pixels it speaks of; one drawn in passes cannot stand in a PDF. */
function pngSize(bytes: Buffer): Size | null {
  if (bytes.length < 33 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const bits = bytes[24]! * (channelsOf[bytes[25]!] ?? 0)
  const inPasses = bytes[28] !== 0
  if (bits === 0 || inPasses) return null
  if (Math.max(width, height) > mostPixels) return { type: 'image/png', width, height }
  const packed: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const needed = (Math.ceil((width * bits) / 8) + 1) * height
  try {
    if (inflateSync(Buffer.concat(packed), { maxOutputLength: needed + 1 }).length !== needed) return null
  } catch {
    return null
  }
  return { type: 'image/png', width, height }
}

/** A JPEG is a row of parts; the one that begins a frame says its size. One that has no end was cut off. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  let size: Size | null = null
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) size = { type: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    if (marker === 0xda) return bytes.indexOf('ffd9', at, 'hex') > 0 ? size : null
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/**
 * A picture that can stand in a report.
 * @throws TesseraError `notALogo`, `logoTooLarge`, `fileUnreadable`
 */
export async function logoFrom(path: string, name: string): Promise<ReportLogo> {
  let bytes: Buffer
  try {
    if ((await stat(path)).size > mostLogoBytes) throw new TesseraError('logoTooLarge', { name })
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof TesseraError) throw error
    throw new TesseraError('fileUnreadable', { name, detail: (error as Error).message })
  }
  const size = pngSize(bytes) ?? jpegSize(bytes)
  if (!size || size.width === 0 || size.height === 0) throw new TesseraError('notALogo', { name })
  if (Math.max(size.width, size.height) > mostPixels) throw new TesseraError('logoTooLarge', { name })
  return { name, ...size, data: bytes.toString('base64') }
}
