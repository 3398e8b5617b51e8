import { describe, expect, test } from 'vitest'
import { darkPalette, lightPalette } from '#report/scenes/scene.ts'
import { seenOn } from '#report/scenes/shade.ts'
import { segmentColours } from '#shared/model/colours.ts'
import { contrast } from '#shared/model/contrast.ts'

/** Machado, Oliveira and Fernandes (2009), table of matrices at severity 1, on linear RGB. */
const simulations = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
} as const

type Triple = readonly [number, number, number]
const times = (matrix: readonly (readonly number[])[], v: Triple): Triple =>
  matrix.map((row) => row[0]! * v[0] + row[1]! * v[1] + row[2]! * v[2]) as unknown as Triple

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

/** CIE L*a*b* under D65. */
function lab(rgb: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883]
    ],
    rgb.map((v) => Math.min(1, Math.max(0, v))) as unknown as Triple
  ).map((v) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116)) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(Object.entries(simulations))('with %s', (_, matrix) => {
  const seen = segmentColours.map((hex) => lab(times(matrix, linear(hex))))
  const closest = Math.min(...seen.flatMap((a, i) => seen.slice(0, i).map((b) => distance(a, b))))

  test('the colours of all segments are told apart at a glance', () => {
    expect(closest).toBeGreaterThan(15)
  })

  test('and on dark paper, where each is seen', () => {
    const { paper } = darkPalette
    const onDark = segmentColours.map((hex) => seenOn(hex, paper))
    for (const hex of onDark) expect(contrast(hex, paper)).toBeGreaterThanOrEqual(2.3)
    const there = onDark.map((hex) => lab(times(matrix, linear(hex))))
    expect(Math.min(...there.flatMap((a, i) => there.slice(0, i).map((b) => distance(a, b))))).toBeGreaterThan(12)
  })
})

test('on light paper colours are as they were chosen', () => {
  for (const hex of segmentColours) expect(seenOn(hex, lightPalette.paper)).toBe(hex)
})
