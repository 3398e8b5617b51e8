import type { RunFeature } from '#shared/api/segments.ts'
import { formatNumber } from '#shared/words/format.ts'
import type { Pen } from './pen.ts'

/** "(log(1 + x) − 1.2) / 0.8". What only describes stays as it is, but is compared on a logarithm where it is skewed. */
export function preparation({ view, t, locale }: Pick<Pen, 'view' | 't' | 'locale'>, feature: RunFeature): string {
  if (view.method.kind === 'rfm') return t('reports.made.asItIs')
  if (!feature.basis)
    return feature.logged ? t('reports.made.compared', { value: t('reports.made.logged') }) : t('reports.made.asItIs')
  if (feature.constant) return t('reports.made.constant')
  const value = feature.logged ? t('reports.made.logged') : 'x'
  if (view.recipe.scale === 'none') return feature.logged ? value : t('reports.made.asItIs')
  return t('reports.made.standardised', {
    value,
    centre: formatNumber(feature.centre, locale),
    scale: formatNumber(feature.scale, locale)
  })
}
