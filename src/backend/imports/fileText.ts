import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createDecoder, type Encoding } from './encoding.ts'

const chunkBytes = 1 << 20

/** The bytes of a file, piece by piece; each piece is overwritten by the next. */
export function* readBytes(path: string, most = Number.POSITIVE_INFINITY): Generator<Uint8Array> {
  const fd = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    for (let left = most; left > 0; ) {
      const got = readSync(fd, buffer, 0, Math.min(left, chunkBytes), null)
      if (got === 0) return
      left -= got
      yield buffer.subarray(0, got)
    }
  } finally {
    closeSync(fd)
  }
}

/** How far a file has been read, in bytes. */
export interface Reading {
  done: number
  total: number
}

/** The text of a file, piece by piece. `reading` is kept up to date. */
export function* readText(path: string, encoding: Encoding, reading: Reading): Generator<string> {
  reading.done = 0
  reading.total = sizeOf(path)
  const decoder = createDecoder(encoding)
  for (const bytes of readBytes(path)) {
    reading.done += bytes.length
    yield decoder.decode(bytes, false)
  }
  yield decoder.decode(new Uint8Array(0), true)
}

function sizeOf(path: string): number {
  const fd = openSync(path, 'r')
  try {
    return fstatSync(fd).size
  } finally {
    closeSync(fd)
  }
}
