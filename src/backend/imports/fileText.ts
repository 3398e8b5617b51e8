import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { TesseraError } from '#shared/errors.ts'
import { createDecoder, type Encoding } from './encoding.ts'
import { gunzip, isGzip } from './formats/gunzip.ts'

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
    reading.total = readable(name, () => fstatSync(fd)).size
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

/** What is in a file: its bytes, unpacked where it is gzipped. `reading` goes by the bytes on the disk. */
export function* readContent(file: ImportedFile, reading: Reading): Generator<Uint8Array> {
  const bytes = readBytes(file, reading)
  const first = bytes.next()
  if (first.done) return
  const all = startingWith(first.value, bytes)
  yield* isGzip(first.value) ? gunzip(all, file) : all
}

/** The text of a file, piece by piece. */
export function* readText(file: ImportedFile, encoding: Encoding, reading: Reading): Generator<string> {
  const decoder = createDecoder(encoding)
  for (const bytes of readContent(file, reading)) yield decoder.decode(bytes, false)
  yield decoder.decode(new Uint8Array(0), true)
}

/** The first bytes of what is in a file. */
export function headOf(file: ImportedFile, length: number): Buffer {
  const pieces: Buffer[] = []
  let got = 0
  for (const bytes of readContent(file, { done: 0, total: 0 })) {
    pieces.push(Buffer.from(bytes))
    got += bytes.length
    if (got >= length) break
  }
  return Buffer.concat(pieces).subarray(0, length)
}

function* startingWith(first: Uint8Array, rest: Generator<Uint8Array>): Generator<Uint8Array> {
  try {
    yield first
    yield* rest
  } finally {
    rest.return(undefined)
  }
}

function readable<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException)
  }
}

function unreadable(name: string, { code, message }: NodeJS.ErrnoException): TesseraError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new TesseraError('fileMissing', { name })
    case 'EISDIR':
      return new TesseraError('fileIsFolder', { name })
    case 'EACCES':
    case 'EPERM':
      return new TesseraError('fileNotAllowed', { name })
    default:
      return new TesseraError('fileUnreadable', { name, detail: code ?? message })
  }
}
