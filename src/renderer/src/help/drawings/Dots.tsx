import type { Point } from './crowd.ts'

interface Props {
  readonly at: readonly Point[]
  readonly fill?: string
  readonly r?: number
}

export function Dots({ at, fill = 'var(--ink-3)', r = 2.6 }: Props) {
  return (
    <g fill={fill}>
      {at.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  )
}
