import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { measureInter } from '#report/scenes/measure.ts'
import { revenueBar } from '#report/scenes/revenueBar.ts'
import { lightPalette, type Scene } from '#report/scenes/scene.ts'
import { shopRun } from '#test/fixtures/runView.ts'
import { SceneView } from '../../../../src/renderer/src/components/charts/SceneView.tsx'

const scene: Scene = revenueBar(
  shopRun,
  { width: 500, measure: measureInter, palette: lightPalette },
  (key) => key,
  'en'
)

test('a scene without choices is one image with its sentence and description', () => {
  render(<SceneView scene={scene} />)
  const image = screen.getByRole('img', { name: scene.title })
  expect(image).toHaveAccessibleDescription(scene.description)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a point of the drawing is as large as on paper', () => {
  render(<SceneView scene={scene} />)
  expect(screen.getByRole('img')).toHaveAttribute('width', String((500 * 96) / 72))
})

test('every segment can be reached and chosen by the keyboard, once', async () => {
  const select = vi.fn()
  const user = userEvent.setup()
  render(<SceneView scene={scene} onSelect={select} nameOf={(index) => `segment ${index}`} selected={1} />)
  const buttons = screen.getAllByRole('button')
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(
    shopRun.segmentList.map(({ index }) => `segment ${index}`)
  )
  expect(screen.getByRole('button', { pressed: true })).toBe(buttons[1])
  buttons[2]!.focus()
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(select.mock.calls).toEqual([[2], [2]])
})

test('any mark of a segment chooses it by pointer, and exact values are on hover', async () => {
  const select = vi.fn()
  const user = userEvent.setup()
  const { container } = render(<SceneView scene={scene} onSelect={select} />)
  const titled = [...container.querySelectorAll('title')]
  expect(titled.length).toBe(scene.marks.filter(({ title }) => title).length)
  await user.click(titled.at(-1)!.parentElement!)
  expect(select).toHaveBeenCalledTimes(1)
})
