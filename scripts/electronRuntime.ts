import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const electron = join(import.meta.dirname, '../node_modules/electron')
const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/'
const reachableMs = 4000
const downloadMs = 600_000

/**
 * Fetches Electron's runtime the first time that a window is wanted, as its package does; this is part of setting up a
 * checkout, the application itself connects to nothing. Where it cannot be had, Tessera opens in a browser window.
 */
export async function ensureElectron(args: readonly string[]): Promise<void> {
  if (args.includes('--browser') || args.includes('--help') || !hasDisplay() || existsSync(join(electron, 'path.txt')))
    return
  if (!(await canBeReached())) return
  process.stderr.write('Getting Electron’s runtime, once.\n')
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: ['ignore', 2, 2], timeout: downloadMs })
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** Asked first, so that nobody waits for a network that never answers. */
const canBeReached = (): Promise<boolean> =>
  fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(reachableMs) }).then(
    ({ status }) => status < 500,
    () => false
  )
