import type { Segment } from '#shared/api/segments.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import type { CustomersHave, ExportedCustomer } from '../csv/customersCsv.ts'
import { definitionOf } from '../definition/definition.ts'
import { definitionInOneLine } from '../definition/inLines.ts'
import { reportDocument } from '../document/document.ts'
import type { ReportInput } from '../document/pen.ts'
import { customersSheet } from './customersSheet.ts'
import { featuresSheet } from './featuresSheet.ts'
import { madeSheet } from './madeSheet.ts'
import { overviewSheet } from './overviewSheet.ts'
import { mostRows, type Sheet, sheetName } from './sheet.ts'
import { workbook } from './workbook.ts'

/** Of the report's parts, those that say in words and numbers how the segments came about. */
const parts = ['cover', 'rules', 'trust', 'made', 'quality'] as const

/**
 * The segments as a workbook: an overview, a sheet a segment with its customers, what each feature is, and the definition of it all. Some rows
 * at a time.
 * @param customersOf the customers of a segment, as they come
 * @throws TesseraError `tooManyForSheet` where a segment has more customers than a sheet has rows
 */
export function segmentsWorkbook(
  input: ReportInput,
  have: CustomersHave,
  customersOf: (segment: Segment) => Iterable<ExportedCustomer>,
  t: Translate,
  locale: Locale
): Generator<readonly Uint8Array[]> {
  const { view, made } = input
  const largest = view.segmentList.find(({ size }) => size >= mostRows)
  if (largest) throw new TesseraError('tooManyForSheet', { n: largest.size, most: mostRows - 1 })
  const doc = reportDocument(input, 'A4', t, locale, { sections: [...parts], introduction: '' })
  const names: string[] = []
  const nameOf = (asked: string): string => {
    names.push(sheetName(asked, names))
    return names.at(-1)!
  }
  const overview = overviewSheet(input, nameOf(t('workbook.overview')), t, locale)
  const segments = view.segmentList.map(
    (segment): Sheet =>
      customersSheet(
        nameOf(segment.noise ? segmentName(segment, t) : `${segment.letter} ${segmentName(segment, t)}`),
        customersOf(segment),
        view,
        have,
        t
      )
  )
  const facts = { title: doc.title, description: definitionInOneLine(definitionOf(input, t, locale)), made }
  const features = featuresSheet(view, have, nameOf(t('definition.features.sheet')), t, locale)
  return workbook([overview, ...segments, features, madeSheet(nameOf(t('workbook.made')), doc)], facts)
}
