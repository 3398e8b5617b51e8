import type { Database } from 'better-sqlite3'
import type { ConnectedSource, Connections } from '#shared/api/sources.ts'
import { listSources } from '../imports/queries.ts'
import { type TaskProgress, task } from '../jobs/task.ts'
import { findFit } from './findFit.ts'
import { knownElsewhere, linksOf, type Present, sizeOf } from './links.ts'
import { readPresence } from './readPresence.ts'
import { timeAxis } from './timeAxis.ts'

/** Fewer customers in common are chance or a few tests: the file's key is probably another. */
const few = 0.02

function* readConnections(db: Database): Generator<TaskProgress, Connections> {
  db.exec('BEGIN')
  const sources = listSources(db)
  const presences = yield* readPresence(
    db,
    sources.map(({ id }) => id)
  )
  const all = sources.map(({ id, mapping: { kind } }): Present => ({ id, kind, presence: presences.get(id)! }))
  const axis = timeAxis(all.map(({ presence }) => presence.days))
  const byEmail = db
    .prepare<[number], number>("SELECT count(*) FROM joined WHERE why = 'email' AND source_id = ?")
    .pluck()
  const connected: ConnectedSource[] = []
  for (const [place, { id, name, mapping, counts }] of sources.entries()) {
    yield { phase: 'connections', done: place, total: sources.length }
    const source = all[place]!
    const known = knownElsewhere(source, all)
    const coverage = axis.coverage(source.presence.days)
    const others = all.filter((other) => other !== source && sizeOf(other.presence, 'customers') > 0)
    const isAlone = known?.by === 'customers' && known.known < few * known.of
    connected.push({
      id,
      name,
      table: mapping.table ?? null,
      kind: mapping.kind,
      rows: counts.kept,
      customers: sizeOf(source.presence, 'customers'),
      byEmail: byEmail.get(id) ?? 0,
      coverage: coverage?.counts ?? null,
      farOff: coverage?.farOff ?? 0,
      links: linksOf(source, all),
      knownElsewhere: known,
      fit: isAlone ? yield* findFit(db, source, others) : null
    })
  }
  return { unit: axis.unit, starts: [...axis.starts], sources: connected }
}

export const sourceTasks = {
  'sources.connections': task<{ readonly path: string }, Connections>(function* ({ path }, { openReader }) {
    return yield* readConnections(openReader(path))
  })
} as const
