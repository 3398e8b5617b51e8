import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { type Locale, locales } from '#shared/i18n/texts.ts'
import { systemLocale } from '#shell/systemLocale.ts'
import { UsageError } from './usageError.ts'

/** What every command understands. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  locale: { type: 'string' }
} as const satisfies ParseArgsOptionsConfig

export function parseCommand<const O extends ParseArgsOptionsConfig>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Its first sentence says what is wrong; the others speak of this program's inside.
    throw new UsageError('cli.usage.parse', { detail: String((error as Error).message).split('. ')[0] ?? '' })
  }
}

/** One of a few words, or wrong use. */
export function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]) {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new UsageError('cli.usage.badValue', { option, value, allowed: allowed.join(', ') })
  return found
}

export function wholeNumber(option: string, value: string | undefined, from: number, to: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < from || number > to)
    throw new UsageError('cli.usage.badValue', { option, value, allowed: `${from} – ${to}` })
  return number
}

export function numberAbove0(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number <= 0)
    throw new UsageError('cli.usage.notAbove0', { option, value })
  return number
}

/** The language is needed to say what is wrong with the rest, so it is looked for first and never refused here. */
export function localeIn(args: readonly string[]): Locale {
  const asked = args.flatMap((arg, index) =>
    arg === '--locale' ? [args[index + 1]] : arg.startsWith('--locale=') ? [arg.slice('--locale='.length)] : []
  )
  return locales.find((locale) => locale === asked.at(-1)) ?? systemLocale()
}
