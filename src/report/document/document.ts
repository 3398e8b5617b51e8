import { type Composition, type OwnText, type ReportSection, wholeReport } from '#shared/api/reports.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatDate } from '#shared/words/format.ts'
import { composedPart } from '../definition/composedPart.ts'
import { definitionOf } from '../definition/definition.ts'
import { measureInter } from '../scenes/measure.ts'
import { printPalette } from '../scenes/scene.ts'
import { categories } from './categories.ts'
import { cover } from './cover.ts'
import { howMade } from './howMade.ts'
import { keptGroups } from './keptGroups.ts'
import { legible } from './legible.ts'
import { onePage } from './onePage.ts'
import { overview } from './overview.ts'
import type { Pen, ReportInput } from './pen.ts'
import { dataQuality } from './quality.ts'
import { type Block, contentWidth, type Paper, type ReportDoc, type Section } from './reportDoc.ts'
import { rules } from './rules.ts'
import { segmentPage } from './segmentPage.ts'
import { texts } from './texts.ts'
import { time } from './time.ts'
import { trust } from './trust.ts'

const present = (section: Section | null): Section[] => (section ? [section] : [])

const parts: Readonly<Record<ReportSection, (pen: Pen) => Section[]>> = {
  onePage: (pen) => [onePage(pen)],
  cover: (pen) => [cover(pen)],
  overview: (pen) => [overview(pen)],
  segments: (pen) => pen.view.segmentList.map((segment) => segmentPage(pen, segment)),
  kept: (pen) => present(keptGroups(pen)),
  time: (pen) => present(time(pen)),
  categories: (pen) => present(categories(pen)),
  texts: (pen) => present(texts(pen)),
  trust: (pen) => present(trust(pen)),
  rules: (pen) => present(rules(pen)),
  made: (pen) => [howMade(pen)],
  quality: (pen) => [dataQuality(pen)]
}

/** An empty line begins a new paragraph. */
const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'paragraph', text: one }))

const own = ({ title, text }: OwnText): Section => ({
  title,
  level: 1,
  cover: false,
  blocks: [{ kind: 'title', text: title, size: 'page' }, ...paragraphs(text)]
})

const whole: Composition = { sections: [...wholeReport], introduction: '', logo: true }

/** A report as it was composed; whole where nothing was said. */
export function reportDocument(
  input: ReportInput,
  paper: Paper,
  t: Translate,
  locale: Locale,
  composition: Composition = whole
): ReportDoc {
  const { sections, introduction, client = '', accent = printPalette.accent, logo = true } = composition
  const style = { width: contentWidth(paper), measure: measureInter, palette: { ...printPalette, accent } }
  const pen: Pen = { ...input, t, locale, style, client: client.trim() }
  const made = sections.flatMap((section) => (typeof section === 'string' ? parts[section](pen) : [own(section)]))
  return legible<ReportDoc>({
    title: t('reports.title', { project: input.project }),
    locale,
    paper,
    made: input.made,
    accent,
    ...(logo && input.logo
      ? { logo: { ...input.logo, alt: t('compose.logo.alt', { client: pen.client }).trim() } }
      : {}),
    definition: [...definitionOf(input, t, locale), composedPart(composition, input.template ?? null, t)],
    foot: t('reports.foot', { project: input.project, date: formatDate(input.made, locale) }),
    sections: introduced(made, introduction)
  })
}

/** Words of one's own stand on the first page, behind its title and its answer. */
function introduced([first, ...others]: readonly Section[], introduction: string): Section[] {
  if (!first) return []
  const at =
    1 +
    Math.max(...first.blocks.map(({ kind }, i) => (kind === 'lead' || kind === 'title' ? i : -1)).filter((i) => i < 4))
  return [{ ...first, blocks: first.blocks.toSpliced(at, 0, ...paragraphs(introduction)) }, ...others]
}
