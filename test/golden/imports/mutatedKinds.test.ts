import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkFile } from '#backend/imports/checkFile.ts'
import { previewFile } from '#backend/imports/preview.ts'
import { type ReadMessage, readForImport } from '#backend/imports/readForImport.ts'
import { migrate } from '#backend/store/migrate.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import type { Mapping, SourceKind } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { databases } from '#test/helpers/databases.ts'
import { chance, mutated } from '#test/helpers/mutated.ts'
import { fileOf, finish } from '#test/helpers/tableFiles.ts'
import { nativeBinding } from '#test/helpers/testPool.ts'

/** As many files as are harmed in all; a release is tried with 10,000. */
const files = Number(process.env['TESSERA_MUTATED_FILES'] ?? 210)

const table = (header: string, row: (n: number) => string): Buffer =>
  Buffer.from(`${header}\n${Array.from({ length: 40 }, (_, n) => row(n)).join('\n')}\n`)
const day = (n: number): string => `2024-0${1 + (n % 9)}-1${n % 10}`

const kinds: Readonly<Record<SourceKind, Buffer>> = {
  orders: table(
    'customer_id,order_date,order_id,product_id,amount',
    (n) => `C${n % 9},${day(n)},A${n},p${n % 5},${n}.25`
  ),
  customers: table(
    'customer_id,first_name,last_name,birth_date,age',
    (n) => `C${n},Ada,"Love, é",19${10 + n}-01-02,${20 + n}`
  ),
  products: table('product_id,product_name,category', (n) => `p${n},"Mug ""no"" ${n}",Home ${n % 3}`),
  events: table('customer_id,event_name,event_time,channel', (n) => `C${n % 9},open,${day(n)} 10:0${n % 10},mail`),
  reviews: table(
    'customer_id,review,rating,date',
    (n) => `C${n},"it does work,\nvery well for me ${n}",${1 + (n % 5)},${day(n)}`
  ),
  contacts: table(
    'customer_id,campaign,sent_at,group,responded',
    (n) => `C${n},Spring,${day(n)},${n % 2 === 0 ? 'control' : 'mail'},${n % 2}`
  ),
  campaigns: table('campaign,channel,start_date,end_date', (n) => `Wave ${n},mail,${day(n)},${day(n + 1)}`)
}

const project = new Database(':memory:', { nativeBinding })
migrate(project)

/** Reads a file as an import does; answers what the thread that writes would get. */
function read(file: ReturnType<typeof fileOf>, mapping: Mapping) {
  let messages: ReadMessage[] = []
  const { counts } = finish(
    readForImport(
      { file, mapping, project: '', update: null, sha256: null },
      {
        ...databases,
        openReader: () => project,
        crew: soloCrew(),
        compact: () => undefined,
        emit(message) {
          if ((message as ReadMessage).type === 'again') messages = []
          else messages.push(message as ReadMessage)
        }
      }
    )
  )
  const batches = messages.filter((message) => message.type === 'rows')
  return {
    counts,
    lines: batches.flatMap(({ lines }) => [...lines]),
    leftOut: batches.flatMap(({ leftOut }) => leftOut.map(({ line }) => line)),
    orders: messages.flatMap((message) => (message.type === 'orders' ? [...message.line] : [])),
    facts: batches.flatMap(({ facts }) => Object.keys(facts))
  }
}

test.each(Object.entries(kinds) as [SourceKind, Buffer][])(
  'harmed files of %s are refused in words, or every row is kept, used or left out with a reason',
  (kind, whole) => {
    const original = finish(previewFile({ file: fileOf(`${kind}.csv`, whole), dialect: {} }, databases)).mapping
    expect(original.kind).toBe(kind)
    const next = chance(1 + Object.keys(kinds).indexOf(kind))
    let used = 0
    for (let n = 0; n < Math.ceil(files / Object.keys(kinds).length); n++) {
      const file = fileOf(`${kind}-${n % 2}.csv`, mutated(whole, next))
      try {
        // In turn as the harmed file itself would be read, and as the user has mapped the whole one.
        const mapping = n % 2 === 0 ? original : finish(previewFile({ file, dialect: {} }, databases)).mapping
        const check = finish(checkFile({ file, mapping }, databases))
        const { counts, lines, leftOut, orders } = read(file, mapping)
        expect(counts).toEqual(check.counts)
        expect(counts.kept + leftOut.length).toBe(counts.rows)
        expect(lines).toHaveLength(counts.rows)
        expect(lines.every((line, place) => place === 0 || line > lines[place - 1]!)).toBe(true)
        expect(leftOut).toHaveLength(counts.leftOut.reduce((sum, { rows }) => sum + rows, 0))
        if (mapping.kind === 'orders') expect([...orders, ...leftOut].sort((a, b) => a - b)).toEqual(lines)
        used++
      } catch (error) {
        if (!(error instanceof TesseraError)) throw error
      }
    }
    expect(used).toBeGreaterThan(files / 40)
  }
)
