import { useCallback, useMemo } from 'react'
import { choosePanel } from '#report/scenes/choosePanel.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useApi } from '../../api/hooks.ts'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import { useSeenColours } from '../../components/charts/useSeenColours.ts'
import { comparingRuns, recipeWith, runWithGroups } from './siblingRuns.ts'
import { TableOfK } from './TableOfK.tsx'

interface Props {
  readonly view: RunView
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** The numbers of groups that were tried: by this run, or by the one that compared them before this one was chosen. */
export function GroupsCompared({ view, start, busy }: Props) {
  const { t, locale } = useWords()
  const { runs = [], chooseRun } = useRunSelection()
  const own = view.choice !== null && view.choice.table.length > 1
  const source = own ? undefined : comparingRuns(runs, view)[0]
  const other = useApi('segments.view', { runId: source?.id ?? view.id }, { enabled: source !== undefined })
  const there = useSeenColours(other.data)
  const tried = own ? view : there
  // What was tried there, and the number that is on screen here.
  const compared = useMemo(() => tried && { ...tried, method: view.method }, [tried, view.method])
  const draw = useCallback(
    (style: SceneStyle) => (compared ? choosePanel(compared, style, t, locale) : null),
    [compared, t, locale]
  )
  // What Tessera chose by itself may have been another method.
  if (!tried?.choice || tried.method.kind !== view.method.kind || tried.choice.table.length < 2) return null

  const choose = (k: number): void => {
    const found = tried.segments === k ? tried : runWithGroups(runs, view, k)
    const recipe = recipeWith(view, k)
    if (found) chooseRun(found.id)
    else if (recipe) start(recipe)
  }
  return (
    <TableOfK choice={tried.choice} shown={view.segments} choose={choose} busy={busy}>
      <SceneChart draw={draw} level={3} />
    </TableOfK>
  )
}
