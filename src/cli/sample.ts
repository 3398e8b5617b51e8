import { copyFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { resourcesFolder } from '#shell/launch.ts'
import { commonOptions, parseCommand } from './arguments.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usageError.ts'
import { cannotWrite } from './workspace.ts'

/** Writes the sample shop's orders. @returns `help` where that is asked for */
export async function sample(args: readonly string[], { t, print }: Terminal): Promise<'help' | undefined> {
  const { values, positionals } = parseCommand(args, { ...commonOptions, out: { type: 'string', short: 'o' } })
  if (values.help) return 'help'
  if (positionals[0] !== undefined) throw new UsageError('cli.usage.parse', { detail: positionals[0] })
  if (!values.out) throw new UsageError('cli.usage.noOut', { command: 'tessera sample' })
  const part = `${resolve(values.out)}.part`
  try {
    await copyFile(join(resourcesFolder, 'sample', 'orders.csv'), part)
    await rename(part, resolve(values.out))
  } catch (error) {
    await rm(part, { force: true })
    throw cannotWrite(values.out, error)
  }
  print(t('cli.sample.written', { name: values.out }))
}
