import type { ReactNode, RefObject } from 'react'
import type { Scene } from '#report/scenes/scene.ts'
import styles from './charts.module.css'
import { pixelsPerPoint } from './SceneView.tsx'

interface Props {
  readonly scene: Scene
  readonly svg?: RefObject<SVGSVGElement | null>
  /** Names what can be done here. */
  readonly label: string
  readonly children: ReactNode
}

/** Lies on a scene with the same coordinates, for what can be dragged or pressed; the rest lets the pointer through. */
export function SceneOverlay({ scene: { width, height }, svg, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing
    <svg
      ref={svg}
      className={`${styles.scene} ${styles.over}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width * pixelsPerPoint}
      height={height * pixelsPerPoint}
      role="group"
      aria-label={label}
    >
      {children}
    </svg>
  )
}
