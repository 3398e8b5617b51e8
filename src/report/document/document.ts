import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatDate } from '#shared/words/format.ts'
import { measureInter } from '../scenes/measure.ts'
import { printPalette } from '../scenes/scene.ts'
import { categories } from './categories.ts'
import { cover } from './cover.ts'
import { howMade } from './howMade.ts'
import { overview } from './overview.ts'
import type { Pen, ReportInput } from './pen.ts'
import { dataQuality } from './quality.ts'
import { contentWidth, type Paper, type ReportDoc, type Section } from './reportDoc.ts'
import { segmentPage } from './segmentPage.ts'
import { trust } from './trust.ts'

const present = (section: Section | null): Section[] => (section ? [section] : [])

/** The whole report: cover, overview, a page a segment, words, how far to trust it, how it was made, quality of the data. */
export function reportDocument(input: ReportInput, paper: Paper, t: Translate, locale: Locale): ReportDoc {
  const style = { width: contentWidth(paper), measure: measureInter, palette: printPalette }
  const pen: Pen = { ...input, t, locale, style }
  return {
    title: t('reports.title', { project: input.project }),
    locale,
    paper,
    made: input.made,
    foot: t('reports.foot', { project: input.project, date: formatDate(input.made, locale) }),
    sections: [
      cover(pen),
      overview(pen),
      ...input.view.segmentList.map((segment) => segmentPage(pen, segment)),
      ...present(categories(pen)),
      ...present(trust(pen)),
      howMade(pen),
      dataQuality(pen)
    ]
  }
}
