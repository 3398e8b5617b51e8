import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { heatmap } from '#report/scenes/heatmap.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import { useWords } from '../../app/words.tsx'
import { choosableSegments } from '../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import { TwoSegments } from './apart/TwoSegments.tsx'
import styles from './explore.module.css'
import { FeaturesBySegment } from './FeaturesBySegment.tsx'
import { WordsBySegment } from './WordsBySegment.tsx'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

/** Every feature in every segment, as a picture or as the table behind it. */
export function SegmentsCompared({ view, selected, select }: Props) {
  const { t, locale } = useWords()
  const [asTable, setAsTable] = useState(false)
  const draw = useCallback((style: SceneStyle) => heatmap(view, style, t, locale), [view, t, locale])
  return (
    <div className={styles.compare}>
      {asTable ? (
        <FeaturesBySegment view={view} />
      ) : (
        <SceneChart draw={draw} {...choosableSegments(view, selected, select, t)} />
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => setAsTable(!asTable)}>
        {t(asTable ? 'explore.heat.asPicture' : 'explore.heat.asTable')}
      </Button>
      <TwoSegments view={view} selected={selected} select={select} />
      <WordsBySegment view={view} />
    </div>
  )
}
