import type { Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName } from '#shared/words/features.ts'
import { ruleInWords } from '#shared/words/rules.ts'
import { segmentName, segmentSentence } from '#shared/words/segments.ts'
import type { ReportInput } from '../document/pen.ts'
import { formatOf } from './formatOf.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

/** A row a segment: what it is called, how large, worth and sure it is, what is typical, and who they are in words. */
export function overviewSheet({ view }: ReportInput, name: string, t: Translate, locale: Locale): Sheet {
  const money = view.revenue !== null
  const revenue = view.currency ? t('workbook.revenueIn', { currency: view.currency }) : t('workbook.revenue')
  const words = { t, locale, currency: view.currency }
  const rule = ({ index }: Segment): string => {
    const best = view.rules?.segments.find(({ segment }) => segment === index)?.rules[0]
    return best ? ruleInWords(best, words) : ''
  }
  const columns: readonly (SheetColumn & { readonly of: (segment: Segment) => SheetCell })[] = [
    { head: t('workbook.letter'), width: 10, holds: 'text', of: ({ letter }) => letter },
    { head: t('workbook.segment'), width: 32, holds: 'text', of: (segment) => segmentName(segment, t) },
    { head: t('workbook.customers'), width: 12, holds: 'whole', of: ({ size }) => size },
    { head: t('workbook.share'), width: 12, holds: 'share', of: ({ share }) => share },
    ...(money
      ? ([
          { head: revenue, width: 16, holds: 'money', of: (segment) => segment.revenue },
          { head: t('workbook.revenueShare'), width: 12, holds: 'share', of: ({ revenueShare }) => revenueShare },
          { head: t('workbook.orders'), width: 12, holds: 'whole', of: ({ orders }) => orders }
        ] satisfies readonly (SheetColumn & { readonly of: (segment: Segment) => SheetCell })[])
      : []),
    { head: t('workbook.stability'), width: 12, holds: 'number', of: ({ stability }) => stability?.jaccard ?? null },
    ...view.features.map((feature) => ({
      head: t('workbook.typical', { feature: featureName(feature.id, t) }),
      width: 18,
      holds: formatOf(feature, view),
      of: ({ stats }: Segment) => stats[feature.id]?.median ?? null
    })),
    {
      head: t('workbook.sentence'),
      width: 80,
      holds: 'prose',
      of: (segment) => segmentSentence(view, segment, t, locale)
    },
    { head: t('workbook.rule'), width: 60, holds: 'prose', of: rule }
  ]
  return {
    name,
    columns,
    headed: true,
    rows: view.segmentList.map((segment) => columns.map(({ of }) => of(segment)))
  }
}
