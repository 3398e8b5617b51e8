import type { RunView, Segment } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { momentFromText } from '../model/moment.ts'
import { customersInWords } from './counts.ts'
import { featureName, listInWords } from './features.ts'
import { formatMoment, formatShare } from './format.ts'
import { segmentName } from './segments.ts'

/** How far groups are apart, by the bands of Kaufman and Rousseeuw (1990, ch. 2): above .5 reasonable, below .25 none. */
function separation(silhouette: number | null): 'clear' | 'soft' | 'none' | 'plain' {
  if (silhouette === null) return 'plain'
  if (silhouette > 0.5) return 'clear'
  return silhouette > 0.25 ? 'soft' : 'none'
}

/** "4,338 customers fall into 5 segments with soft borders." */
export function groupsInWords(view: RunView, t: Translate, locale: Locale): string {
  const customers = customersInWords(view.customers, t, locale)
  const n = view.segmentList.length
  if (view.method.kind === 'rfm' && n === 11) return t('names.found.rfmAll', { customers })
  if (view.method.kind === 'rfm') return t('names.found.rfm', { count: n, n, customers })
  return t(`names.found.${separation(view.quality.silhouette)}`, { customers, n })
}

/** The fewest segments that bring at least half the revenue, in order of what they bring. */
export function mostValuable(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => (b.revenueShare ?? 0) - (a.revenueShare ?? 0))
  let sum = 0
  const enough = sorted.findIndex(({ revenueShare }) => {
    sum += revenueShare ?? 0
    return sum >= 0.5
  })
  return sorted.slice(0, enough + 1)
}

/** "“Champions” and “Loyal customers” bring 61 % of revenue with 29 % of the customers." */
export function revenueInWords(view: RunView, t: Translate, locale: Locale): string {
  const top = mostValuable(view.segmentList)
  const [first, second] = top
  if (!first || top.length >= view.segmentList.length) return t('names.found.allEqual')
  const revenue = formatShare(
    top.reduce((sum, segment) => sum + (segment.revenueShare ?? 0), 0),
    locale
  )
  const share = formatShare(top.reduce((sum, segment) => sum + segment.size, 0) / view.customers, locale)
  if (!second) return t('names.found.oneBrings', { name: segmentName(first, t), revenue, share })
  if (top.length === 2)
    return t('names.found.twoBring', { first: segmentName(first, t), second: segmentName(second, t), revenue, share })
  return t('names.found.manyBring', { n: top.length, revenue, share })
}

function largestInWords(view: RunView, t: Translate, locale: Locale): string {
  const largest = [...view.segmentList].sort((a, b) => b.size - a.size)[0]
  const apart = [...view.features].sort((a, b) => b.etaSquared - a.etaSquared)[0]
  if (!largest || !apart) return ''
  return t('names.found.largest', {
    name: segmentName(largest, t),
    share: formatShare(largest.share, locale),
    feature: featureName(apart.id, t)
  })
}

/** What the run found, in two sentences for the top of the screen: the groups, and where the value is. */
export function foundInWords(view: RunView, t: Translate, locale: Locale): string {
  const value = view.revenue === null ? largestInWords(view, t, locale) : revenueInWords(view, t, locale)
  return `${groupsInWords(view, t, locale)} ${value}`
}

const featuresInWords = (
  view: RunView,
  keep: (feature: RunView['features'][number]) => boolean,
  t: Translate
): string =>
  listInWords(
    view.features.filter(keep).map(({ id }) => t('names.quoted', { name: featureName(id, t) })),
    t
  )

function methodInWords(view: RunView, t: Translate): string[] {
  const { method, recipe, choice } = view
  if (method.kind !== 'kmeans') return [t('names.recipe.rfm')]
  const features = featuresInWords(view, ({ basis }) => basis, t)
  const tried = (choice?.table ?? []).map(({ k }) => k)
  const chosen = recipe.method.kind === 'kmeans' && recipe.method.k === 'auto' && tried.length > 1
  const how = chosen
    ? t('names.recipe.kmeansAuto', { k: method.k, features, from: Math.min(...tried), to: Math.max(...tried) })
    : t('names.recipe.kmeans', { k: method.k, features })
  const logged = featuresInWords(view, (feature) => feature.basis && feature.logged, t)
  return [
    how,
    ...(logged === '' ? [] : [t('names.recipe.logged', { features: logged })]),
    t(`names.recipe.${recipe.scale}`)
  ]
}

/** Every choice of the run on one line: "k-means with 5 groups on …; standardised …; as of 10 Dec 2011; returns left out; seed 1." */
export function recipeInWords(view: RunView, t: Translate, locale: Locale): string {
  const parts = methodInWords(view, t)
  if (view.asOf !== null) {
    parts.push(t('names.recipe.asOf', { moment: formatMoment(momentFromText(view.asOf), locale) }))
    parts.push(t(view.recipe.returns === 'net' ? 'names.recipe.returnsNet' : 'names.recipe.returnsExclude'))
  }
  if (view.method.kind === 'kmeans') parts.push(t('names.recipe.seed', { seed: view.recipe.seed }))
  return `${parts.join('; ')}.`
}
