import { expect, test } from 'vitest'
import type { Mark } from '#report/scenes/scene.ts'
import { nextMark } from '../../../../src/renderer/src/components/charts/nextMark.ts'

const cell = (x: number, y: number): Mark => ({ kind: 'rect', x, y, width: 8, height: 8 })
/** Two rows of three cells and one of two; the last mark is no cell. */
const marks: Mark[] = [
  ...[0, 10, 20].map((x) => cell(x, 0)),
  ...[0, 10, 20].map((x) => cell(x, 10)),
  ...[10, 20].map((x) => cell(x, 20)),
  { kind: 'path', d: 'M4 40V30H24V40', stroke: '#000', strokeWidth: 1 }
]
const cells = [0, 1, 2, 3, 4, 5, 6, 7]

test.each([
  [0, 'ArrowRight', 1],
  [1, 'ArrowDown', 4],
  [4, 'ArrowLeft', 3],
  [7, 'ArrowUp', 5],
  [3, 'ArrowDown', 6],
  [2, 'ArrowRight', null],
  [0, 'ArrowUp', null],
  [0, 'a', null]
])('from cell %i, %s leads to %s', (from, key, to) => expect(nextMark(marks, cells, from, key)).toBe(to))

test('what is no place is passed over; a branch stands in the middle of the box around it', () => {
  expect(nextMark(marks, cells, 6, 'ArrowDown')).toBeNull()
  expect(nextMark(marks, [...cells, 8], 6, 'ArrowDown')).toBe(8)
  expect(nextMark(marks, [...cells, 8], 8, 'ArrowUp')).toBe(6)
})
