import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { apart, type Side } from '#report/scenes/apart.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { printPalette } from '#report/scenes/scene.ts'
import type { ComparedSegments } from '#shared/api/segmentRules.ts'
import { locales } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import { mallRun, rfmRun, shopRun } from '#test/fixtures/runView.ts'
import { outside, overlaps } from './sceneBoxes.ts'

const views = [
  ['shop', shopRun],
  ['rfm', rfmRun],
  ['mall', mallRun]
] as const

const comparedIn = (view: (typeof views)[number][1]): ComparedSegments['numbers'] =>
  view.features.map(({ id, basis }, i) => ({
    feature: id,
    basis,
    effect: 2 - i / 2,
    interval: i === 1 ? null : [1.8 - i / 2, 2.2 - i / 2],
    medians: [view.segmentList[0]?.stats[id]?.median ?? null, i === 2 ? null : 1234.5],
    edges: [0, 1, 2, 3],
    log: i % 2 === 0,
    counts: [
      [1, 5, 2],
      [i, 0, 4]
    ]
  }))

describe.each(locales)('two segments side by side in %s', (locale) => {
  const t = wordsIn(locale)
  describe.each(views)('%s', (_, view) => {
    const first = view.segmentList[0]!
    const sides: [Side, Side][] = [
      [
        { name: segmentName(first, t), segment: first },
        { name: t('recognise.apart.everyoneElse'), segment: null }
      ],
      [
        { name: segmentName(first, t), segment: first },
        { name: segmentName(view.segmentList[1]!, t), segment: view.segmentList[1]! }
      ]
    ]
    test.each([320, 482, 760])('nothing is clipped and no texts overlap at %d wide', (width) => {
      for (const pair of sides) {
        const scene = apart(
          view,
          comparedIn(view),
          pair,
          { width, measure: measureInter, palette: printPalette },
          t,
          locale
        )
        if (!scene) throw new Error('there is something to draw')
        expect(outside(scene)).toEqual([])
        expect(overlaps(scene)).toEqual([])
        expect(scene.title + scene.description).not.toMatch(/recognise\.|\{\{/)
      }
    })
  })
})

describe('the drawing', () => {
  const t = wordsIn('en')
  const sides: [Side, Side] = [
    { name: 'A', segment: shopRun.segmentList[0]! },
    { name: 'B', segment: shopRun.segmentList[1]! }
  ]
  const style = { width: 600, measure: measureInter, palette: printPalette }

  test('is hollow where which side has more is not sure, and silent without features', () => {
    const [first, ...rest] = comparedIn(shopRun)
    const numbers = [{ ...first!, interval: [-0.1, 0.4] as [number, number] }, ...rest]
    const circles = apart(shopRun, numbers, sides, style, t, 'en')?.marks.filter(({ kind }) => kind === 'circle') ?? []
    expect(circles.map((mark) => mark.kind === 'circle' && mark.fill === printPalette.paper)).toEqual(
      numbers.map(({ interval }) => interval === null || interval[0] * interval[1] <= 0)
    )
    expect(apart(shopRun, [], sides, style, t, 'en')).toBeNull()
  })

  test('tells every feature in words', () => {
    const numbers = comparedIn(shopRun)
    const scene = apart(shopRun, numbers, sides, style, t, 'en')
    expect(scene?.description).toContain('difference +2.00 (+1.80 to +2.20)')
    expect(scene?.title).toMatch(/^A and B differ most in “/)
  })
})
