import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureKernels } from './buildKernels.ts'

const root = join(import.meta.dirname, '..')
const out = join(root, 'out')
const stamp = join(out, 'built-from')

/** What the build is made from, by content: times mean nothing after a checkout. */
function fingerprint(): string {
  const files = ['src/**/*.*', 'electron.vite.config.ts', 'package.json', 'package-lock.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: root })
  )
  const hash = createHash('sha256')
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * Builds `out` where it is missing or the sources have changed. The new build replaces the old one whole, so that a
 * command that runs meanwhile finds one or the other.
 * @throws Error when the sources do not build
 */
export function ensureBuilt(): void {
  ensureKernels()
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Building Tessera; this happens once and takes a moment.\n')
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  try {
    const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [builder, 'build', '--outDir', join(work, 'out'), '--logLevel', 'warn'],
      { cwd: root, encoding: 'utf8' }
    )
    if (status !== 0) throw new Error(`Tessera could not be built:\n${stdout}${stderr}`)
    writeFileSync(join(work, 'out', 'built-from'), wanted)
    if (existsSync(out)) renameSync(out, join(work, 'before'))
    renameSync(join(work, 'out'), out)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (import.meta.main) ensureBuilt()
