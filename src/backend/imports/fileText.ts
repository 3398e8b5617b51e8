import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { TesseraError } from '#shared/errors.ts'
import { createDecoder, type Encoding } from './encoding.ts'

/** A file that is being imported. Its name is for people: where it lies may be a temporary place. */
export interface ImportedFile {
  readonly path: string
  readonly name: string
}

/** How far a file has been read, in bytes. */
export interface Reading {
  done: number
  total: number
}

const chunkBytes = 1 << 20

/** The bytes of a file, piece by piece; each piece is overwritten by the next. `reading` is kept up to date. */
export function* readBytes({ path, name }: ImportedFile, reading: Reading): Generator<Uint8Array> {
  const fd = readable(name, () => openSync(path, 'r'))
  try {
    reading.done = 0
    reading.total = fstatSync(fd).size
    const buffer = Buffer.allocUnsafe(chunkBytes)
    for (;;) {
      const got = readable(name, () => readSync(fd, buffer, 0, chunkBytes, null))
      if (got === 0) return
      reading.done += got
      yield buffer.subarray(0, got)
    }
  } finally {
    closeSync(fd)
  }
}

/** The text of a file, piece by piece. */
export function* readText(file: ImportedFile, encoding: Encoding, reading: Reading): Generator<string> {
  const decoder = createDecoder(encoding)
  for (const bytes of readBytes(file, reading)) yield decoder.decode(bytes, false)
  yield decoder.decode(new Uint8Array(0), true)
}

function readable<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw code === 'ENOENT'
      ? new TesseraError('fileMissing', { name })
      : new TesseraError('fileUnreadable', { name, detail: code ?? message })
  }
}
