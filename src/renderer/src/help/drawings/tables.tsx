import { segmentColour } from '#shared/model/colours.ts'

/** A tree of merges: left, right, height of each join, in the order in which they are made. */
const joins: readonly (readonly [number, number, number])[] = [
  [20, 42, 98],
  [76, 92, 104],
  [64, 84, 84],
  [130, 146, 96],
  [170, 186, 100],
  [138, 178, 78]
]
const tops: readonly (readonly [number, number, number, number])[] = [
  [31, 98, 74, 84],
  [52.5, 44, 158, 78]
]

/** Hierarchical: branches join from the bottom up, and a cut makes three segments. */
export function DrawnTree() {
  const groupOf = (x: number): string => segmentColour(x < 50 ? 0 : x < 110 ? 1 : 2)
  const foot = (x: number): number => joins.find(([l, r]) => Math.abs((l + r) / 2 - x) < 0.6)?.[2] ?? 118
  return (
    <g fill="none" strokeWidth="2">
      {joins.map(([left, right, height]) => (
        <path
          key={left}
          stroke={groupOf((left + right) / 2)}
          d={`M${left} ${foot(left)}V${height}H${right}V${foot(right)}`}
        />
      ))}
      <path stroke="var(--ink-3)" d={`M31 98V44H74V84`} />
      <path stroke="var(--ink-3)" d={`M${tops[1]?.[0]} 44V20H158V78`} />
      <path stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="5 4" d="M8 64H192" />
    </g>
  )
}

/** A self-organising map: tiles whose shades pass into one another. */
export function DrawnMap() {
  const [across, down] = [7, 5]
  const r = 14
  const wide = r * Math.sqrt(3)
  return (
    <>
      {Array.from({ length: across * down }, (_, i) => {
        const [row, column] = [Math.floor(i / across), i % across]
        const x = 20 + column * wide + (row % 2) * (wide / 2)
        const y = 22 + row * r * 1.5
        const corners = Array.from({ length: 6 }, (_, c) => {
          const angle = (Math.PI / 3) * c + Math.PI / 6
          return `${x + (r - 0.8) * Math.cos(angle)},${y + (r - 0.8) * Math.sin(angle)}`
        })
        const group = column + row / 2 < 2.8 ? 0 : column - row / 2 > 3.4 ? 1 : 2
        const from = Math.abs(column - [0, 6, 4][group]!) + Math.abs(row - [2, 0, 4][group]!)
        return (
          <polygon
            key={`${row} ${column}`}
            points={corners.join(' ')}
            fill={segmentColour(group)}
            fillOpacity={Math.max(0.25, 0.95 - from * 0.13)}
          />
        )
      })}
    </>
  )
}

/** RFM: fields of a table, some of which share a name. */
export function DrawnRules() {
  const cell = 22
  const named = (row: number, column: number): number | null => {
    if (row === 0 && column >= 3) return 0
    if (row <= 1 && column >= 1) return 1
    if (row >= 3 && column >= 3) return 5
    return row === 4 && column <= 1 ? 8 : null
  }
  return (
    <g transform="translate(46 8)">
      {Array.from({ length: 25 }, (_, i) => {
        const [row, column] = [Math.floor(i / 5), i % 5]
        const group = named(row, column)
        return (
          <rect
            key={`${row} ${column}`}
            x={column * cell}
            y={row * cell}
            width={cell - 2}
            height={cell - 2}
            fill={group === null ? 'var(--tint)' : segmentColour(group)}
            stroke="var(--hairline)"
          />
        )
      })}
      <text x={-8} y={62} fontSize="11" fill="var(--ink-2)" textAnchor="end">
        R
      </text>
      <text x={54} y={120} fontSize="11" fill="var(--ink-2)" textAnchor="middle">
        F M
      </text>
    </g>
  )
}
