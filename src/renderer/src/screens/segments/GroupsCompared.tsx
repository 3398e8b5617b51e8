import type { RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApi } from '../../api/hooks.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { comparingRuns, recipeWith, runWithGroups } from './siblingRuns.ts'
import { TableOfK } from './TableOfK.tsx'

interface Props {
  readonly view: RunView
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** The numbers of groups that were tried: by this run, or by the one that compared them before this one was chosen. */
export function GroupsCompared({ view, start, busy }: Props) {
  const { runs = [], chooseRun } = useRunSelection()
  const own = view.choice !== null && view.choice.table.length > 1
  const source = own ? undefined : comparingRuns(runs, view)[0]
  const other = useApi('segments.view', { runId: source?.id ?? view.id }, { enabled: source !== undefined })
  const tried = own ? view : other.data
  // What Tessera chose by itself may have been another method.
  if (!tried?.choice || tried.method.kind !== view.method.kind || tried.choice.table.length < 2) return null

  const choose = (k: number): void => {
    const found = tried.segments === k ? tried : runWithGroups(runs, view, k)
    const recipe = recipeWith(view, k)
    if (found) chooseRun(found.id)
    else if (recipe) start(recipe)
  }
  return <TableOfK choice={tried.choice} shown={view.segments} choose={choose} busy={busy} />
}
