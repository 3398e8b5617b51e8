import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { TesseraError } from '#shared/errors.ts'
import { root, type ThreadFiles } from '#shell/launch.ts'
import { hasDisplay } from '../server/openBrowser.ts'
import { runBrowserShell } from '../server/run.ts'
import { commonOptions, localeIn, parseCommand, wholeNumber } from './arguments.ts'
import { findElectron, runElectron } from './electron.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'

const known = {
  ...commonOptions,
  browser: { type: 'boolean' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' }
} as const

/** Opens the application until it is closed. @returns `help` where that is asked for */
export async function open(args: readonly string[], threads: ThreadFiles, terminal: Terminal) {
  const { values, positionals } = parseCommand(args, known)
  if (values.help) return 'help'
  if (positionals.length > 1) throw new UsageError('cli.usage.tooMany', { command: 'tessera open' })
  const port = wholeNumber('--port', values.port, 0, 65_535) ?? 0
  const file = positionals[0] === undefined ? undefined : projectFile(positionals[0])
  if (!values.browser && (await openWindow(file, terminal))) return
  await runBrowserShell({ threads, locale: localeIn(args), port, open: values['no-open'] !== true, file })
}

/** @returns false, having said why, when there can be no window of its own */
async function openWindow(file: string | undefined, { t, remark }: Terminal): Promise<boolean> {
  const program = findElectron()
  if (!hasDisplay()) remark(t('cli.open.noDisplay'))
  else if (program === null) remark(t('cli.open.noRuntime'))
  else if (await runElectron(program, root, file)) return true
  else remark(t('cli.open.didNotStart'))
  return false
}

function projectFile(path: string): string {
  if (!path.endsWith('.tessera')) throw new UsageError('cli.usage.projectEnding', { name: basename(path) })
  if (!existsSync(path)) throw new TesseraError('fileMissing', { name: basename(path) })
  return resolve(path)
}
