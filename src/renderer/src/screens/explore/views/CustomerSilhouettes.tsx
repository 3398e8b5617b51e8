import { useCallback } from 'react'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { silhouettes } from '#report/scenes/silhouettes.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { choosableSegments } from '../../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { Problem } from '../../../components/Problem.tsx'
import type { ExploreViewProps } from '../exploreViewProps.ts'

/** How well each customer fits their segment. */
export function CustomerSilhouettes({ view, selected, select }: ExploreViewProps) {
  const { t, locale } = useWords()
  const { data, error, isPending, refetch } = useApi('views.silhouettes', { runId: view.id })
  const draw = useCallback(
    (style: SceneStyle) => (data ? silhouettes(view, data, style, t, locale) : null),
    [view, data, t, locale]
  )
  if (error) return <Problem note={error} retry={() => void refetch()} />
  if (isPending) return <p className="secondary">{t('views.loading')}</p>
  if (!data) return <p className="secondary">{t('views.silhouettes.none')}</p>
  return <SceneChart draw={draw} maxWidth={900} {...choosableSegments(view, selected, select, t)} />
}
