export type Point = readonly [x: number, y: number]

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Points spread evenly over an ellipse, as seeds are in a sunflower: the same every time, and none upon another. */
export function crowd(count: number, [x, y]: Point, [across, down]: Point, turned = 0): Point[] {
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  return Array.from({ length: count }, (_, i) => {
    const from = Math.sqrt((i + 0.5) / count)
    const u = from * across * Math.cos(i * goldenAngle)
    const v = from * down * Math.sin(i * goldenAngle)
    return [x + u * cos - v * sin, y + u * sin + v * cos]
  })
}
