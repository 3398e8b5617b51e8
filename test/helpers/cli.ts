import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const spawnNode = (path: string, args: readonly string[], { env = {}, cwd = root }: CliOptions): ChildProcess =>
  spawn(process.execPath, [join(root, path), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', DISPLAY: '', WAYLAND_DISPLAY: '', ...env }
  })

export const spawnCli = (args: readonly string[], options: CliOptions = {}): ChildProcess =>
  spawnNode('out/main/cli.js', args, options)

/** The command as a user starts it: a process that starts the one which works. */
export const spawnTessera = (args: readonly string[], options: CliOptions = {}): ChildProcess =>
  spawnNode('bin/tessera.js', args, options)

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawnCli(args, options)
  const status = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)])
  return { status: await status, stdout, stderr }
}
