import { UsageError } from './usageError.ts'

/** A name in quotes, in which two stand for one, or all up to the next comma. */
const oneName = /\s*(?:"((?:[^"]|"")*)"\s*|([^,"][^,]*|))(?:,|$)/y

/**
 * The names in `A,"B, with a comma",C`.
 * @throws UsageError where there is none, or a quote is not closed
 */
export function featureNames(value: string): string[] {
  const names: string[] = []
  oneName.lastIndex = 0
  while (oneName.lastIndex < value.length) {
    const from = oneName.lastIndex
    const found = oneName.exec(value)
    if (!found) throw new UsageError('cli.usage.openQuote', { value: value.slice(from) })
    const name = (found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim()
    if (name !== '') names.push(name)
  }
  if (names.length === 0) throw new UsageError('cli.usage.noFeatures')
  return names
}

/** As such a list has it. */
export const quotedWhereNeeded = (name: string): string =>
  /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
