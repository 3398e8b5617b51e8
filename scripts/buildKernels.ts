import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const kernels = join(root, 'src/engine/kernels')
const target = join(kernels, 'binary.ts')
const compiler = join(root, 'node_modules/assemblyscript')

/** What the compiled kernels are made from, by content: their sources, the compiler's version and this script. */
function fingerprint(): string {
  const sources = globSync('assembly/**/*.ts', { cwd: kernels }).sort()
  const hash = createHash('sha256')
  for (const file of [
    ...sources.map((source) => join(kernels, source)),
    join(compiler, 'package.json'),
    import.meta.filename
  ])
    hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const flags = [
  '-O3',
  // Kernels neither allocate nor keep anything between calls: any number of threads runs them over one memory.
  ...['--runtime', 'stub', '--noAssert', '--use', 'abort='],
  ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  ...['--enable', 'simd', '--enable', 'threads', '--bindings', 'raw']
]

/** The compiled module, and the TypeScript signatures of what it exports. */
function compile(folder: string): { wasm: Buffer; signatures: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(compiler, 'bin/asc.js'), join(kernels, 'assembly/index.ts'), ...flags, '--outFile', join(folder, 'k.wasm')],
    { cwd: root, encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(`The kernels could not be compiled:\n${stdout}${stderr}`)
  const bindings = readFileSync(join(folder, 'k.d.ts'), 'utf8')
  const signatures = [...bindings.matchAll(/export function (.+);/g)].map(([, signature]) => `  ${signature}\n`)
  return { wasm: readFileSync(join(folder, 'k.wasm')), signatures }
}

/**
 * Compiles `src/engine/kernels/assembly` into `src/engine/kernels/binary.ts` where that is missing or out of date: a
 * TypeScript module, so that the engine needs no file beside it, bundled or not.
 * @throws Error with the compiler's words when the sources do not compile
 */
export function ensureKernels(): void {
  const stamp = `// Made by scripts/buildKernels.ts from ${fingerprint()}\n`
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) return
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'kernels-'))
  try {
    const { wasm, signatures } = compile(folder)
    const made = join(folder, 'binary.ts')
    const types = `export interface Kernels {\n${signatures.join('')}}\n`
    writeFileSync(made, `${stamp}${types}export const binary =\n  '${wasm.toString('base64')}'\n`)
    renameSync(made, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) ensureKernels()
