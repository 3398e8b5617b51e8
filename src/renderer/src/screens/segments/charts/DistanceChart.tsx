import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { kDistance } from '#report/scenes/kDistance.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { formatNumber } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import styles from './charts.module.css'
import { DraggableLine } from './DraggableLine.tsx'
import type { MethodChartProps } from './methodChart.ts'

/** Three figures say as much as a distance has to say. */
const rounded = (distance: number): number => Number(distance.toPrecision(3))

/** How lonely customers are, and the distance at which they count as neighbours as a line to drag. */
export function DistanceChart({ view, method, start, busy }: MethodChartProps<'dbscan'>) {
  const { t, locale } = useWords()
  const [tried, setTried] = useState<number | null>(null)
  const draw = useCallback(
    (style: SceneStyle) => kDistance(view, style, t, locale, tried ?? undefined),
    [view, t, locale, tried]
  )
  const eps = tried ?? method.eps
  const changed = tried !== null && tried !== method.eps
  const most = Math.max(method.eps, ...method.curve.map(({ distance }) => distance))
  const step = most / 100
  const { recipe } = view
  const use = (): void => {
    const minPoints = recipe.method.kind === 'dbscan' ? recipe.method.minPoints : method.minPoints
    if (changed) start({ ...recipe, method: { kind: 'dbscan', eps, minPoints } })
  }
  const facts = { eps: formatNumber(eps, locale) }

  return (
    <div className={styles.block}>
      <SceneChart
        draw={draw}
        over={(scene) => (
          <DraggableLine
            scene={scene}
            label={t('charts.distance.drag')}
            value={eps}
            min={rounded(step)}
            max={rounded(most)}
            valueText={scene.title}
            step={(from, direction) => rounded(from + direction * step)}
            change={(value) => setTried(rounded(value))}
            accept={use}
            cancel={() => setTried(null)}
            disabled={busy}
          />
        )}
      />
      <div className={styles.under}>
        {changed ? (
          <>
            <Button size="compact-sm" onClick={use} disabled={busy}>
              {t('charts.distance.use', facts)}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setTried(null)} disabled={busy}>
              {t('charts.distance.back', { eps: formatNumber(method.eps, locale) })}
            </Button>
          </>
        ) : (
          <span className="secondary measure">{t('charts.distance.hint')}</span>
        )}
      </div>
    </div>
  )
}
