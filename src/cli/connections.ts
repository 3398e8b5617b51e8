import type { ConnectedSource } from '#shared/api/sources.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { aligned } from './aligned.ts'

/** How several files were joined: of each its kind, rows, customers, and how many of them other files know. */
export function connectionsOf(sources: readonly ConnectedSource[], t: Translate, locale: Locale): string[] {
  if (sources.length < 2) return []
  const rows = sources.map((source) => [
    nameOf(source, t),
    t(`imports.kind.${source.kind}`),
    t('imports.rows', { count: source.rows, n: formatCount(source.rows, locale) }),
    source.customers === 0
      ? ''
      : t('cli.joined.customers', { count: source.customers, n: formatCount(source.customers, locale) }),
    knownInWords(source, sources, t, locale)
  ])
  return aligned(rows, [0, 1, 4])
}

const nameOf = ({ name, table }: ConnectedSource, t: Translate): string =>
  table === null ? name : t('imports.tables.of', { name, table })

/** "93 % of its authors are in customers.csv" */
function knownInWords(source: ConnectedSource, all: readonly ConnectedSource[], t: Translate, locale: Locale): string {
  const { knownElsewhere: known, kind, links, fit } = source
  if (known === null) return ''
  if (known.known === 0 && fit !== null) {
    const other = all.find(({ id }) => id === fit.source)!
    return t('cli.joined.fit', { column: fit.column, file: other.name, share: formatShare(fit.share, locale) })
  }
  // The first that knows as many as all of them together.
  const whole = links.find(({ by, shared }) => by === known.by && shared === known.known)
  const file = all.find(({ id }) => id === whole?.to)
  const params = {
    // Not all is not 100 %.
    share: formatShare(known.known === known.of ? 1 : Math.min(known.known / known.of, 0.99), locale),
    who: t(`cli.joined.who.${kind}`),
    file: file ? nameOf(file, t) : t('cli.joined.others')
  }
  return t(known.known === 0 ? 'cli.joined.none' : 'cli.joined.known', params)
}
