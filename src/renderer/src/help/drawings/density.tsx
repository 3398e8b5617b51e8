import { segmentColour } from '#shared/model/colours.ts'
import { crowd, type Point } from './crowd.ts'
import { Dots } from './Dots.tsx'

const lone: readonly Point[] = [
  [14, 112],
  [100, 14],
  [186, 118],
  [102, 116]
]

/** HDBSCAN: a dense crowd and a loose one, both found, and some who stand alone. */
export function DrawnCrowds() {
  const crowds = [
    { at: [54, 58] as const, size: [24, 20] as const, count: 44 },
    { at: [142, 66] as const, size: [42, 38] as const, count: 26 }
  ]
  return (
    <>
      {crowds.map(({ at, size, count }, i) => (
        <g key={at[0]}>
          <ellipse
            cx={at[0]}
            cy={at[1]}
            rx={size[0] + 7}
            ry={size[1] + 7}
            fill="none"
            stroke={segmentColour(i)}
            strokeDasharray="3 3"
          />
          <Dots at={crowd(count, at, size)} fill={segmentColour(i)} r={2.2} />
        </g>
      ))}
      <Dots at={lone} />
    </>
  )
}

/** DBSCAN: who is near enough to enough others is of the crowd, whatever its shape. */
export function DrawnDistance() {
  const bow = Array.from({ length: 15 }, (_, i): Point => {
    const angle = Math.PI * (1 + i / 14)
    return [92 + 62 * Math.cos(angle), 94 + 62 * Math.sin(angle) + (i % 2) * 6]
  })
  return (
    <>
      {bow.map(([x, y]) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="13"
          fill={segmentColour(0)}
          fillOpacity="0.1"
          stroke={segmentColour(0)}
          strokeOpacity="0.4"
        />
      ))}
      <Dots at={bow} fill={segmentColour(0)} />
      <Dots
        at={[
          [92, 84],
          [178, 36],
          [184, 110]
        ]}
      />
    </>
  )
}
