import type { RunSummary, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import type { MethodKind } from '#shared/model/recipe.ts'
import { formatShare } from '#shared/words/format.ts'

const counted = (kind: MethodKind, n: number, t: Translate): string => t(`segments.method.${kind}`, { count: n, n })

/** What was asked for, and how many groups it gave: "k-means, 5 groups" */
export const methodInWords = (run: Pick<RunSummary, 'recipe' | 'segments'>, t: Translate): string =>
  counted(run.recipe.method.kind, run.segments, t)

/** What was done in the end, with the share of those who belong to no group: "DBSCAN, 4 groups, 4.9 % unusual" */
export function doneInWords(view: Pick<RunView, 'method' | 'segmentList'>, t: Translate, locale: Locale): string {
  const groups = view.segmentList.filter(({ noise }) => !noise)
  const method = counted(view.method.kind, groups.length, t)
  const rest = view.segmentList.find(({ noise }) => noise)
  return rest ? t('segments.method.unusual', { method, share: formatShare(rest.share, locale) }) : method
}

/** When a run was made, by this machine's clock. */
export const madeAt = (run: Pick<RunSummary, 'createdAt'>, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'medium', timeStyle: 'short' }).format(
    run.createdAt
  )
