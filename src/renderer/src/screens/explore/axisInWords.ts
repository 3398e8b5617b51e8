import type { RunView } from '#shared/api/segments.ts'
import type { TextKey, Translate } from '#shared/i18n/texts.ts'
import { isOrderFeature } from '#shared/model/recipe.ts'
import { featureName } from '#shared/words/features.ts'

type Axis = NonNullable<RunView['components']>['axes'][number]

/** A feature drives an axis when it weighs at least this much of what the heaviest one does. */
const counts = 0.6
const atMost = 3

function towards({ feature, loading }: Axis[number], t: Translate): string {
  const end = loading > 0 ? 'High' : 'Low'
  const key = `explore.towards.${isOrderFeature(feature) ? feature : 'attribute'}${end}` as TextKey
  return t(key, { name: featureName(feature, t) })
}

/** What grows along a principal component: "Orders more often, spends more →". */
export function axisInWords(axis: Axis | undefined, number: number, t: Translate): string {
  const heaviest = Math.max(0, ...(axis ?? []).map(({ loading }) => Math.abs(loading)))
  const drivers = (axis ?? [])
    .filter(({ loading }) => heaviest > 0 && Math.abs(loading) >= counts * heaviest)
    .slice(0, atMost)
    .map((driver, i) => {
      const words = towards(driver, t)
      return i === 0 ? words : words.charAt(0).toLocaleLowerCase() + words.slice(1)
    })
  if (drivers.length === 0) return t('explore.map.axisPlain', { n: number })
  return t('explore.map.axis', { drivers: drivers.join(', ') })
}
