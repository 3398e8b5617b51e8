import type { Source } from '#shared/api/imports.ts'
import type { Composition } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { ConnectedSource } from '#shared/api/sources.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'

/** What a method fitted, as it is needed to place other customers: the whole tree, means and covariances, a codebook. */
export type RunModel = Readonly<Record<string, unknown>>

/** Typed arrays are written as lists. */
const asLists = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as unknown as ArrayLike<number>) : value

/**
 * Everything needed to repeat a run and to check it, as JSON: recipe, seed, versions, hashes and reading of the
 * sources and how they were joined, rows by reason, structure, choice, quality, segments with their stability, and the fitted model. Names of
 * fields are an interface.
 */
export function runJson(
  view: RunView,
  sources: readonly Pick<Source, 'sha256' | 'mapping'>[],
  connections: readonly ConnectedSource[],
  version: string,
  t: Translate,
  model: RunModel | null = null,
  report: Composition | null = null
): string {
  const { rows, method } = view
  const content = {
    format: 'tessera-run',
    formatVersion: 1,
    run: view.id,
    createdAt: new Date(view.createdAt).toISOString(),
    engineVersion: view.engineVersion,
    tesseraVersion: version,
    recipe: view.recipe,
    seed: view.recipe.seed,
    asOf: view.asOf,
    currency: view.currency,
    sources: view.sources.map((source) => ({
      ...source,
      mapping: sources.find(({ sha256 }) => sha256 === source.sha256)?.mapping ?? null
    })),
    rows: {
      read: rows.read,
      kept: rows.kept,
      leftOut: Object.fromEntries(rows.leftOut.map(({ reason, rows: count }) => [reason, count]))
    },
    customers: {
      segmented: view.customers,
      leftOut: Object.fromEntries(view.customersLeftOut.map(({ reason, customers }) => [reason, customers]))
    },
    orders: view.orders,
    revenue: view.revenue,
    method: method.kind === 'rfm' ? { kind: 'rfm', scores: method.scores } : method,
    model,
    picked: view.picked,
    structure: view.structure,
    choice: view.choice,
    quality: view.quality,
    rules: view.rules ?? null,
    features: view.features,
    categories: view.categories,
    components: view.components,
    segments: view.segmentList.map((segment) => ({
      segment: segment.letter,
      name: segmentName(segment, t),
      generatedName: segment.generatedName,
      colour: segment.colour,
      customers: segment.size,
      customerShare: segment.share,
      revenue: segment.revenue,
      revenueShare: segment.revenueShare,
      orders: segment.orders,
      noise: segment.noise,
      stability: segment.stability,
      certainty: segment.certainty,
      sentence: segment.sentence ?? null,
      portrait: segment.portrait ?? null,
      stats: segment.stats
    })),
    notes: view.notes,
    connections,
    /** How the report was composed that goes with it; `null`: whole. */
    report
  }
  return `${JSON.stringify(content, asLists, 2)}\n`
}
