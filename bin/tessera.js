#!/usr/bin/env node
// The command line of a checkout: `npx tessera …`. Any Node can read this file; what it runs needs a recent one, which
// the `node` package of this project brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/**
 * By itself, glibc keeps what big work has let go of, where the next cannot use it: a third of the peak. It reads this
 * only while a process starts (mallopt(3)).
 */
const memory = process.platform === 'linux' ? { MALLOC_MMAP_THRESHOLD_: '1048576', ...process.env } : process.env

const isRecent = major > 22 || (major === 22 && minor >= 18)
if (isRecent && (memory === process.env || process.env.MALLOC_MMAP_THRESHOLD_)) await runHere()
else runAgain(isRecent ? process.execPath : ownNode())

async function runHere() {
  // Ended from outside, the process that the user started cannot take this one along.
  if (process.channel) {
    process.once('disconnect', () => process.exit(1))
    process.channel.unref()
  }
  try {
    const { ensureBuilt } = await import('../scripts/build.ts')
    ensureBuilt()
    if (process.argv[2] === 'open') await (await import('../scripts/electronRuntime.ts')).ensureElectron(process.argv)
  } catch (error) {
    process.stderr.write(`tessera: ${error.message}\n`)
    process.exit(1)
  }
  await import('../out/main/cli.js')
}

function ownNode() {
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node)) {
    process.stderr.write(`tessera: this is Node ${process.versions.node}; run "npm ci" in ${root} first.\n`)
    process.exit(1)
  }
  return node
}

function runAgain(node) {
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: memory
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
