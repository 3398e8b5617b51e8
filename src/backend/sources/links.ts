import type { SourceKind } from '#shared/api/imports.ts'
import type { ConnectedSource, SourceLink } from '#shared/api/sources.ts'
import type { Presence } from './readPresence.ts'

type By = SourceLink['by']

export interface Present {
  readonly id: number
  readonly kind: SourceKind
  readonly presence: Presence
}

/** What connects a source first of all: its customers, but for lists of something else. */
export const connectedBy = (kind: SourceKind): By =>
  kind === 'products' ? 'products' : kind === 'campaigns' ? 'campaigns' : 'customers'

/** How a source connects to the others, by what it is about first: by customers, or by what one of the two lists. */
export function linksOf(source: Present, all: readonly Present[]): SourceLink[] {
  const own = connectedBy(source.kind)
  return all
    .filter(({ id }) => id !== source.id)
    .map((other) => linkBetween(source, other))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        Number(b.by === own) - Number(a.by === own) ||
        Math.max(b.share, b.shareBack) - Math.max(a.share, a.shareBack) ||
        b.shared - a.shared ||
        a.to - b.to
    )
}

function linkBetween(one: Present, other: Present): SourceLink {
  const by = [one, other].map(({ kind }) => connectedBy(kind)).find((thing) => thing !== 'customers') ?? 'customers'
  const shared = by === 'customers' ? inBoth(one, other) : count(one.presence[by], (id) => other.presence[by].has(id))
  const share = (of: Present): number => (shared === 0 ? 0 : shared / sizeOf(of.presence, by))
  return { to: other.id, by, shared, share: share(one), shareBack: share(other) }
}

/** How much of a source any other knows; `null` where no other has such a thing, or it has none itself. */
export function knownElsewhere(source: Present, all: readonly Present[]): ConnectedSource['knownElsewhere'] {
  const by = connectedBy(source.kind)
  const of = sizeOf(source.presence, by)
  const others = all.filter(({ id, presence }) => id !== source.id && sizeOf(presence, by) > 0)
  if (of === 0 || others.length === 0) return null
  if (by !== 'customers') {
    const known = count(source.presence[by], (id) => others.some(({ presence }) => presence[by].has(id)))
    return { by, known, of }
  }
  const mine = source.presence.customers
  let known = 0
  for (let id = 0; id < mine.length; id++)
    if (mine[id] === 1 && others.some(({ presence }) => presence.customers[id] === 1)) known++
  return { by, known, of }
}

export const sizeOf = (presence: Presence, by: By): number =>
  by === 'customers' ? presence.customers.reduce((sum, is) => sum + is, 0) : presence[by].size

function inBoth({ presence: { customers: a } }: Present, { presence: { customers: b } }: Present): number {
  let both = 0
  for (let id = 0; id < a.length; id++) both += a[id]! & b[id]!
  return both
}

const count = (ids: ReadonlySet<number>, has: (id: number) => boolean): number => {
  let n = 0
  for (const id of ids) if (has(id)) n++
  return n
}
