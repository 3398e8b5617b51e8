import { useCallback } from 'react'
import { categoryMix } from '#report/scenes/categoryMix.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunCategory, RunView } from '#shared/api/segments.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { choosableSegments } from '../../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'

interface Props {
  readonly view: RunView
  readonly category: RunCategory
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** What each segment is made of, by one feature of words. */
export function CategoryMix({ view, category, selected, select }: Props) {
  const { t, locale } = useWords()
  const choice = useSelection()
  const draw = useCallback(
    (style: SceneStyle) => categoryMix(view, category, style, t, locale),
    [view, category, t, locale]
  )
  return <SceneChart draw={draw} maxWidth={1000} choice={choice} {...choosableSegments(view, selected, select, t)} />
}
