import type { ReactElement } from 'react'
import type { ArticleId } from '../pages.ts'
import { DrawnCrowds, DrawnDistance } from './density.tsx'
import { DrawnChoice, DrawnTrust } from './judging.tsx'
import { DrawnLikeness, DrawnMixture, DrawnShapes } from './likeness.tsx'
import { DrawnMap, DrawnRules, DrawnTree } from './tables.tsx'

const drawings: Readonly<Record<ArticleId, () => ReactElement>> = {
  kmeans: DrawnLikeness,
  gmm: DrawnMixture,
  mixed: DrawnShapes,
  hierarchical: DrawnTree,
  som: DrawnMap,
  rfm: DrawnRules,
  hdbscan: DrawnCrowds,
  dbscan: DrawnDistance,
  choosing: DrawnChoice,
  trust: DrawnTrust
}

/** A small picture of the idea, not of any data. */
export function Drawing({ id, label }: { readonly id: ArticleId; readonly label: string }) {
  const Drawn = drawings[id]
  return (
    <svg viewBox="0 0 200 130" width="200" height="130" role="img" aria-label={label}>
      <Drawn />
    </svg>
  )
}
