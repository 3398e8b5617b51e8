import { useCallback, useState } from 'react'
import { type AgreementScene, agreement } from '#report/scenes/agreement.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import { useApi } from '../../../api/hooks.ts'
import { useRunSelection } from '../../../app/runSelection.tsx'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { SceneOverlay } from '../../../components/charts/SceneOverlay.tsx'
import { useSeenColours } from '../../../components/charts/useSeenColours.ts'
import { Problem } from '../../../components/Problem.tsx'
import { Compared } from '../../segments/compare/Compared.tsx'
import { madeAt, methodInWords } from '../../segments/methodInWords.ts'
import styles from './views.module.css'

interface Pair {
  readonly a: number
  readonly b: number
}

/** How far the project's segmentations agree, two at a time; a pair that is chosen is compared below. */
export function RunsAgree() {
  const { t, locale } = useWords()
  const { runs = [] } = useRunSelection()
  const [pair, setPair] = useState<Pair | null>(null)
  const { data, error, refetch } = useApi('views.agreement', {}, { enabled: runs.length > 1 })
  const nameOf = useCallback(
    (id: number): string => {
      const run = runs.find((one) => one.id === id)
      return run ? `${methodInWords(run, t)} · ${madeAt(run, locale)}` : String(id)
    },
    [runs, t, locale]
  )
  const draw = useCallback(
    (style: SceneStyle) => (data ? agreement(data, nameOf, style, t, locale) : null),
    [data, nameOf, t, locale]
  )
  if (error) return <Problem note={error} retry={() => void refetch()} />
  if (runs.length < 2) return <p className="secondary">{t('views.agreement.titleOne')}</p>
  if (!data) return <p className="secondary">{t('views.loading')}</p>
  return (
    <div>
      <SceneChart
        draw={draw}
        maxWidth={900}
        over={(scene) => <Pairs scene={scene} nameOf={nameOf} choose={setPair} />}
      />
      {pair && <Beside key={`${pair.a} ${pair.b}`} {...pair} />}
    </div>
  )
}

interface PairsProps {
  readonly scene: AgreementScene
  readonly nameOf: (run: number) => string
  readonly choose: (pair: Pair) => void
}

function Pairs({ scene, nameOf, choose }: PairsProps) {
  const { t } = useWords()
  return (
    <SceneOverlay scene={scene} label={scene.title}>
      {scene.pairs.map(({ a, b, x, y, width, height }) => (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
        <rect
          key={`${a} ${b}`}
          role="button"
          tabIndex={0}
          aria-label={t('views.agreement.open', { a: nameOf(a), b: nameOf(b) })}
          className={styles.cell}
          x={x + 1}
          y={y + 1}
          width={width - 2}
          height={height - 2}
          onClick={() => choose({ a, b })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            choose({ a, b })
          }}
        />
      ))}
    </SceneOverlay>
  )
}

/** The chosen pair: who is where in each. */
function Beside({ a, b }: Pair) {
  const { t } = useWords()
  const here = useSeenColours(useApi('segments.view', { runId: a }).data)
  const there = useSeenColours(useApi('segments.view', { runId: b }).data)
  const { data } = useApi('segments.compare', { a, b })
  if (!here || !there || !data) return <p className="secondary">{t('charts.compare.loading')}</p>
  return <Compared here={here} there={there} result={data} />
}
