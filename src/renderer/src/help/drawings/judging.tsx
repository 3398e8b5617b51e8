import { segmentColour } from '#shared/model/colours.ts'
import { crowd, type Point } from './crowd.ts'
import { Dots } from './Dots.tsx'

/** Is there a valley between two heaps, or is there one heap only? */
export function DrawnChoice() {
  return (
    <g fill="none" strokeWidth="2">
      <path
        d="M10 104C26 104 26 44 42 44S56 88 64 88S74 52 88 52S104 104 112 104"
        stroke={segmentColour(0)}
        fill={segmentColour(0)}
        fillOpacity="0.12"
      />
      <path
        d="M122 104C138 104 142 48 156 48S176 104 192 104"
        stroke={segmentColour(8)}
        fill={segmentColour(8)}
        fillOpacity="0.12"
      />
      <path d="M64 34V74M60 69l4 6 4-6" stroke="var(--ink)" strokeWidth="1.4" />
      <path d="M6 104H196" stroke="var(--hairline)" strokeWidth="1" />
    </g>
  )
}

/** The same crowd drawn three times: one group comes back each time, the other does not. */
export function DrawnTrust() {
  return (
    <>
      {[0, 1, 2].map((draw) => {
        const x = 36 + draw * 64
        const steady = crowd(14, [x - 6, 38], [16, 14], draw)
        const unsure = crowd(14, [x, 92], [24, 18], draw / 2).filter((_, i) => (i + draw) % 4 !== 0)
        const ring: Point = draw === 0 ? [x - 6, 92] : [x + 10, 86]
        return (
          <g key={x}>
            <Dots at={steady} fill={segmentColour(0)} r={2.2} />
            <circle cx={x - 6} cy="38" r="21" fill="none" stroke={segmentColour(0)} strokeWidth="1.6" />
            <Dots at={unsure} fill={draw === 0 ? segmentColour(5) : 'var(--ink-3)'} r={2.2} />
            {draw !== 1 && (
              <circle
                cx={ring[0]}
                cy={ring[1]}
                r={draw === 0 ? 22 : 11}
                fill="none"
                stroke={segmentColour(5)}
                strokeWidth="1.6"
                strokeDasharray="3 3"
              />
            )}
          </g>
        )
      })}
    </>
  )
}
