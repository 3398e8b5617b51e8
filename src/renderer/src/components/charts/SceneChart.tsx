import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import { measureInter } from '#report/scenes/measure.ts'
import { printPalette, type Scene, type SceneStyle } from '#report/scenes/scene.ts'
import { ChartFrame } from './ChartFrame.tsx'
import styles from './charts.module.css'
import { pixelsPerPoint, type SceneChoice, SceneView } from './SceneView.tsx'
import { usePalette } from './usePalette.ts'

interface Props<S extends Scene> {
  /** Draws the scene for a width and a palette; keep it stable, it is called when it changes. `null`: nothing to show. */
  readonly draw: (style: SceneStyle) => S | null
  readonly selected?: number | null
  readonly onSelect?: (segment: number) => void
  readonly nameOf?: (segment: number) => string
  readonly choice?: SceneChoice
  /** A wider drawing has no use: the scene stops growing here. */
  readonly maxWidth?: number
  /** `false` where the words above the chart say its sentence already. */
  readonly titled?: boolean
  /** Of its heading, among those around it. */
  readonly level?: 2 | 3
  /** What can be done on the drawing itself, in the scene's own coordinates: see `SceneOverlay`. */
  readonly over?: (scene: S) => ReactNode
}

/** Files are at least this wide, in pixels: a chart in a narrow panel would be cramped in a document. */
const leastInFiles = 560

/** A scene as wide as its place, under the sentence that says what it shows. */
export function SceneChart<S extends Scene>({
  draw,
  selected = null,
  onSelect,
  nameOf,
  choice,
  maxWidth = 1200,
  titled = true,
  level = 2,
  over
}: Props<S>) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const palette = usePalette()
  const across = Math.min(maxWidth, Math.floor(width))
  const scene = useMemo(
    () => (across > 0 ? draw({ width: across / pixelsPerPoint, measure: measureInter, palette }) : null),
    [draw, across, palette]
  )
  const print = (): Scene | null =>
    draw({ width: Math.max(leastInFiles, across) / pixelsPerPoint, measure: measureInter, palette: printPalette })
  return (
    <ChartFrame title={titled ? (scene?.title ?? '') : null} level={level} about={scene?.about} print={print}>
      <div ref={ref} className={styles.drawing}>
        {scene && (
          <SceneView
            scene={scene}
            selected={selected}
            {...(onSelect ? { onSelect } : {})}
            {...(nameOf ? { nameOf } : {})}
            choice={choice}
          />
        )}
        {scene && over?.(scene)}
      </div>
    </ChartFrame>
  )
}
