import { segmentColour } from '#shared/model/colours.ts'
import { crowd, type Point } from './crowd.ts'
import { Dots } from './Dots.tsx'

const three: readonly Point[] = [
  [48, 42],
  [150, 44],
  [98, 98]
]

/** k-means: round crowds, each customer joined to the middle of their own. */
export function DrawnLikeness() {
  return (
    <>
      {three.map((centre, i) => {
        const at = crowd(16, centre, [32, 24])
        return (
          <g key={centre[0]}>
            <path
              d={at.map(([x, y]) => `M${centre[0]} ${centre[1]}L${x} ${y}`).join('')}
              stroke="var(--hairline)"
              strokeWidth="0.8"
            />
            <Dots at={at} fill={segmentColour(i)} />
            <path
              d={`M${centre[0] - 5} ${centre[1]}h10M${centre[0]} ${centre[1] - 5}v10`}
              stroke="var(--ink)"
              strokeWidth="2"
            />
          </g>
        )
      })}
    </>
  )
}

/** A mixture: slanted clouds that overlap, and somebody who belongs to both. */
export function DrawnMixture() {
  const clouds = [
    { at: [76, 68] as const, size: [56, 20] as const, turned: -0.6 },
    { at: [128, 70] as const, size: [46, 24] as const, turned: 0.5 }
  ]
  return (
    <>
      {clouds.map(({ at, size, turned }, i) => (
        <g key={at[0]}>
          {[1, 0.62].map((part) => (
            <ellipse
              key={part}
              cx={at[0]}
              cy={at[1]}
              rx={size[0] * part}
              ry={size[1] * part}
              transform={`rotate(${(turned * 180) / Math.PI} ${at[0]} ${at[1]})`}
              fill={segmentColour(i)}
              fillOpacity="0.12"
              stroke={segmentColour(i)}
            />
          ))}
          <Dots at={crowd(18, at, [size[0] * 0.8, size[1] * 0.8], turned)} fill={segmentColour(i)} r={2.2} />
        </g>
      ))}
      <path d="M104 62a7 7 0 0 1 0 14z" fill={segmentColour(1)} stroke="var(--ink)" />
      <path d="M104 62a7 7 0 0 0 0 14z" fill={segmentColour(0)} stroke="var(--ink)" />
    </>
  )
}

/** k-prototypes: the most common shape of a crowd is its own. */
export function DrawnShapes() {
  const sides: readonly { readonly centre: Point; readonly square: (i: number) => boolean }[] = [
    { centre: [56, 66], square: (i) => i % 5 === 3 },
    { centre: [146, 66], square: (i) => i % 5 !== 3 }
  ]
  return (
    <>
      {sides.map(({ centre, square }, side) => (
        <g key={centre[0]} fill={segmentColour(side)}>
          {crowd(22, centre, [38, 42])
            .slice(2)
            .map(([x, y], i) =>
              square(i) ? (
                <rect key={`${x}`} x={x - 3} y={y - 3} width="6" height="6" />
              ) : (
                <circle key={`${x}`} cx={x} cy={y} r="3.2" />
              )
            )}
          {side === 0 ? (
            <circle cx={centre[0]} cy={centre[1]} r="8" stroke="var(--ink)" strokeWidth="2" />
          ) : (
            <rect x={centre[0] - 7} y={centre[1] - 7} width="14" height="14" stroke="var(--ink)" strokeWidth="2" />
          )}
        </g>
      ))}
    </>
  )
}
