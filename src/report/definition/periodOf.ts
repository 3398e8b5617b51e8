import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import { isComputed, isTopic } from '#shared/model/recipe.ts'
import { formatMoment } from '#shared/words/format.ts'

const ninetyDays: readonly string[] = ['recentOrders', 'recentEvents']
/** As files state them, whenever that was. */
const timeless: readonly string[] = ['category:@country', 'category:@city']

/** Of which time a feature tells: "2 Jan 2011 to 10 Dec 2011". */
export function periodOf(id: string, { asOf, recipe }: RunView, t: Translate, locale: Locale): string {
  const dated = (isComputed(id) || isOwn(id) || isTopic(id)) && !timeless.includes(id)
  if (asOf === null || !dated) return t('definition.features.timeless')
  const day = (moment: string): string => formatMoment(momentFromText(moment), locale)
  const to = day(asOf)
  if (ninetyDays.includes(id)) return t('definition.features.days', { to })
  const from = recipe.cleaning
    .flatMap((step) => (step.kind === 'period' && step.from !== null ? [step.from] : []))
    .at(-1)
  return from === undefined
    ? t('definition.features.upTo', { to })
    : t('definition.features.between', { from: day(from), to })
}
