import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import {
  type ColumnRole,
  columnRole,
  type Mapping,
  mapping as mappingSchema,
  type Preview,
  type SourceKind,
  sourceKind
} from '#shared/api/imports.ts'
import { noteOf } from '#shared/errors.ts'
import { missingRoles } from '#shared/model/sourceRoles.ts'
import { readJson, writeJson } from '../app/json.ts'
import type { Context } from '../context.ts'
import type { Files } from '../files.ts'

/** How columns of these names were mapped. Names themselves are not kept: they may be a client's secret. */
const remembered = z.object({
  header: z.string(),
  kind: sourceKind,
  roles: z.array(columnRole),
  at: z.number()
})
type Remembered = z.infer<typeof remembered>

const most = 200
const fileIn = (dataFolder: string): string => join(dataFolder, 'mappings.json')
const read = (dataFolder: string): Remembered[] => readJson(fileIn(dataFolder), z.array(remembered)) ?? []

type Columns = Pick<Mapping, 'columns'>

const namesOf = ({ columns }: Columns): string[] => columns.map(({ name }) => name)
const headerOf = (mapping: Columns): string =>
  createHash('sha256')
    .update(JSON.stringify(namesOf(mapping)))
    .digest('hex')
    .slice(0, 32)

/** What was proposed for the files of a session, by file and table, to tell what the user chose. */
const proposed = new WeakMap<Files, Map<string, Mapping>>()
const keyOf = (file: string, table: string | undefined): string => `${file}\n${table ?? ''}`

export function noteProposal(files: Files, file: string, mapping: Mapping): void {
  const known = proposed.get(files) ?? new Map<string, Mapping>()
  proposed.set(files, known.set(keyOf(file, mapping.table), mapping))
}

/**
 * Keeps how the user mapped a file for the next with the same header; what was imported as it was proposed is proposed
 * again. As far as that can be done: it is a convenience.
 */
export function rememberMapping(
  { options, files }: Pick<Context, 'options' | 'files'>,
  file: string,
  mapping: Mapping
) {
  // Without names, columns are known by their positions: those say nothing of the next file.
  if (!mapping.dialect.header) return
  const header = headerOf(mapping)
  const known = read(options.dataFolder)
  const others = known.filter((one) => one.header !== header)
  const first = proposed.get(files)?.get(keyOf(file, mapping.table))
  const chosen = first === undefined || !isSame(first, mapping.kind, rolesIn(mapping))
  if (!chosen && others.length === known.length) return
  const mine = chosen ? [{ header, kind: mapping.kind, roles: rolesIn(mapping), at: Date.now() }] : []
  try {
    writeJson(fileIn(options.dataFolder), [...mine, ...others].slice(0, most))
  } catch {
    // It is proposed anew next time.
  }
}

const rolesIn = ({ columns }: Columns): ColumnRole[] => columns.map(({ role }) => role)
const isSame = (mapping: Mapping, kind: SourceKind, roles: readonly ColumnRole[]): boolean =>
  mapping.kind === kind && mapping.columns.every(({ role }, index) => role === roles[index])

/** How a file with this header was mapped last: in the open project, or else in any. */
export function lastMapping(
  dataFolder: string,
  project: Database | null,
  mapping: Mapping
): Pick<Remembered, 'kind' | 'roles'> | null {
  if (!mapping.dialect.header) return null
  const here = project
    ?.prepare<[string], string>('SELECT mapping FROM source WHERE header = ? ORDER BY id DESC LIMIT 1')
    .pluck()
    .get(JSON.stringify(namesOf(mapping)))
  if (here !== undefined) {
    const { kind, columns } = mappingSchema.parse(JSON.parse(here)) as Mapping
    return { kind, roles: rolesIn({ columns }) }
  }
  const header = headerOf(mapping)
  return read(dataFolder).find((one) => one.header === header) ?? null
}

type Proposed = Pick<Preview, 'mapping' | 'columns' | 'problems'>

/** A proposal with what the user chose for such a file last time; as it is where that is the same. */
export function asLastTime<P extends Proposed>(proposal: P, last: Pick<Remembered, 'kind' | 'roles'> | null): P {
  const { mapping, columns, problems } = proposal
  const roles = last?.roles
  if (!last || roles?.length !== mapping.columns.length) return proposal
  if (isSame(mapping, last.kind, roles)) return proposal
  const mapped: Mapping = {
    ...mapping,
    kind: last.kind,
    columns: mapping.columns.map((column, index) => ({ ...column, role: roles[index]! }))
  }
  return {
    ...proposal,
    mapping: mapped,
    columns: columns.map((column) => ({ ...column, why: noteOf('lastTime'), confidence: 'sure' as const })),
    problems: [
      ...missingRoles(mapped).map((code) => noteOf(code)),
      ...problems.filter(({ code }) => !code.startsWith('missingRole'))
    ]
  }
}
