import type { Preview, SourceKind } from '#shared/api/imports.ts'

/** Lists first: what they say of customers, products and campaigns comes before what other files say beside. */
const kinds: readonly SourceKind[] = [
  ...(['customers', 'products', 'campaigns', 'orders', 'contacts', 'events', 'reviews'] as const)
]

type Known = Pick<Preview, 'sha256'> & {
  readonly file: Pick<Preview['file'], 'name'>
  readonly mapping: Pick<Preview['mapping'], 'kind'>
}

/**
 * Files in an order that depends on them alone: by kind, then by name, so that the export of March comes before that of
 * April, and then by content.
 */
export const inSteadyOrder = <P extends Known>(previews: readonly P[]): P[] =>
  previews.toSorted(
    (a, b) =>
      kinds.indexOf(a.mapping.kind) - kinds.indexOf(b.mapping.kind) ||
      a.file.name.localeCompare(b.file.name, 'en', { numeric: true }) ||
      (a.sha256 < b.sha256 ? -1 : 1)
  )
