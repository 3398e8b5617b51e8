import { useCallback } from 'react'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { variableWeights } from '#report/scenes/variableWeights.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { DistanceChart } from './DistanceChart.tsx'
import { MapChart } from './MapChart.tsx'
import { MixtureChart } from './MixtureChart.tsx'
import { TreeChart } from './TreeChart.tsx'

interface Props {
  readonly view: RunView
  /** Finds segments anew: another cut, distance or mixture. */
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** How the groups came about, as only this way to group can show it; nothing where there is nothing of its own to see. */
export function MethodCharts({ view, start, busy }: Props) {
  const { method } = view
  switch (method.kind) {
    case 'hierarchical':
      return <TreeChart view={view} method={method} start={start} busy={busy} />
    case 'dbscan':
      return <DistanceChart view={view} method={method} start={start} busy={busy} />
    case 'gmm':
      return <MixtureChart view={view} method={method} start={start} busy={busy} />
    case 'som':
      return <MapChart view={view} method={method} start={start} busy={busy} />
    case 'mixed':
      return <WeightsChart view={view} />
    default:
      return null
  }
}

function WeightsChart({ view }: { readonly view: RunView }) {
  const { t, locale } = useWords()
  const draw = useCallback((style: SceneStyle) => variableWeights(view, style, t, locale), [view, t, locale])
  return <SceneChart draw={draw} maxWidth={860} />
}
