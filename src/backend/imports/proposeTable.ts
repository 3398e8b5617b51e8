import type { Dialect, FileTable, Preview } from '#shared/api/imports.ts'
import { type Note, noteOf, TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { ColumnProfile } from './columnProfile.ts'
import type { OpenTable, TableFile } from './formats/tableFile.ts'
import type { OpenRows } from './openedRows.ts'
import { requireRoles } from './requireRoles.ts'
import { proposeRoles } from './roles.ts'

interface Wanted {
  /** Of the file. */
  readonly name: string
  readonly table: string | undefined
  readonly header: boolean | undefined
}

/** A table opened to be looked into, and how it would be read. */
export interface ProposedTable
  extends Pick<OpenRows, 'names' | 'rows'>,
    Pick<Preview, 'format' | 'tables' | 'lineEnd'> {
  readonly dialect: Dialect
  readonly table: string | undefined
  readonly notes: readonly Note[]
}

/** Rows by which a table is judged, and tables that are judged at most. */
const judgedRows = 200
const judgedTables = 12

/** Opens the table that was asked for, or else the likeliest: one that can be used as it stands, the largest of such. */
export function* proposeTable(
  file: TableFile,
  { name, table, header }: Wanted,
  encoding: Dialect['encoding']
): Generator<TaskProgress, ProposedTable> {
  const tables = yield* file.list()
  if (tables.length === 0) throw new TesseraError('noTables', { name })
  const chosen = table ?? likeliest(file, tables)
  const open = file.open({ table: chosen, header, names: undefined })
  return {
    names: open.names,
    rows: open.rows,
    format: file.format,
    tables: [...tables],
    lineEnd: 'LF',
    dialect: {
      encoding: file.format.startsWith('json') ? encoding : 'utf-8',
      delimiter: ',',
      quote: '"',
      header: open.header
    },
    // A sheet that is the only one needs no name; what stands under a name in a document does.
    table: tables.length > 1 || (file.format === 'json' && chosen !== '') ? chosen : undefined,
    notes: open.titleRows > 0 ? [noteOf('importTitleRows', { n: open.titleRows })] : []
  }
}

function likeliest(file: TableFile, tables: readonly FileTable[]): string {
  // A view may take any time, so it is not looked into unasked.
  const judged = tables.filter(({ rows }) => rows !== null).slice(0, judgedTables)
  const sizes = judged.map((table) => ({
    table,
    use: useOf(file.open({ table: table.name, header: undefined, names: undefined })),
    cells: (table.rows ?? 0) * table.columns
  }))
  sizes.sort((a, b) => b.use - a.use || b.cells - a.cells)
  return (sizes[0]?.table ?? tables[0])!.name
}

/** 2 for a table of orders that lacks nothing, 1 for a list of customers, 0 for what cannot be used as it stands. */
function useOf({ names, rows }: OpenTable): number {
  const sample: string[][] = []
  for (const { cells, problem } of rows) {
    if (problem === null) sample.push(cells)
    if (sample.length >= judgedRows) break
  }
  const columns = names.map((name, index) => {
    const profile = new ColumnProfile()
    for (const cells of sample) profile.add(cells[index]!)
    return { name, profile }
  })
  const { kind, proposals } = proposeRoles(columns, sample)
  if (kind === 'customers') return proposals.some(({ role }) => role === 'customer' || role === 'email') ? 1 : 0
  const mapped = names.map((name, index) => ({ name, role: proposals[index]!.role, marks: null, dateOrder: null }))
  try {
    requireRoles({ kind, columns: mapped })
  } catch {
    return 0
  }
  return 2
}
