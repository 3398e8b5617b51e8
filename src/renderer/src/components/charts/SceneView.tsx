import { type KeyboardEvent, type SVGProps, useId } from 'react'
import type { Mark, Scene } from '#report/scenes/scene.ts'
import { assertNever } from '#shared/errors.ts'
import styles from './charts.module.css'

/** Scenes are drawn in points, 72 to the inch; the screen has 96 pixels to the inch. */
export const pixelsPerPoint = 96 / 72

interface Props {
  readonly scene: Scene
  /** Draws attention to one segment: the others step back. */
  readonly selected?: number | null
  /** Makes the marks of segments buttons, with pointer and keyboard. */
  readonly onSelect?: (segment: number) => void
  /** Name of a segment, for those who cannot see its marks. */
  readonly nameOf?: (segment: number) => string
}

/** A scene as SVG: an image with a description, or, where its segments can be chosen, a group of buttons. */
export function SceneView({ scene, selected = null, onSelect, nameOf }: Props) {
  const id = useId()
  const doors = onSelect ? firstMarks(scene.marks) : new Map<number, number>()

  return (
    <svg
      className={styles.scene}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width * pixelsPerPoint}
      height={scene.height * pixelsPerPoint}
      role={onSelect ? 'group' : 'img'}
      aria-label={scene.title}
      aria-describedby={id}
    >
      <desc id={id}>{scene.description}</desc>
      {scene.marks.map((mark, i) => {
        const { segment } = mark
        const choose = segment !== undefined && onSelect ? () => onSelect(segment) : undefined
        const behaviour: SVGProps<SVGGElement> = {
          className: [
            choose && styles.choosable,
            segment !== undefined &&
              selected !== null &&
              segment !== selected &&
              (mark.kind === 'text' ? styles.backText : styles.back)
          ]
            .filter(Boolean)
            .join(' ')
        }
        if (choose) behaviour.onClick = choose
        if (choose && doors.get(segment as number) === i) {
          behaviour.role = 'button'
          behaviour.tabIndex = 0
          behaviour['aria-pressed'] = segment === selected
          behaviour['aria-label'] = nameOf?.(segment as number) ?? mark.title ?? scene.title
          behaviour.onKeyDown = (event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            choose()
          }
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place in the scene
          <g key={i} {...behaviour}>
            {mark.title && <title>{mark.title}</title>}
            <Shape mark={mark} />
          </g>
        )
      })}
    </svg>
  )
}

/** One way in for the keyboard for each segment: its first mark that is not a text. */
function firstMarks(marks: readonly Mark[]): Map<number, number> {
  const first = new Map<number, number>()
  for (const [i, mark] of marks.entries())
    if (mark.segment !== undefined && mark.kind !== 'text' && !first.has(mark.segment)) first.set(mark.segment, i)
  return first
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={Math.max(0, mark.width)}
          height={Math.max(0, mark.height)}
          rx={mark.radius}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
        />
      )
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
          strokeDasharray={mark.dash?.join(' ')}
        />
      )
    case 'circle':
      return (
        <circle
          cx={mark.cx}
          cy={mark.cy}
          r={mark.r}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
          opacity={mark.opacity}
        />
      )
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={mark.fill}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      )
    case 'path':
      return (
        <path
          d={mark.d}
          opacity={mark.opacity}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
        />
      )
    default:
      return assertNever(mark)
  }
}
