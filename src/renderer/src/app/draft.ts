import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { TesseraError } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { queryKey, useAction, useApi } from '../api/hooks.ts'

interface Draft {
  /** `undefined` until the backend has said what it is. */
  readonly draft: Recipe | undefined
  readonly change: (patch: Partial<Recipe>) => void
  readonly error: TesseraError | null
}

/** The recipe being prepared. A change shows at once and is kept with the project. */
export function useDraft(): Draft {
  const queries = useQueryClient()
  const { data, error } = useApi('segments.draft', {})
  const save = useAction('segments.saveDraft')
  const { mutate } = save

  const change = useCallback(
    (patch: Partial<Recipe>) => {
      const key = queryKey('segments.draft', {})
      const now = queries.getQueryData<Recipe>(key)
      if (!now) return
      const recipe = { ...now, ...patch }
      queries.setQueryData(key, recipe)
      mutate(
        { recipe },
        {
          onError: () => void queries.invalidateQueries({ queryKey: key }),
          onSuccess: () => void queries.invalidateQueries({ queryKey: ['history.list'] })
        }
      )
    },
    [queries, mutate]
  )
  return { draft: data, change, error: error ?? save.error }
}
