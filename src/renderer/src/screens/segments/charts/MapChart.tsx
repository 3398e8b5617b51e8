import { NativeSelect } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { somMap } from '#report/scenes/somMap.ts'
import { somPlanes } from '#report/scenes/somPlanes.ts'
import { featureName } from '#shared/words/features.ts'
import { formatNumber, formatShare } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import styles from './charts.module.css'
import type { MethodChartProps } from './methodChart.ts'
import { useSegmentChoice } from './useSegmentChoice.ts'

/** The map of likeness with its segments, and beside it one feature over the same cells. */
export function MapChart({ view, method }: MethodChartProps<'som'>) {
  const { t, locale } = useWords()
  const choice = useSegmentChoice(view)
  const [chosen, setChosen] = useState<string>(method.planes[0]?.feature ?? '')
  const drawMap = useCallback((style: SceneStyle) => somMap(view, style, t, locale), [view, t, locale])
  const drawPlane = useCallback(
    (style: SceneStyle) => somPlanes(view, style, t, locale, [chosen]),
    [view, t, locale, chosen]
  )

  return (
    <div className={styles.block}>
      <div className={styles.maps}>
        <SceneChart draw={drawMap} maxWidth={640} {...choice} />
        {method.planes.length > 0 && (
          <div>
            <SceneChart draw={drawPlane} maxWidth={640} />
            <NativeSelect
              className={styles.plane ?? ''}
              label={t('charts.map.plane')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={method.planes.map(({ feature }) => ({ value: feature, label: featureName(feature, t) }))}
            />
          </div>
        )}
      </div>
      <p className="secondary measure">
        {t('charts.map.errors', {
          quantisation: formatNumber(method.quantisationError, locale),
          topographic: formatShare(method.topographicError, locale)
        })}
      </p>
    </div>
  )
}
