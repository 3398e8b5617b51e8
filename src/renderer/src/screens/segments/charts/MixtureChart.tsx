import { SegmentedControl } from '@mantine/core'
import { useCallback, useState } from 'react'
import { bicChart, type MixtureMeasure } from '#report/scenes/bicChart.ts'
import type { Tried } from '#report/scenes/mixtureMarks.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import styles from './charts.module.css'
import { MixturePoints } from './MixturePoints.tsx'
import type { MethodChartProps } from './methodChart.ts'

const measures = ['bic', 'icl'] as const satisfies readonly MixtureMeasure[]

/** Every mixture that was tried by BIC or ICL; pressing a point forms that many groups of that shape. */
export function MixtureChart({ view, method, start, busy }: MethodChartProps<'gmm'>) {
  const { t, locale } = useWords()
  const [measure, setMeasure] = useState<MixtureMeasure>('bic')
  const draw = useCallback((style: SceneStyle) => bicChart(view, style, t, locale, measure), [view, t, locale, measure])
  const choose = ({ k, covariance }: Tried): void => start({ ...view.recipe, method: { kind: 'gmm', k, covariance } })

  return (
    <div className={styles.block}>
      <SceneChart
        draw={draw}
        over={(scene) => <MixturePoints scene={scene} shown={method} choose={choose} busy={busy} />}
      />
      <div className={styles.under}>
        <SegmentedControl
          size="xs"
          aria-label={t('charts.mixtures.show')}
          value={measure}
          onChange={(value) => setMeasure(value as MixtureMeasure)}
          data={measures.map((value) => ({ value, label: t(`charts.mixtures.${value}`) }))}
        />
        <span className="secondary">{t('charts.mixtures.hint')}</span>
      </div>
      <p className="secondary measure">
        {t('charts.mixtures.shapeIs', {
          shape: t(`charts.mixtures.${method.covariance}`),
          meaning: t(`charts.mixtures.${method.covariance}Meaning`)
        })}
      </p>
    </div>
  )
}
