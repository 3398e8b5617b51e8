import { setImmediate as otherWork } from 'node:timers/promises'
import { customersCsv, type ExportedCustomer } from '#report/csv/customersCsv.ts'
import { reviewsCsv } from '#report/csv/reviewsCsv.ts'
import { segmentsCsv } from '#report/csv/segmentsCsv.ts'
import { lettersIn } from '#report/document/letters.ts'
import { reportHtml } from '#report/html/reportHtml.ts'
import { runJson } from '#report/runJson.ts'
import { rulesSql } from '#report/sql/rulesSql.ts'
import { segmentsWorkbook } from '#report/workbook/segmentsWorkbook.ts'
import { type Composition, type CsvStyle, type ReportFormat, wholeReport } from '#shared/api/reports.ts'
import type { Segment } from '#shared/api/segments.ts'
import { assertNever } from '#shared/errors.ts'
import { everyReview } from '#shared/model/reviews.ts'
import { iterateCustomers } from '../segments/iterateCustomers.ts'
import { modelOf } from '../segments/model.ts'
import { viewRun } from '../segments/runs.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { readConnections } from '../sources/readConnections.ts'
import { readMeta } from '../store/meta.ts'
import { namesToMask } from '../texts/namesToMask.ts'
import { reviewReader } from '../texts/page.ts'
import { segmentsByCustomer } from '../texts/segmentsByCustomer.ts'
import { wordsIn } from '../words.ts'
import { columnsHad } from './columnsHad.ts'
import { definitionInput } from './definitionInput.ts'
import { documentOf } from './documentOf.ts'
import { sourceMappings } from './queries.ts'
import { readFonts } from './readFonts.ts'
import type { ReportSource } from './reportSource.ts'

/** What only some reports need, and takes a while to read: whoever starts Tessera does not wait for it. */
const pdfMaker = () => import('#report/pdf/pdf.ts')
const deckMaker = () => import('#report/deck/deck.ts')

type FormatOf<K extends ReportFormat['kind']> = Extract<ReportFormat, { kind: K }>
type Progress = (done: number, total: number) => void

/** As many customers at a time as are written within some milliseconds. */
const batch = 2000
const reviewsAtOnce = 200

/** The content of one export, piece by piece; between two pieces other requests are answered. */
export function contentOf(
  source: ReportSource,
  format: ReportFormat,
  progress: Progress
): AsyncGenerator<string | Uint8Array> {
  switch (format.kind) {
    case 'pdf':
      return pdf(source, format, progress)
    case 'html':
      return html(source, format)
    case 'pptx':
      return slides(source, format)
    case 'xlsx':
      return xlsx(source, progress)
    case 'customersCsv':
      return customers(source, format.style, progress)
    case 'reviewsCsv':
      return reviews(source, format, progress)
    case 'segmentsCsv':
      return once(({ view, t }) => segmentsCsv(view, format.style, t), source)
    case 'runJson':
      return json(source, format)
    case 'rulesSql':
      return once(({ t }) => rulesSql(definitionInput(source), columnsHad(source), t, source.locale), source)
    default:
      return assertNever(format)
  }
}

const read = ({ store, runId, locale }: ReportSource) => ({ view: viewRun(store.reader, runId), t: wordsIn(locale) })

async function* once(make: (run: ReturnType<typeof read>) => string, source: ReportSource): AsyncGenerator<string> {
  yield make(read(source))
}

async function* json(source: ReportSource, { composition }: FormatOf<'runJson'>): AsyncGenerator<string> {
  const { store, runId, pool, version } = source
  const { view, t } = read(source)
  const { sources } = await readConnections(store, pool)
  yield runJson(view, sourceMappings(store.reader), sources, version, t, modelOf(store.reader, runId), composition)
}

/** Charts are drawn for the width of a page, whatever screen they are seen on. */
async function* html(source: ReportSource, { composition }: FormatOf<'html'>): AsyncGenerator<string> {
  const doc = await documentOf(source, 'A4', composition)
  const { regular, semiBold } = await readFonts(source.resourcesFolder)
  const text = (font: Uint8Array): string => Buffer.from(font).toString('base64')
  yield reportHtml(doc, { regular: text(regular), semiBold: text(semiBold) })
}

/** Of a report, what PowerPoint can hold in words, charts and tables of its own. */
const onSlides = new Set<string>([
  'onePage',
  'cover',
  'overview',
  'segments',
  'kept',
  'time',
  'texts',
  'trust',
  'made',
  'quality'
])

async function* slides(source: ReportSource, { composition }: FormatOf<'pptx'>): AsyncGenerator<Uint8Array> {
  const chosen: Composition = composition ?? { sections: [...wholeReport], introduction: '' }
  const sections = chosen.sections.filter((section) => typeof section !== 'string' || onSlides.has(section))
  const kept: Composition['sections'] = sections.length > 0 ? sections : ['cover', 'overview', 'segments', 'made']
  const { reportDeck } = await deckMaker()
  yield await reportDeck(await documentOf(source, 'A4', { ...chosen, sections: kept }))
}

async function* pdf(
  source: ReportSource,
  { paper, composition }: FormatOf<'pdf'>,
  progress: Progress
): AsyncGenerator<Uint8Array> {
  const doc = await documentOf(source, paper, composition)
  const { reportPdf } = await pdfMaker()
  yield await reportPdf(doc, await readFonts(source.resourcesFolder, lettersIn(doc)), async (done, total) => {
    progress(done, total)
    await otherWork()
  })
}

/** In words and numbers: pictures, and what they are drawn from, are the report's. */
async function* xlsx(source: ReportSource, progress: Progress): AsyncGenerator<Uint8Array> {
  const { store, runId, locale, version, made } = source
  const { view, t } = read(source)
  const customers = iterateCustomers(store, runId)
  let done = 0
  function* ofSegment({ index }: Segment): Generator<ExportedCustomer> {
    for (const customer of customers.ofSegment(index)) {
      yield customer
      done++
    }
  }
  const project = readMeta(store.reader, 'name') ?? ''
  const input = { view, scatter: null, timeline: null, texts: null, project, version, made }
  for (const pieces of segmentsWorkbook(input, columnsHad(source), ofSegment, t, locale)) {
    yield* pieces
    progress(done, view.customers)
    await otherWork()
  }
}

async function* customers(source: ReportSource, style: CsvStyle, progress: Progress): AsyncGenerator<string> {
  const { view, t } = read(source)
  const csv = customersCsv(view, columnsHad(source), style, t)
  yield csv.head
  let done = 0
  for (const rows of iterateCustomers(source.store, source.runId).batches(batch)) {
    yield csv.lines(rows)
    done += rows.length
    progress(done, view.customers)
    await otherWork()
  }
}

async function* reviews(
  source: ReportSource,
  { style, masked }: FormatOf<'reviewsCsv'>,
  progress: Progress
): AsyncGenerator<string> {
  const { store, runId, pool } = source
  const { view, t } = read(source)
  const csv = reviewsCsv(view.segmentList, style, t)
  yield csv.head
  const input = { path: store.path, filter: everyReview, order: 'oldest', customers: null } as const
  const found = await pool.run('texts.find', input)
  const segments = segmentsByCustomer(snapshotOf(store, runId))
  const names = await namesToMask(masked, { store, pool })
  const segmentOf = (customer: number): number | null => {
    const segment = segments[customer] ?? -1
    return segment < 0 ? null : segment
  }
  const readOne = reviewReader(store.reader, { names, search: [], segmentOf }, Number.POSITIVE_INFINITY)
  for (let from = 0; from < found.line.length; from += reviewsAtOnce) {
    const rows = Array.from(found.line.subarray(from, from + reviewsAtOnce), (line, i) =>
      readOne(found.source[from + i]!, line)
    )
    yield csv.lines(rows.filter((review) => review !== null))
    progress(from + rows.length, found.line.length)
    await otherWork()
  }
}
