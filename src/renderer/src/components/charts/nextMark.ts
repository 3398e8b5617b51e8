import type { Mark } from '#report/scenes/scene.ts'

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
}
/** A mark straight ahead is nearer than one aside. */
const aside = 3

/** The nearest mark in the direction of an arrow key, among those at `places`; `null` for other keys, and at the edge. */
export function nextMark(marks: readonly Mark[], places: readonly number[], from: number, key: string): number | null {
  const direction = directions[key]
  if (!direction) return null
  const [dx, dy] = direction
  const here = middleOf(marks[from]!)
  let nearest: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const there = middleOf(marks[place]!)
    const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy
    const beside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)
    if (place === from || ahead <= 0.5 || ahead + aside * beside >= least) continue
    nearest = place
    least = ahead + aside * beside
  }
  return nearest
}

interface Point {
  readonly x: number
  readonly y: number
}

function middleOf(mark: Mark): Point {
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 }
    case 'circle':
      return { x: mark.cx, y: mark.cy }
    case 'line':
      return { x: (mark.x1 + mark.x2) / 2, y: (mark.y1 + mark.y2) / 2 }
    case 'text':
      return { x: mark.x, y: mark.y }
    case 'path':
      return middleOfPath(mark.d)
  }
}

/** Of a path of straight lines: the middle of the box around it. */
function middleOfPath(d: string): Point {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, first, second] of d.matchAll(/([MLHV])(-?[\d.]+)(?:[ ,](-?[\d.]+))?/g)) {
    if (command !== 'V') xs.push(Number(first))
    if (command === 'V') ys.push(Number(first))
    else if (command !== 'H') ys.push(Number(second))
  }
  const between = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return { x: between(xs), y: between(ys) }
}
