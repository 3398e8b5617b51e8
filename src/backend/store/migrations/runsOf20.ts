import type { Database } from 'better-sqlite3'

type Json = Record<string, unknown>

/** What runs of version 10 did not measure stands as not measured. */
const unmeasured = { gap: null, gapError: null, predictionStrength: null, bic: null, stability: null }

const each = (list: unknown, change: (item: Json) => Json): Json[] => ((list ?? []) as Json[]).map(change)

const withIntervals = (stats: unknown): Json =>
  Object.fromEntries(Object.entries(stats as Json).map(([id, one]) => [id, { ...(one as Json), interval: null }]))

/** The number of groups was told within k-means; now it is told of every way to group. */
function choiceOf({ kind, table, recommended, reason }: Json): Json | null {
  if (kind !== 'kmeans') return null
  return { table: each(table, (row) => ({ ...row, ...unmeasured })), recommended, reasons: [reason], votes: [] }
}

function upgraded(result: Json): Json {
  const method = result['method'] as Json
  return {
    ...result,
    method: method['kind'] === 'kmeans' ? { kind: 'kmeans', k: method['k'] } : method,
    choice: choiceOf(method),
    picked: null,
    structure: null,
    categories: [],
    features: each(result['features'], (feature) => ({ ...feature, etaSquaredInterval: null, pValue: null })),
    segmentList: each(result['segmentList'], (segment) => ({
      ...segment,
      noise: false,
      stability: null,
      certainty: null,
      stats: withIntervals(segment['stats'])
    }))
  }
}

/** Brings the read models and recipes of runs from version 10 to 20. */
export function rewriteRuns(db: Database): void {
  const runs = db
    .prepare<[], { id: number; recipe: string; result: string }>('SELECT id, recipe, result FROM run')
    .all()
  const save = db.prepare('UPDATE run SET recipe = ?, result = ? WHERE id = ?')
  // Stability was not asked for then.
  for (const { id, recipe, result } of runs)
    save.run(
      JSON.stringify({ ...JSON.parse(recipe), bootstrap: 0 }),
      JSON.stringify(upgraded(JSON.parse(result) as Json)),
      id
    )
}
