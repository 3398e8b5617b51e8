import { useCallback } from 'react'
import { cohortGrid } from '#report/scenes/cohortGrid.ts'
import { lorenz } from '#report/scenes/lorenz.ts'
import { revenueOverTime } from '#report/scenes/revenueOverTime.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Timeline } from '#shared/api/timeline.ts'
import { useApi } from '../../api/hooks.ts'
import { useSelection } from '../../app/selection.tsx'
import { useWords } from '../../app/words.tsx'
import { choosableSegments } from '../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './explore.module.css'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** What the customers of a run did over time: revenue by segment, who comes back, and how much hangs on few. */
export function OverTime({ view, selected, select }: Props) {
  const { t } = useWords()
  const { data, error, isPending, refetch } = useApi('timeline.view', { runId: view.id })
  if (error) return <Problem note={error} retry={() => void refetch()} />
  if (isPending) return <p className="secondary">{t('timeline.drawing')}</p>
  if (!data)
    return (
      <section>
        <h2>{t('timeline.none')}</h2>
        <p className="measure">{t('timeline.noneText')}</p>
      </section>
    )
  return <Charts view={view} timeline={data} selected={selected} select={select} />
}

function Charts({ view, timeline, selected, select }: Props & { readonly timeline: Timeline }) {
  const { t, locale } = useWords()
  const choice = useSelection()
  const revenue = useCallback(
    (style: SceneStyle) => revenueOverTime(view, timeline, style, t, locale),
    [view, timeline, t, locale]
  )
  const cohorts = useCallback((style: SceneStyle) => cohortGrid(timeline, style, t, locale), [timeline, t, locale])
  const few = useCallback((style: SceneStyle) => lorenz(timeline, style, t, locale), [timeline, t, locale])
  return (
    <div className={styles.overTime}>
      <SceneChart draw={revenue} {...choosableSegments(view, selected, select, t)} />
      {timeline.starts.length > 1 && <SceneChart draw={cohorts} choice={choice} />}
      <SceneChart draw={few} />
    </div>
  )
}
