import type { RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApi } from '../../api/hooks.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { comparingRun, runWithGroups } from './siblingRuns.ts'
import { TableOfK } from './TableOfK.tsx'

interface Props {
  readonly view: RunView
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** The table of k: of this run, or of the one that compared numbers of groups before this one was chosen. */
export function GroupsCompared({ view, start, busy }: Props) {
  const { runs = [], chooseRun } = useRunSelection()
  const own = view.choice !== null && view.choice.table.length > 1
  const source = own ? undefined : comparingRun(runs, view)
  const other = useApi('segments.view', { runId: source?.id ?? view.id }, { enabled: source !== undefined })
  const choice = own ? view.choice : other.data?.choice
  if (!choice || choice.table.length < 2) return null

  const choose = (k: number): void => {
    const found = runWithGroups(runs, view, k)
    if (found) chooseRun(found.id)
    else start({ ...view.recipe, method: { kind: 'kmeans', k } })
  }
  return <TableOfK choice={choice} shown={view.segments} choose={choose} busy={busy} />
}
