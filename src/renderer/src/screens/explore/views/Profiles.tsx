import { useCallback } from 'react'
import { profiles } from '#report/scenes/profiles.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { choosableSegments } from '../../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { Problem } from '../../../components/Problem.tsx'
import type { ExploreViewProps } from '../exploreViewProps.ts'
import { useSelectedRows } from './useSelectedRows.ts'

/** More lines cannot be told apart. */
const mostLines = 200

/** Parallel coordinates of the features that formed the segments, with the selected customers as lines. */
export function Profiles({ view, selected, select }: ExploreViewProps) {
  const { t, locale } = useWords()
  const rows = useSelectedRows(mostLines) ?? []
  const { data, error, refetch } = useApi('views.profiles', { runId: view.id, rows: [...rows] }, { keepPrevious: true })
  const draw = useCallback(
    (style: SceneStyle) => (data ? profiles(view, data, style, t, locale, selected) : null),
    [view, data, t, locale, selected]
  )
  if (error) return <Problem note={error} retry={() => void refetch()} />
  if (!data) return null
  if (data.axes.length < 2) return <p className="secondary">{t('views.profiles.none')}</p>
  return <SceneChart draw={draw} maxWidth={1000} {...choosableSegments(view, selected, select, t)} />
}
