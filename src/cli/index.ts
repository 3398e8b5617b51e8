import { wordsIn } from '#backend/words.ts'
import { columnRoles } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TextKey, Translate } from '#shared/i18n/texts.ts'
import { version } from '#shell/launch.ts'
import { builtThreads } from '#shell/threads.ts'
import { localeIn } from './arguments.ts'
import { erase } from './erase.ts'
import { inspect } from './inspect.ts'
import { open } from './open.ts'
import { sample } from './sample.ts'
import { segment } from './segment.ts'
import { segmentOptions } from './segmentOptions.ts'
import { createTerminal } from './terminal.ts'
import { UsageError } from './usageError.ts'

const status = { done: 0, failed: 1, wrongUse: 2 } as const

const commands = {
  async segment(args: readonly string[], t: Translate) {
    const options = segmentOptions(args)
    if (options === 'help') return 'help'
    await segment(options, builtThreads, createTerminal(t, options))
  },
  inspect: (args: readonly string[], t: Translate) => inspect(args, builtThreads, createTerminal(t, { quiet: false })),
  erase: (args: readonly string[], t: Translate) => erase(args, builtThreads, createTerminal(t, { quiet: false })),
  sample: (args: readonly string[], t: Translate) => sample(args, createTerminal(t, { quiet: false })),
  open: (args: readonly string[], t: Translate) => open(args, builtThreads, createTerminal(t, { quiet: false }))
} as const
type CommandName = keyof typeof commands

async function run([name, ...args]: readonly string[], t: Translate): Promise<number> {
  const help = (which: 'main' | CommandName, to: NodeJS.WriteStream = process.stdout): void => {
    to.write(t(`cli.help.${which}`, { version: version(), roles: columnRoles.join(', ') }))
  }
  if (name === undefined) {
    help('main', process.stderr)
    return status.wrongUse
  }
  if (name === '--version' || name === '-v') console.log(version())
  else if (name === '--help' || name === '-h' || name === 'help') help(isCommand(args[0]) ? args[0] : 'main')
  else if (!isCommand(name)) throw new UsageError('cli.usage.unknownCommand', { name })
  else if ((await commands[name](args, t)) === 'help') help(name)
  return status.done
}

const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(commands, name)

/** @returns the exit status, having said the reason */
function refuse(error: unknown, name: string | undefined, t: Translate): number {
  const say = (text: string): void => void process.stderr.write(`tessera: ${text}\n`)
  if (error instanceof UsageError) {
    say(t(error.key, error.params))
    say(t('cli.usage.seeHelp', { command: `tessera ${isCommand(name) ? `${name} ` : ''}--help` }))
    return status.wrongUse
  }
  if (error instanceof TesseraError) say(t(`errors.${error.code}` as TextKey, error.params))
  else say(t('errors.unexpected', { detail: error instanceof Error ? error.message : String(error) }))
  return status.failed
}

const args = process.argv.slice(2)
const t = wordsIn(localeIn(args))
process.exitCode = await run(args, t).catch((error: unknown) => refuse(error, args[0], t))
