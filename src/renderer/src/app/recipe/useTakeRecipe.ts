import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Note } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { queryKey } from '../../api/hooks.ts'
import { usePlace } from '../place.tsx'

interface TakeRecipe {
  readonly working: boolean
  readonly error: Note | null
  /** Makes it the recipe being prepared, and shows where its choices stand. */
  readonly over: (recipe: Recipe) => void
  readonly andStart: (recipe: Recipe) => void
}

/** Takes a recipe over as a choice that can be undone like any other. */
export function useTakeRecipe(done: () => void): TakeRecipe {
  const { call } = useApiContext()
  const { goTo } = usePlace()
  const queries = useQueryClient()
  const [working, setWorking] = useState(false)
  const [error, setError] = useState<Note | null>(null)
  const run = async (recipe: Recipe, start: boolean): Promise<void> => {
    await call('segments.saveDraft', { recipe })
    queries.setQueryData(queryKey('segments.draft', {}), recipe)
    void queries.invalidateQueries({ queryKey: ['history.list'] })
    if (start) await call('segments.start', { recipe })
  }
  const take = (recipe: Recipe, start: boolean): void => {
    setWorking(true)
    setError(null)
    run(recipe, start).then(
      () => {
        done()
        goTo(start ? 'segments' : 'prepare')
      },
      (thrown: unknown) => {
        setWorking(false)
        setError(toTesseraError(thrown))
      }
    )
  }
  return { working, error, over: (recipe) => take(recipe, false), andStart: (recipe) => take(recipe, true) }
}
