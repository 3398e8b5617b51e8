import type { RunView } from '../api/segments.ts'
import { assertNever } from '../errors.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import type { Recipe } from '../model/recipe.ts'
import { featureName, listInWords } from './features.ts'
import { formatNumber } from './format.ts'

const quotedFeatures = (ids: readonly string[], t: Translate): string =>
  listInWords(
    ids.map((id) => t('names.quoted', { name: featureName(id, t) })),
    t
  )

/** Was the number of groups left to the data? */
function isChosen({ method }: Recipe): boolean {
  if (method.kind === 'hierarchical') return method.cut.by === 'number' && method.cut.k === 'auto'
  return method.kind === 'auto' || ('k' in method && method.k === 'auto')
}

/** "5 groups, chosen from 2 to 10," */
function groupsWithChoice({ recipe, choice }: RunView, k: number, t: Translate): string {
  const tried = (choice?.table ?? []).map((row) => row.k)
  return isChosen(recipe) && tried.length > 1
    ? t('names.recipe.groupsChosen', { k, from: Math.min(...tried), to: Math.max(...tried) })
    : t('names.recipe.groups', { k })
}

/** How customers were grouped in the end, with every number that matters to it. */
export function wayInWords(view: RunView, t: Translate, locale: Locale): string {
  const { method, recipe } = view
  const basis = [...view.features, ...view.categories].filter((one) => one.basis).map(({ id }) => id)
  const features = quotedFeatures(basis, t)
  const number = (value: number) => formatNumber(value, locale)
  const groups = (k: number) => groupsWithChoice(view, k, t)
  switch (method.kind) {
    case 'rfm':
      return t('names.recipe.rfm')
    case 'kmeans':
      return t('names.recipe.kmeans', { groups: groups(method.k), features })
    case 'hierarchical': {
      const at = recipe.method.kind === 'hierarchical' && recipe.method.cut.by === 'height'
      return t(at ? 'names.recipe.hierarchicalAt' : 'names.recipe.hierarchical', {
        linkage: t(`names.recipe.linkage.${method.linkage}`),
        height: number(method.height),
        groups: groups(method.k),
        features
      })
    }
    case 'dbscan': {
      const proposed = recipe.method.kind !== 'dbscan' || recipe.method.eps === 'auto'
      const { eps, minPoints } = method
      return t(proposed ? 'names.recipe.dbscanProposed' : 'names.recipe.dbscan', {
        eps: number(eps),
        minPoints: number(minPoints),
        features
      })
    }
    case 'hdbscan':
      return t('names.recipe.hdbscan', {
        minClusterSize: number(method.minClusterSize),
        minPoints: number(method.minPoints),
        features
      })
    case 'gmm':
      return t('names.recipe.gmm', {
        shape: t(`charts.mixtures.${method.covariance}`),
        groups: groups(method.k),
        features
      })
    case 'som':
      return t('names.recipe.som', { rows: method.rows, columns: method.columns, groups: groups(method.k), features })
    case 'mixed':
      return t('names.recipe.mixed', { groups: groups(method.k), features, gamma: number(method.gamma) })
    default:
      return assertNever(method)
  }
}

/** What was done to the features before, in parts of a sentence. */
export function preparationInWords({ features, recipe }: RunView, t: Translate): string[] {
  const logged = features.filter((feature) => feature.basis && feature.logged).map(({ id }) => id)
  return [
    ...(logged.length === 0 ? [] : [t('names.recipe.logged', { features: quotedFeatures(logged, t) })]),
    t(`names.recipe.${recipe.scale}`)
  ]
}
