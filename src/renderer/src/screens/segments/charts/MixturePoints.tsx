import { type KeyboardEvent, useRef, useState } from 'react'
import type { BicChart } from '#report/scenes/bicChart.ts'
import type { Tried } from '#report/scenes/mixtureMarks.ts'
import { groupsCounted } from '#shared/words/counts.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneOverlay } from '../../../components/charts/SceneOverlay.tsx'
import styles from './charts.module.css'

interface Props {
  readonly scene: BicChart
  readonly shown: Pick<Tried, 'k' | 'covariance'>
  readonly choose: (tried: Tried) => void
  readonly busy: boolean
}

const moves: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** A button on each point; one of them is in the way of the Tab key, arrows lead to the others. */
export function MixturePoints({ scene, shown, choose, busy }: Props) {
  const { t, locale } = useWords()
  // One group is no segmentation: its point is there to be read.
  const points = scene.points.filter(({ tried }) => tried.k > 1)
  const isShown = ({ k, covariance }: Tried): boolean => k === shown.k && covariance === shown.covariance
  const [reached, setReached] = useState(() =>
    Math.max(
      0,
      points.findIndex(({ tried }) => isShown(tried))
    )
  )
  const buttons = useRef<(SVGGElement | null)[]>([])

  const move = (event: KeyboardEvent): void => {
    const from = points[reached]
    const towards = moves[event.key]
    if (!from || !towards) return
    event.preventDefault()
    const [dx, dy] = towards
    const ahead = points
      .map((point, i) => ({ i, along: (point.x - from.x) * dx + (point.y - from.y) * dy, point }))
      .filter(
        ({ point, along }) =>
          along > 0.01 && (dx === 0 ? point.tried.k === from.tried.k : point.tried.covariance === from.tried.covariance)
      )
      .sort((a, b) => a.along - b.along)[0]
    if (!ahead) return
    setReached(ahead.i)
    buttons.current[ahead.i]?.focus()
  }

  return (
    <SceneOverlay scene={scene} label={t('charts.mixtures.hint')}>
      {points.map(({ tried, x, y }, i) => {
        const facts = {
          groups: groupsCounted(tried.k, t, locale),
          shape: t(`charts.mixtures.${tried.covariance}`)
        }
        const now = isShown(tried)
        const act = (): void => {
          if (!busy && !now) choose(tried)
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG
          <g
            key={`${tried.covariance}${tried.k}`}
            ref={(element) => {
              buttons.current[i] = element
            }}
            className={styles.point}
            role="button"
            tabIndex={i === reached ? 0 : -1}
            aria-label={t(now ? 'charts.mixtures.shown' : 'charts.mixtures.form', facts)}
            aria-pressed={now}
            aria-disabled={busy}
            onClick={act}
            onFocus={() => setReached(i)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return move(event)
              event.preventDefault()
              act()
            }}
          >
            <title>{scene.marks.find((mark) => mark.kind === 'circle' && mark.cx === x && mark.cy === y)?.title}</title>
            <circle cx={x} cy={y} r={8} />
          </g>
        )
      })}
    </SceneOverlay>
  )
}
