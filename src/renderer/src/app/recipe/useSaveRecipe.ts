import { useState } from 'react'
import type { Note } from '#shared/errors.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount } from '#shared/words/format.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../words.tsx'

export type SaveRecipeState =
  | { readonly is: 'idle' }
  | { readonly is: 'saved'; readonly text: string }
  | { readonly is: 'failed'; readonly error: Note }

interface SaveRecipe {
  readonly state: SaveRecipeState
  readonly save: (recipe: Recipe) => void
  readonly dismiss: () => void
}

/** Asks where to and writes a recipe there, to be used with other data. */
export function useSaveRecipe(): SaveRecipe {
  const { call, host } = useApiContext()
  const { t, locale } = useWords()
  const { data: project } = useApi('projects.current', {})
  const [state, setState] = useState<SaveRecipeState>({ is: 'idle' })
  const run = async (recipe: Recipe): Promise<SaveRecipeState> => {
    const target = await host.saveTarget(t('recipes.fileName', { project: project?.name ?? 'Tessera' }))
    if (!target) return { is: 'idle' }
    const { withoutCustomers } = await call('recipes.save', { target: target.id, recipe })
    await host.deliver(target)
    const without =
      withoutCustomers > 0
        ? ` ${t('recipes.savedWithout', { count: withoutCustomers, n: formatCount(withoutCustomers, locale) })}`
        : ''
    return { is: 'saved', text: t('recipes.saved', { name: target.name }) + without }
  }
  return {
    state,
    save: (recipe) => {
      setState({ is: 'idle' })
      run(recipe).then(setState, (thrown: unknown) => setState({ is: 'failed', error: toTesseraError(thrown) }))
    },
    dismiss: () => setState({ is: 'idle' })
  }
}
