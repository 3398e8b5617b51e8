import type { Structure } from '#shared/api/segments.ts'
import type { TextKey } from '#shared/i18n/texts.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import { methodName, noteInWords, structureInWords, suitsInWords } from '#shared/words/notes.ts'
import { choosePanel, measuresOf } from '../scenes/choosePanel.ts'
import { stabilityStrip } from '../scenes/stabilityStrip.ts'
import { choiceTable } from './choiceTable.ts'
import type { Pen } from './pen.ts'
import { pInWords } from './pInWords.ts'
import type { Block, Section, Table } from './reportDoc.ts'

const knownTests = ['valley', 'density', 'gapUniform', 'gapGaussian', 'predictionStrength']

function evidenceTable({ evidence, customers }: Structure, { t, locale }: Pen): Table {
  const right = (head: string) => ({ head, align: 'right', weight: 1 }) as const
  const tested = evidence.some(({ pValue }) => pValue !== null)
  return {
    columns: [
      { head: t('reports.trust.test'), align: 'left', weight: 4 },
      right(t('reports.trust.value')),
      right(t('reports.trust.threshold')),
      ...(tested ? [right(t('reports.trust.pValue'))] : []),
      right(t('reports.trust.speaks'))
    ],
    rows: evidence.map(({ test, value, threshold, pValue, speaksFor }) => [
      { text: knownTests.includes(test) ? t(`reports.trust.tests.${test}` as TextKey) : test },
      { text: formatNumber(value, locale), strong: speaksFor },
      { text: formatNumber(threshold, locale) },
      ...(tested ? [{ text: pInWords(pValue, t, locale) }] : []),
      { text: t(speaksFor ? 'reports.trust.yes' : 'reports.trust.no'), strong: speaksFor }
    ]),
    note: t('reports.trust.evidenceNote', { n: formatCount(customers, locale) })
  }
}

function structureBlocks(pen: Pen): Block[] {
  const { view, t, locale } = pen
  const { structure } = view
  if (!structure) return []
  return [
    { kind: 'lead', text: t(structure.natural ? 'reports.trust.natural' : 'reports.trust.notNatural') },
    { kind: 'paragraph', text: structureInWords(structure, t, locale) },
    { kind: 'heading', text: t('reports.trust.evidence') },
    { kind: 'table', table: evidenceTable(structure, pen) }
  ]
}

function pickedBlocks({ view, t, locale }: Pen): Block[] {
  if (!view.picked) return []
  const { reasons, others } = view.picked
  return [
    { kind: 'heading', text: t('reports.trust.chosen') },
    { kind: 'paragraph', text: reasons.map((reason) => suitsInWords(reason, t, locale)).join(' ') },
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'facts',
            items: others.map(({ kind, reason }) => ({
              term: methodName(kind, t),
              text: suitsInWords(reason, t, locale)
            }))
          } as const
        ])
  ]
}

function numberBlocks(pen: Pen): Block[] {
  const { view, style, t, locale } = pen
  const { choice } = view
  if (!choice) return []
  const panel = choosePanel(view, style, t, locale)
  const used = view.segmentList.filter(({ noise }) => !noise).length
  const meanings = measuresOf(choice).map(({ id }) => t(`reports.trust.meaning.${id}`))
  return [
    { kind: 'heading', text: t('reports.trust.number') },
    { kind: 'paragraph', text: choice.reasons.map((reason) => noteInWords(reason, t, locale)).join(' ') },
    ...(panel ? [{ kind: 'scene', scene: panel, titled: true } as const] : []),
    { kind: 'heading', text: t('reports.made.kTable') },
    { kind: 'table', table: choiceTable(choice, used, pen) },
    ...(meanings.length === 0
      ? []
      : ([
          { kind: 'heading', text: t('reports.trust.meanings') },
          { kind: 'list', items: meanings }
        ] as const))
  ]
}

/** Are there groups at all, how many, how surely are they found again: with every measure behind it. `null`: nothing was tested. */
export function trust(pen: Pen): Section | null {
  const { view, style, t, locale } = pen
  const strip = stabilityStrip(view, style, t, locale)
  const blocks = [
    ...structureBlocks(pen),
    ...pickedBlocks(pen),
    ...(strip ? [{ kind: 'scene', scene: strip, titled: true } as const] : []),
    ...numberBlocks(pen)
  ]
  if (blocks.length === 0) return null
  const title = t('reports.trust.title')
  return { title, level: 1, cover: false, blocks: [{ kind: 'title', text: title, size: 'page' }, ...blocks] }
}
