import type { RuleCounts, SegmentRules } from '#shared/api/segmentRules.ts'
import type { Segment } from '#shared/api/segments.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { coverageOf, precisionOf, ruleInWords } from '#shared/words/rules.ts'
import { segmentName } from '#shared/words/segments.ts'
import { customerColumns } from '../csv/customersCsv.ts'
import { ruleSql } from '../sql/rulesSql.ts'
import type { Pen } from './pen.ts'
import type { Section, Table } from './reportDoc.ts'

interface Line {
  readonly segment: Segment
  readonly found: SegmentRules
}

const shareCell = (share: number | null, { locale }: Pen) => ({
  text: share === null ? '–' : formatShare(share, locale)
})

function rulesTable(lines: readonly Line[], pen: Pen): Table {
  const { view, t, locale } = pen
  const words = { t, locale, currency: view.currency }
  return {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 2.4 },
      { head: t('recognise.rules.rule'), align: 'left', weight: 4 },
      { head: t('recognise.rules.precision'), align: 'right', weight: 0.8 },
      { head: t('recognise.rules.coverage'), align: 'right', weight: 0.8 }
    ],
    rows: lines.flatMap(({ segment, found }) =>
      found.rules.map((rule, i) => [
        i === 0
          ? { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour } }
          : { text: '' },
        { text: ruleInWords(rule, words) },
        shareCell(precisionOf(rule.heldOut), pen),
        shareCell(coverageOf(rule.heldOut), pen)
      ])
    ),
    note: t('recognise.rules.note')
  }
}

const sumOf = (lines: readonly Line[], count: keyof RuleCounts): number =>
  lines.reduce((sum, { found }) => sum + found.assigned.heldOut[count], 0)

/** The rules of all segments in the order in which they are asked, how often they are right, and the same as SQL. */
export function rules(pen: Pen): Section | null {
  const { view, t, locale } = pen
  const lines = (view.rules?.order ?? []).flatMap((index): Line[] => {
    const segment = view.segmentList[index]
    const found = view.rules?.segments.find((one) => one.segment === index)
    return segment && found ? [{ segment, found }] : []
  })
  if (!view.rules || lines.length === 0) return null
  const { heldOut } = view.rules
  const { names } = customerColumns(view, { names: false, emails: false })
  const assigned = sumOf(lines, 'matched')
  return {
    title: t('recognise.rules.title'),
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: t('recognise.rules.title'), size: 'page' },
      { kind: 'paragraph', text: t('recognise.rules.reportLead', { n: formatCount(heldOut, locale) }) },
      { kind: 'table', table: rulesTable(lines, pen) },
      {
        kind: 'paragraph',
        text: t('recognise.rules.assigned', {
          assigned: formatShare(assigned / heldOut, locale),
          right: assigned === 0 ? '–' : formatShare(sumOf(lines, 'hits') / assigned, locale)
        })
      },
      { kind: 'heading', text: t('recognise.rules.sql') },
      {
        kind: 'facts',
        items: lines.map(({ segment, found }) => ({
          term: segment.letter,
          text: found.rules.map((rule) => `(${ruleSql(rule, names)})`).join(' OR ')
        }))
      }
    ]
  }
}
