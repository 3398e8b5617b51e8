import type { TextKey } from '#shared/i18n/texts.ts'

type UsageKey = Extract<TextKey, `cli.usage.${string}`>

/** The command line asks for what cannot be: exit status 2, and where its help is. */
export class UsageError extends Error {
  readonly key: UsageKey
  readonly params: Readonly<Record<string, string | number>>

  constructor(key: UsageKey, params: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(params)}`)
    this.key = key
    this.params = params
  }
}
