import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type PlottedScene, placeOf, valueAt } from '#report/scenes/axis.ts'
import { SceneOverlay } from '../../../components/charts/SceneOverlay.tsx'
import styles from './charts.module.css'

interface Props {
  readonly scene: PlottedScene
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** The value in words. */
  readonly valueText: string
  /** The next value up (1) or down (-1); ten at once with Page Up and Page Down. */
  readonly step: (from: number, direction: 1 | -1) => number
  readonly change: (value: number) => void
  /** The pointer was lifted. */
  readonly release?: () => void
  /** Enter was pressed. */
  readonly accept: () => void
  /** Escape was pressed. */
  readonly cancel: () => void
  readonly disabled: boolean
}

const large = 10

/** A horizontal line on a chart that is moved up and down by pointer and by arrow keys: a slider. */
export function DraggableLine({ scene, label, value, min, max, valueText, step, change, ...acts }: Props) {
  const { release, accept, cancel, disabled } = acts
  const svg = useRef<SVGSVGElement>(null)
  const { plot, height } = scene
  const within = (candidate: number): number => Math.min(max, Math.max(min, candidate))
  const y = placeOf(plot, within(value))

  const moveTo = (event: PointerEvent): void => {
    const box = svg.current?.getBoundingClientRect()
    if (!box || box.height === 0) return
    change(within(valueAt(plot, ((event.clientY - box.top) / box.height) * height)))
  }
  const stepBy = (direction: 1 | -1, times: number): void => {
    let next = value
    for (let i = 0; i < times; i++) next = step(next, direction)
    change(within(next))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = {
      ArrowUp: () => stepBy(1, 1),
      ArrowRight: () => stepBy(1, 1),
      ArrowDown: () => stepBy(-1, 1),
      ArrowLeft: () => stepBy(-1, 1),
      PageUp: () => stepBy(1, large),
      PageDown: () => stepBy(-1, large),
      Home: () => change(min),
      End: () => change(max),
      Enter: accept,
      Escape: cancel
    }[event.key]
    if (!act || disabled) return
    event.preventDefault()
    act()
  }

  return (
    <SceneOverlay scene={scene} svg={svg} label={label}>
      <g
        className={styles.line}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={within(value)}
        aria-valuetext={valueText}
        aria-disabled={disabled}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (disabled || event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          moveTo(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event)
        }}
        onPointerUp={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
          event.currentTarget.releasePointerCapture(event.pointerId)
          release?.()
        }}
      >
        <rect className={styles.reach} x={plot.left} y={y - 8} width={plot.right - plot.left} height={16} />
        <rect className={styles.grip} x={plot.left - 1} y={y - 6} width={9} height={12} rx={2.5} />
        <path className={styles.arrows} d={`M${plot.left + 1.6} ${y - 1.5}l1.9 -2.4l1.9 2.4zm0 3l1.9 2.4l1.9 -2.4z`} />
      </g>
    </SceneOverlay>
  )
}
