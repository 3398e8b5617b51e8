import { open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { TesseraError } from '#shared/errors.ts'

/**
 * Writes a file whole or not at all: into a new file beside it, to the disk, then in its place. Whatever ends this
 * early (a cancel, a full disk, a crash) leaves the file that was there before.
 * @returns the number of bytes
 * @throws TesseraError `diskFull` or `cannotWrite`
 */
export async function writeWhole(
  path: string,
  mark: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal
): Promise<number> {
  const part = `${path}.${mark}.part`
  try {
    const file = await open(part, 'w')
    let bytes = 0
    try {
      for await (const chunk of chunks) {
        signal.throwIfAborted()
        const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
        await file.writeFile(data)
        bytes += data.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    signal.throwIfAborted()
    await rename(part, path)
    return bytes
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw writingError(error, path)
  }
}

/** A refusal of the disk is something a person can act on; anything else stays what it is. */
function writingError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new TesseraError('diskFull')
  if (code === undefined || syscall === undefined) return error
  return new TesseraError('cannotWrite', { name: basename(path), detail: code })
}
