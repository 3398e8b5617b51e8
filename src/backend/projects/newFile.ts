import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TesseraError } from '#shared/errors.ts'
import { isDiskFull } from '../diskFull.ts'

/** Bytes. Most systems take 255, and a number, ".tessera" and what lies beside a project need their part. */
const longest = 180

/** Windows keeps these for devices, whatever follows a dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

/** What the file of a project of this name may be called on every system. */
export function fileNameFor(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    // A dot in front hides a file; one at the end is lost on Windows.
    .replace(/^[\s.]+/, '')
  let short = ''
  for (const sign of plain) {
    if (Buffer.byteLength(short + sign) > longest) break
    short += sign
  }
  short = short.replace(/[\s.]+$/, '')
  return reserved.test(short) ? `_${short}` : short || 'Tessera'
}

/** Makes the empty file of a new project; a name already taken gets a number. Answers where it lies. */
export function newFileIn(folder: string, name: string): string {
  const base = fileNameFor(name)
  try {
    mkdirSync(folder, { recursive: true })
    for (let number = 1; ; number++) {
      const path = join(folder, `${base}${number > 1 ? ` ${number}` : ''}.tessera`)
      if (made(path)) return path
    }
  } catch (error) {
    if (isDiskFull(error)) throw error
    throw new TesseraError('cannotWrite', { name: base, detail: (error as NodeJS.ErrnoException).code ?? '' })
  }
}

/** Making it and seeing whether it was free is one step, so that two Tesseras do not take the same name. */
function made(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
