import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, sortedCopy } from '#engine/stats/quantile.ts'

/** Asks a peer's script: one JSON request on its stdin, one JSON answer on its stdout. */
export const ask = <T>(python: string, script: string, request: object): T => {
  // Debian's OpenBLAS picks a slow kernel on some machines, which would flatter us.
  const env = { OPENBLAS_CORETYPE: 'Haswell', ...process.env }
  const path = new URL(script, import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync(python, [path], {
    input: JSON.stringify(request),
    env,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`${python} ${script} failed: ${stderr}`)
  return JSON.parse(stdout) as T
}

/** Calls `work` with files that hold the numbers, and removes them. */
export const withFiles = async <T>(
  numbers: readonly (Float64Array | Int32Array)[],
  work: (files: string[]) => Promise<T>
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const files = numbers.map((values, f) => {
      const file = join(folder, `${f}`)
      writeFileSync(file, values)
      return file
    })
    return await work(files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface Timed<T> {
  readonly milliseconds: number
  readonly value: T
}

export const timed = <T>(solve: () => T): Timed<T> => {
  const began = performance.now()
  const value = solve()
  return { milliseconds: performance.now() - began, value }
}

export const middle = (answers: readonly { readonly milliseconds: number }[]): number =>
  median(sortedCopy(answers.map(({ milliseconds }) => milliseconds)))

/** One line of the table; a ratio above 1 says that we are faster. */
export const line = (name: string, milliseconds: number, own: number, remark: string): void => {
  const ratio = (milliseconds / own).toFixed(2).padStart(7)
  console.log(`  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(7)} ms   x ${ratio}   ${remark}`)
}
