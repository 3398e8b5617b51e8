import type { RunSummary } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'

/** "k-means, 5 groups" */
export const methodInWords = (run: Pick<RunSummary, 'recipe' | 'segments'>, t: Translate): string =>
  t(run.recipe.method.kind === 'rfm' ? 'segments.method.rfm' : 'segments.method.kmeans', {
    count: run.segments,
    n: run.segments
  })

/** When a run was made, by this machine's clock. */
export const madeAt = (run: Pick<RunSummary, 'createdAt'>, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'medium', timeStyle: 'short' }).format(
    run.createdAt
  )
