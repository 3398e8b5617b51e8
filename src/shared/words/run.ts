import type { RunView, Segment } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { momentFromText } from '../model/moment.ts'
import { customersInWords } from './counts.ts'
import { featureName } from './features.ts'
import { formatCount, formatMoment, formatShare } from './format.ts'
import { segmentName } from './segments.ts'
import { preparationInWords, wayInWords } from './way.ts'

/**
 * How far groups are apart, by the bands of Kaufman and Rousseeuw (1990, ch. 2): above .5 reasonable, below .25 none.
 * Where natural groups were found, a lower silhouette is not told: it does not see their shapes, or more were formed
 * than stand apart.
 */
function separation({
  quality: { silhouette },
  structure
}: RunView): 'clear' | 'soft' | 'none' | 'plain' | 'noNatural' {
  if (structure && !structure.natural) return 'noNatural'
  if (silhouette === null) return 'plain'
  if (silhouette > 0.5) return 'clear'
  if (structure) return 'plain'
  return silhouette > 0.25 ? 'soft' : 'none'
}

function rulesInWords(view: RunView, customers: string, t: Translate): string {
  const n = view.segmentList.length
  const found = n === 11 ? t('names.found.rfmAll', { customers }) : t('names.found.rfm', { count: n, n, customers })
  return view.structure && !view.structure.natural ? `${t('names.found.rulesInstead')} ${found}` : found
}

/** "4,338 customers fall into 5 segments with soft borders." */
export function groupsInWords(view: RunView, t: Translate, locale: Locale): string {
  const noise = view.segmentList.find((segment) => segment.noise)
  const all = customersInWords(view.customers - (noise?.size ?? 0), t, locale)
  if (view.method.kind === 'rfm') return rulesInWords(view, all, t)
  const n = view.segmentList.length - (noise ? 1 : 0)
  const groups = t(`names.found.${n === 1 ? 'single' : separation(view)}`, { customers: all, n })
  if (!noise) return groups
  const { size, share } = noise
  const params = { count: size, n: formatCount(size, locale), share: formatShare(share, locale) }
  return `${groups} ${t(share > 0.5 ? 'names.found.noiseMost' : 'names.found.noise', params)}`
}

/** So much of the revenue outside of every group is the first thing to know of it. */
const muchRevenue = 0.4

/** The fewest segments that bring at least half the revenue, in order of what they bring; the unusual are none. */
export function mostValuable(segments: readonly Segment[]): readonly Segment[] {
  const sorted = segments.filter(({ noise }) => !noise).sort((a, b) => (b.revenueShare ?? 0) - (a.revenueShare ?? 0))
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
  const unusual = view.segmentList.find(({ noise }) => noise)?.revenueShare ?? 0
  if (unusual >= muchRevenue) return t('names.found.unusualBring', { revenue: formatShare(unusual, locale) })
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
  const largest = view.segmentList.filter(({ noise }) => !noise).sort((a, b) => b.size - a.size)[0]
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
  if (view.segmentList.filter(({ noise }) => !noise).length < 2) return groupsInWords(view, t, locale)
  const value = view.revenue === null ? largestInWords(view, t, locale) : revenueInWords(view, t, locale)
  return `${groupsInWords(view, t, locale)} ${value}`
}

/** Every choice of the run on one line: "k-means with 5 groups on …; standardised …; as of 10 Dec 2011; returns left out; seed 1." */
export function recipeInWords(view: RunView, t: Translate, locale: Locale): string {
  const rules = view.method.kind === 'rfm'
  const parts = [wayInWords(view, t, locale), ...(rules ? [] : preparationInWords(view, t))]
  if (view.picked) parts.push(t('names.recipe.picked'))
  if (view.asOf !== null) {
    parts.push(t('names.recipe.asOf', { moment: formatMoment(momentFromText(view.asOf), locale) }))
    parts.push(t(`names.recipe.returns.${view.recipe.returns}`))
  }
  const resamples = Math.max(0, ...view.segmentList.map(({ stability }) => stability?.resamples ?? 0))
  if (resamples > 0) parts.push(t('names.recipe.resamples', { n: formatCount(resamples, locale) }))
  if (!rules) parts.push(t('names.recipe.seed', { seed: view.recipe.seed }))
  return `${parts.join('; ')}.`
}
