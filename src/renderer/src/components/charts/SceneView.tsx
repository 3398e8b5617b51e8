import { type KeyboardEvent, type SVGProps, useId, useRef, useState } from 'react'
import type { Mark, Scene } from '#report/scenes/scene.ts'
import { assertNever } from '#shared/errors.ts'
import { type Selection, sameSelection } from '#shared/model/selection.ts'
import styles from './charts.module.css'
import { nextMark } from './nextMark.ts'

/** Scenes are drawn in points, 72 to the inch; the screen has 96 pixels to the inch. */
export const pixelsPerPoint = 96 / 72

/** What is selected, and how to select otherwise: for marks that stand for more than a segment. */
export interface SceneChoice {
  readonly selection: Selection | null
  readonly select: (selection: Selection | null) => void
}

interface Props {
  readonly scene: Scene
  /** Draws attention to one segment: the others step back. */
  readonly selected?: number | null
  /** Makes the marks of segments buttons, with pointer and keyboard. */
  readonly onSelect?: (segment: number) => void
  /** Name of a segment, for those who cannot see its marks. */
  readonly nameOf?: (segment: number) => string
  /** Makes marks that select something buttons: one stop for the tabulator, arrow keys lead from one to the next. */
  readonly choice?: SceneChoice | undefined
}

/** A scene as SVG: an image with a description, or, where its segments can be chosen, a group of buttons. */
export function SceneView({ scene, selected = null, onSelect, nameOf, choice }: Props) {
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)
  const [visited, setVisited] = useState<number | null>(null)
  const doors = onSelect ? firstMarks(scene.marks, choice !== undefined) : new Map<number, number>()
  const places = choice ? choosable(scene.marks) : []
  const isChosen = (place: number): boolean => sameSelection(scene.marks[place]?.selects, choice?.selection)
  const stop =
    visited !== null && places.includes(visited) ? visited : (places.find((place) => isChosen(place)) ?? places[0])
  const go = (from: number, key: string): boolean => {
    const next = nextMark(scene.marks, places, from, key)
    if (next === null) return false
    setVisited(next)
    svg.current?.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus()
    return true
  }

  return (
    <svg
      ref={svg}
      className={styles.scene}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width * pixelsPerPoint}
      height={scene.height * pixelsPerPoint}
      role={onSelect || places.length > 0 ? 'group' : 'img'}
      aria-label={scene.title}
      aria-describedby={id}
    >
      <desc id={id}>{scene.description}</desc>
      {scene.marks.map((mark, i) => {
        const { segment } = mark
        const that = choice && mark.selects
        const chosen = that !== undefined && isChosen(i)
        const choose = that
          ? () => choice.select(chosen ? null : that)
          : segment !== undefined && onSelect
            ? () => onSelect(segment)
            : undefined
        const behaviour: SVGProps<SVGGElement> = {
          className: [
            choose && styles.choosable,
            chosen && styles.chosen,
            segment !== undefined &&
              selected !== null &&
              segment !== selected &&
              (mark.kind === 'text' ? styles.backText : styles.back)
          ]
            .filter(Boolean)
            .join(' ')
        }
        if (choose) behaviour.onClick = choose
        const isDoor = choose && !that && doors.get(segment as number) === i
        const isButton = choose && that && mark.kind !== 'text'
        if (isDoor || isButton) {
          behaviour.role = 'button'
          behaviour.tabIndex = isDoor || i === stop ? 0 : -1
          behaviour['aria-pressed'] = isDoor ? segment === selected : chosen
          behaviour['aria-label'] = (isDoor ? nameOf?.(segment as number) : undefined) ?? mark.title ?? scene.title
          behaviour.onKeyDown = (event: KeyboardEvent) => {
            const acts = event.key === 'Enter' || event.key === ' '
            if (acts) choose()
            if (acts || (isButton && go(i, event.key))) event.preventDefault()
          }
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place in the scene
          <g key={i} data-mark={isButton ? i : undefined} {...behaviour}>
            {mark.title && <title>{mark.title}</title>}
            <Shape mark={mark} />
          </g>
        )
      })}
    </svg>
  )
}

/** One way in for the keyboard for each segment: its first mark that is not a text, and selects nothing else. */
function firstMarks(marks: readonly Mark[], others: boolean): Map<number, number> {
  const first = new Map<number, number>()
  for (const [i, { segment, kind, selects }] of marks.entries())
    if (segment !== undefined && kind !== 'text' && !(others && selects) && !first.has(segment)) first.set(segment, i)
  return first
}

const choosable = (marks: readonly Mark[]): number[] =>
  marks.flatMap(({ selects, kind }, place) => (selects && kind !== 'text' ? [place] : []))

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
