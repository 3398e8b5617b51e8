import type { ConnectedSource, Connections, SourceLink } from '../api/sources.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { formatCount, formatShare } from './format.ts'

/** Of fewer customers known elsewhere, it is said so. */
const few = 0.02

export const sourceName = ({ name, table }: Pick<ConnectedSource, 'name' | 'table'>, t: Translate): string =>
  table === null ? name : t('imports.tables.of', { name, table })

/** "93 % of the review authors are in the customer list". */
export function linkInWords(
  source: ConnectedSource,
  link: SourceLink,
  { sources }: Connections,
  t: Translate,
  locale: Locale
): string {
  const other = sources.find(({ id }) => id === link.to)
  if (!other) return ''
  const share = formatShare(link.share, locale)
  const who = t(`connections.who.${link.by}.${source.kind}`)
  const name = sourceName(other, t)
  if (other.kind === source.kind) return t('connections.sameKind', { share, who, name })
  const what = t(`connections.what.${link.by}.${other.kind}`)
  const isOnly = sources.filter(({ kind }) => kind === other.kind).length === 1
  return isOnly ? t('connections.link', { share, who, what }) : t('connections.linkIn', { share, who, what, name })
}

/** Does no other file, or hardly any, know what this one is about? */
const isAlone = ({ knownElsewhere: known }: ConnectedSource): boolean =>
  known !== null && (known.known === 0 || (known.by === 'customers' && known.known < few * known.of))

/** Why a source connects to nothing, and what would help; `null` where it connects. */
export function aloneInWords(
  source: ConnectedSource,
  { sources }: Connections,
  t: Translate,
  locale: Locale
): string | null {
  const { knownElsewhere: known, fit } = source
  if (known === null || !isAlone(source)) return null
  const why =
    known.known === 0
      ? t(`connections.nobody.${known.by}`)
      : t('connections.few.customers', { share: formatShare(known.known / known.of, locale) })
  const owner = fit && sources.find(({ id }) => id === fit.source)
  if (!fit || !owner) return why
  const facts = { column: fit.column, share: formatShare(fit.share, locale), name: sourceName(owner, t) }
  return `${why} ${t(owner.id === source.id ? 'connections.fitHere' : 'connections.fitThere', facts)}`
}

/** Do the files connect? One sentence; `null` for a single file. */
export function connectionsInWords({ sources }: Connections, t: Translate, locale: Locale): string | null {
  if (sources.length < 2) return null
  // What has nothing to be known by (reviews without authors) connects to nothing either.
  const alone = sources.filter((one) => isAlone(one) || one.links.length === 0)
  const n = formatCount(sources.length, locale)
  if (alone.length === 0) return t('connections.all', { count: sources.length, n })
  return t('connections.some', {
    count: alone.length,
    n,
    connected: formatCount(sources.length - alone.length, locale),
    list: alone.map((one) => sourceName(one, t)).join(', ')
  })
}
