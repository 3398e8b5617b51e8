import { useEffect } from 'react'
import type { OwnFeature } from '#shared/model/ownFeatures.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApi } from '../../../api/hooks.ts'

/** A formula worked out with the data, as long as nothing is wrong with it. */
export function useTried(draft: Recipe, others: readonly OwnFeature[], feature: OwnFeature, enabled: boolean) {
  const { asOf, returns, cleaning } = draft
  const tried = useApi(
    'features.tryFormula',
    { asOf, returns, cleaning, own: [...others], feature },
    { enabled, keepPrevious: true }
  )
  const { data, isFetching, refetch } = tried
  // Another formula was asked for before this one was worked out, and now this one is wanted again.
  const outdated = data?.kind === 'outdated' && !isFetching
  useEffect(() => {
    if (outdated && enabled) void refetch()
  }, [outdated, enabled, refetch])
  return tried
}
