import { type Dialect, type Mapping, mostColumns, type Preview } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { ColumnProfile } from './columnProfile.ts'
import { detectDialect, type GivenDialect } from './dialect.ts'
import { type ImportedFile, readText } from './fileText.ts'
import { fingerprint } from './fingerprint.ts'
import { lineEndOf } from './lineEnds.ts'
import { openRows } from './openRows.ts'
import { problemsOf } from './problems.ts'
import { proposeRoles } from './roles.ts'
import type { Row } from './rows.ts'

export interface PreviewInput {
  readonly file: ImportedFile
  readonly dialect: GivenDialect
}
export type PreviewOutput = Omit<Preview, 'file' | 'alreadyImported'>

const sampleCharacters = 1 << 20
const sampleRows = 5000
const rowsShown = 100

/** Reads the head of a file and proposes how to read the rest. */
export function* previewFile({ file, dialect: given }: PreviewInput): Generator<TaskProgress, PreviewOutput> {
  const { sha256, encoding: found } = yield* fingerprint(file)
  const encoding = given.encoding ?? found
  const { sample, isWhole } = readSample(file, encoding)
  if (sample.includes('\0')) throw new TesseraError('notText', { name: file.name })
  const dialect: Dialect = { encoding, ...detectDialect(sample, isWhole, given) }
  const { names, rows } = openRows(file, dialect)
  if (names.length === 0) throw new TesseraError('fileEmpty', { name: file.name })
  if (names.length > mostColumns)
    throw new TesseraError('tooManyColumns', { name: file.name, got: names.length, most: mostColumns })
  const seen = take(rows, sampleRows)
  rows.return(undefined)

  const readable = seen.filter(({ problem }) => problem === null).map(({ cells }) => cells)
  const columns = names.map((name, index) => {
    const profile = new ColumnProfile()
    for (const cells of readable) profile.add(cells[index]!)
    return { name, profile }
  })
  const { kind, proposals } = proposeRoles(columns, readable)
  const mapping: Mapping = {
    kind,
    dialect,
    columns: columns.map(({ name, profile }, index) => ({
      name,
      role: proposals[index]!.role,
      marks: marksOf(profile),
      dateOrder: dateOrderOf(profile)
    }))
  }
  return {
    sha256,
    mapping,
    columns: columns.map(({ profile }, index) => {
      const { why, confidence } = proposals[index]!
      return { why, confidence, examples: profile.examples, blanks: profile.blanks }
    }),
    rows: seen.slice(0, rowsShown).map(({ line, cells }) => ({ line, cells })),
    lineEnd: lineEndOf(sample, dialect.quote),
    currency: currencyOf(columns, mapping),
    problems: problemsOf(
      seen,
      mapping,
      columns.map(({ profile }) => profile)
    )
  }
}

function readSample(file: ImportedFile, encoding: Dialect['encoding']): { sample: string; isWhole: boolean } {
  let sample = ''
  for (const text of readText(file, encoding, { done: 0, total: 0 })) {
    if (sample.length >= sampleCharacters && text !== '') return { sample, isWhole: false }
    sample += text
  }
  return { sample, isWhole: true }
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
