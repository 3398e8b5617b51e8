import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { formatCount } from '#shared/words/format.ts'
import { launchBackend, type ThreadFiles } from '#shell/launch.ts'
import { openProject } from '#shell/openProject.ts'
import { commonOptions, localeIn, parseCommand } from './arguments.ts'
import { createClient } from './client.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'

/** Takes all that is known of a customer out of a project. @returns `help` where that is asked for */
export async function erase(args: readonly string[], threads: ThreadFiles, { t, print }: Terminal) {
  const { values, positionals } = parseCommand(args, commonOptions)
  if (values.help) return 'help'
  const [project, key, ...more] = positionals
  if (project === undefined || key === undefined || more.length > 0) throw new UsageError('cli.usage.noCustomerToErase')
  const folder = mkdtempSync(join(tmpdir(), 'tessera-erase-'))
  const backend = launchBackend(threads, { data: join(folder, 'data'), projects: join(folder, 'projects') })
  try {
    await openProject(backend, resolve(project))
    const { rows } = await createClient(backend).call('customers.erase', { key })
    print(t('cli.erase.done', { count: rows, n: formatCount(rows, localeIn(args)) }))
    return undefined
  } finally {
    await backend.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
