import { type Mapping, mostColumns, type Preview } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { ColumnProfile } from './columnProfile.ts'
import type { GivenDialect } from './dialect.ts'
import type { ImportedFile } from './fileText.ts'
import { fingerprint, hashOfTable } from './fingerprint.ts'
import { type OpenDatabase, openTableFile } from './formats/openTableFile.ts'
import { problemsOf } from './problems.ts'
import { type ProposedTable, proposeTable } from './proposeTable.ts'
import { proposeText } from './proposeText.ts'
import { proposeRoles } from './roles.ts'
import type { Row } from './rows.ts'

export interface PreviewInput {
  readonly file: ImportedFile
  readonly dialect: GivenDialect
  /** The sheet, table or list that the user has chosen. */
  readonly table?: string | undefined
}
export type PreviewOutput = Omit<Preview, 'file' | 'alreadyImported' | 'earlier'>

const sampleRows = 5000
const rowsShown = 100

/** Reads the head of a file and proposes how to read the rest. */
export function* previewFile(
  { file, dialect: given, table }: PreviewInput,
  context: OpenDatabase
): Generator<TaskProgress, PreviewOutput> {
  const { sha256, encoding: found } = yield* fingerprint(file)
  const encoding = given.encoding ?? found
  const tables = openTableFile(file, context, encoding)
  const opened = tables
    ? yield* proposeTable(tables, { name: file.name, table, header: given.header }, encoding)
    : proposeText(file, { ...given, encoding })
  const preview = proposalFor(opened, file.name)
  return { sha256: hashOfTable(sha256, preview.mapping.table), ...preview }
}

function proposalFor(opened: ProposedTable, file: string): Omit<PreviewOutput, 'sha256'> {
  const { names, rows, dialect } = opened
  if (names.length === 0) throw new TesseraError('fileEmpty', { name: file })
  if (names.length > mostColumns)
    throw new TesseraError('tooManyColumns', { name: file, got: names.length, most: mostColumns })
  const seen = take(rows, sampleRows)
  rows.return(undefined)

  const readable = seen.filter(({ problem }) => problem === null).map(({ cells }) => cells)
  const columns = names.map((name, index) => {
    const profile = new ColumnProfile()
    for (const cells of readable) profile.add(cells[index]!)
    return { name, profile }
  })
  const { kind, proposals, dateOrder } = proposeRoles(columns, readable)
  const mapping: Mapping = {
    kind,
    dialect,
    ...(opened.table === undefined ? {} : { table: opened.table }),
    columns: columns.map(({ name, profile }, index) => ({
      name,
      role: proposals[index]!.role,
      marks: opened.format === 'text' ? marksOf(profile) : marksOfTyped(profile),
      dateOrder: dateOrderOf(profile) ?? (proposals[index]!.role === 'date' ? dateOrder : null)
    }))
  }
  return {
    format: opened.format,
    tables: opened.tables,
    mapping,
    columns: columns.map(({ profile }, index) => {
      const { why, confidence } = proposals[index]!
      return { why, confidence, examples: profile.examples, blanks: profile.blanks }
    }),
    rows: seen.slice(0, rowsShown).map(({ line, cells }) => ({ line, cells })),
    lineEnd: opened.lineEnd,
    currency: currencyOf(columns, mapping),
    problems: [
      ...opened.notes,
      ...problemsOf(
        seen,
        mapping,
        columns.map(({ profile }) => profile)
      )
    ]
  }
}

function take(rows: Iterator<Row>, most: number): Row[] {
  const taken: Row[] = []
  while (taken.length < most) {
    const next = rows.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

/** What the head settles; `null` leaves it to the whole column. */
function marksOf({ numbers }: ColumnProfile): Mapping['columns'][number]['marks'] {
  if (numbers.share < 0.5) return null
  const { marks, ambiguous } = numbers.decide()
  return ambiguous ? null : marks
}

/** Numbers of a workbook or database have a point before their decimals; those it keeps as text are as in any file. */
const marksOfTyped = (profile: ColumnProfile): Mapping['columns'][number]['marks'] =>
  profile.numbers.share >= 0.5 && profile.plainNumbers >= 0.9 ? { decimal: '.', thousands: '' } : marksOf(profile)

const dateOrderOf = ({ moments }: ColumnProfile): Mapping['columns'][number]['dateOrder'] => {
  const { order, share } = moments.decide()
  return share < 0.5 ? null : order
}

/** The sign or code beside the amounts, or the one code that a column of currencies holds. */
function currencyOf(
  columns: readonly { name: string; profile: ColumnProfile }[],
  { columns: mapped }: Mapping
): string | null {
  const money = mapped.findIndex(({ role }) => role === 'amount' || role === 'unitPrice')
  const written = [...(columns[money]?.profile.numbers.currencies ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (written) return written
  const codes = columns.find(({ name }) => /^(currency|w[äa]hrung|devise|moneda|divisa|valuta)$/i.test(name.trim()))
  const [code, other] = codes?.profile.examples ?? []
  return code !== undefined && other === undefined && /^[A-Z]{3}$/i.test(code) ? code.toUpperCase() : null
}
