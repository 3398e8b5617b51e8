import { texts } from '#shared/i18n/texts.ts'
import type { MethodKind } from '#shared/model/recipe.ts'
import { methodKinds } from '#shared/model/recipe.ts'

/** A way to group that has a page; what Tessera chooses by itself has the page `choosing`. */
export type WayId = Exclude<MethodKind, 'auto'>
export const wayIds = methodKinds.filter((kind): kind is WayId => kind !== 'auto')

/** Pages that explain one thing in the same five parts. */
export const articleIds = [...wayIds, 'choosing', 'trust'] as const
export type ArticleId = (typeof articleIds)[number]

export type PageId = 'start' | 'glossary' | ArticleId
export const isArticle = (page: PageId): page is ArticleId => page !== 'start' && page !== 'glossary'

export type TermId = keyof typeof texts.en.glossary.terms
export const termIds = Object.keys(texts.en.glossary.terms) as TermId[]

/** A place in the help. */
export interface HelpPlace {
  readonly page: PageId
  /** The entry of the glossary that is looked for. */
  readonly term?: TermId
}

/** The page on a way to group; on the choice itself where it was left to Tessera. */
export const pageOfMethod = (kind: MethodKind): ArticleId => (kind === 'auto' ? 'choosing' : kind)

/** Which page says more about a term. */
export const pageOfTerm: Partial<Readonly<Record<TermId, ArticleId>>> = {
  structure: 'choosing',
  k: 'choosing',
  silhouette: 'choosing',
  calinskiHarabasz: 'choosing',
  daviesBouldin: 'choosing',
  gap: 'choosing',
  predictionStrength: 'choosing',
  bic: 'gmm',
  inertia: 'kmeans',
  centre: 'kmeans',
  stability: 'trust',
  resample: 'trust',
  jaccard: 'trust',
  adjustedRand: 'trust',
  noise: 'hdbscan',
  eps: 'dbscan',
  minPoints: 'dbscan',
  minClusterSize: 'hdbscan',
  linkage: 'hierarchical',
  dendrogram: 'hierarchical',
  cophenetic: 'hierarchical',
  mixture: 'gmm',
  covariance: 'gmm',
  membership: 'gmm',
  uMatrix: 'som',
  quantisation: 'som',
  topographic: 'som',
  gamma: 'mixed',
  recency: 'rfm',
  frequency: 'rfm',
  monetary: 'rfm',
  rfm: 'rfm',
  quintiles: 'rfm'
}
