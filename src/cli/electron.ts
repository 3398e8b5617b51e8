import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Electron's program, where its runtime has been unpacked into this checkout. */
export function findElectron(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const program = readFileSync(join(folder, 'path.txt'), 'utf8')
    const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), program)
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/** A window that is gone sooner than this with a failure has never been seen. */
const startingMs = 10_000

/** Runs the desktop shell until it is closed. @returns false when it could not start here: libraries or rights are missing */
export async function runElectron(program: string, application: string, file: string | undefined): Promise<boolean> {
  const started = Date.now()
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  const window = spawn(program, [application, ...(file === undefined ? [] : [file])], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: environment
  })
  const pass = (signal: NodeJS.Signals): void => void window.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass)
  const { code, asked } = await new Promise<{ code: number | null; asked: boolean }>((resolve) => {
    window.on('error', () => resolve({ code: 1, asked: false }))
    window.on('exit', (code, signal) => resolve({ code, asked: signal === 'SIGINT' || signal === 'SIGTERM' }))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass)
  return code === 0 || asked || Date.now() - started > startingMs
}
