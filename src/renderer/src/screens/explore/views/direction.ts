import { ticks } from '#report/scenes/axis.ts'
import { logTicks, signedExp, signedLog } from '#report/scenes/featureScale.ts'
import type { Direction } from '#report/scenes/pointsScene.ts'
import type { RunFeature, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureValue } from '#shared/words/features.ts'

const same = (value: number): number => value

/** A direction without values: a component, or a map. */
export const plainDirection = (title: string): Direction => ({ title, at: same, back: same, ticks: [] })

const most = 6

/** A feature along a direction: in its own unit, by its logarithm where that was taken to form segments. */
export function featureDirection(
  feature: RunFeature,
  values: readonly number[],
  { currency }: RunView,
  t: Translate,
  locale: Locale
): Direction {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY)
  const name = featureName(feature.id, t)
  const known = values.length === 0 ? [] : feature.logged ? logTicks(low, high, most) : ticks(low, high, most)
  return {
    title: feature.logged ? t('views.log', { feature: name }) : name,
    at: feature.logged ? signedLog : same,
    back: feature.logged ? signedExp : same,
    ticks: known.map((value) => ({ value, label: featureValue(value, feature.unit, locale, currency) }))
  }
}
