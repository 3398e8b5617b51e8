import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#backend/words.ts'
import { placeOf, roundBetween, ticks, valueAt } from '#report/scenes/axis.ts'
import { bicChart, lowest } from '#report/scenes/bicChart.ts'
import { choosePanel, measuresOf } from '#report/scenes/choosePanel.ts'
import { branchesAt, cutTree, heightFor, heightsFor, isLongest, leafOrder } from '#report/scenes/cutTree.ts'
import { dendrogram } from '#report/scenes/dendrogram.ts'
import { kDistance, shareWithin } from '#report/scenes/kDistance.ts'
import { measureInter } from '#report/scenes/measure.ts'
import { sankey } from '#report/scenes/sankey.ts'
import { darkPalette, type Mark, printPalette } from '#report/scenes/scene.ts'
import { cellsOf, sharedEdges } from '#report/scenes/somCells.ts'
import { somMap } from '#report/scenes/somMap.ts'
import { somPlanes } from '#report/scenes/somPlanes.ts'
import { stabilityStrip } from '#report/scenes/stabilityStrip.ts'
import { variableWeights } from '#report/scenes/variableWeights.ts'
import type { FoldedTree, MethodView, RunView } from '#shared/api/segments.ts'
import { locales } from '#shared/i18n/texts.ts'
import {
  dbscanRun,
  everyRun,
  hierarchicalRun,
  rectangularSomRun,
  somRun,
  twelveSegments,
  wordsRun
} from '#test/fixtures/chartRuns.ts'
import { autoRun, mixtureRun, partitionRun } from '#test/fixtures/methodRuns.ts'
import { rfmRun, shopRun } from '#test/fixtures/runView.ts'
import { outside, overlaps } from './sceneBoxes.ts'

const of = <K extends MethodView['kind']>(view: RunView, kind: K): Extract<MethodView, { kind: K }> => {
  if (view.method.kind !== kind) throw new Error(`${view.method.kind} is not ${kind}`)
  return view.method as Extract<MethodView, { kind: K }>
}
const tree = of(hierarchicalRun, 'hierarchical').tree
const t = wordsIn('en')
const style = { width: 482, measure: measureInter, palette: printPalette }
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const rects = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'rect')
const circles = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'circle')

/** Customers by segments of two runs; they add up to what both have. */
const moves = (from: RunView, to: RunView): number[][] =>
  from.segmentList.map(({ size }, i) => {
    const row = to.segmentList.map(({ share }, j) => Math.floor(size * share * (j === i ? 1 : 0.4)))
    row[i % row.length]! += size - row.reduce((a, b) => a + b)
    return row
  })

describe.each(locales)('in %s', (locale) => {
  const words = wordsIn(locale)
  describe.each(everyRun)('%s', (_, view) => {
    test.each([320, 482, 760])('nothing is clipped, no texts overlap and no key is shown at %d wide', (width) => {
      for (const palette of [printPalette, darkPalette]) {
        const at = { width, measure: measureInter, palette }
        const scenes = [
          dendrogram(view, at, words, locale),
          dendrogram(view, at, words, locale, 33),
          kDistance(view, at, words, locale),
          kDistance(view, at, words, locale, 0.5),
          bicChart(view, at, words, locale),
          bicChart(view, at, words, locale, 'icl'),
          somMap(view, at, words, locale),
          somPlanes(view, at, words, locale),
          variableWeights(view, at, words, locale),
          stabilityStrip(view, at, words, locale),
          choosePanel(view, at, words, locale),
          sankey(view, rfmRun, moves(view, rfmRun), at, words, locale)
        ].filter((scene) => scene !== null)
        expect(scenes.length).toBeGreaterThan(0)
        for (const scene of scenes) {
          expect({ scene: scene.title, outside: outside(scene) }).toEqual({ scene: scene.title, outside: [] })
          expect({ scene: scene.title, overlaps: overlaps(scene) }).toEqual({ scene: scene.title, overlaps: [] })
          const texts = scene.marks.flatMap((mark) => [mark.title ?? '', mark.kind === 'text' ? mark.text : ''])
          for (const text of [scene.title, scene.description, ...texts])
            expect(text).not.toMatch(/charts\.|names\.|\{\{|undefined|NaN/)
        }
      }
    })
  })
})

/** A tree of any shape with rising heights. */
const anyTree = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 30 }), fc.infiniteStream(fc.nat(1000)))
  .map(([sizes, stream]): FoldedTree => {
    const leaves = sizes.map((size, i) => ({ size, segment: i % 3 }))
    const open = leaves.map(({ size }, id) => ({ id, size }))
    const nodes: FoldedTree['nodes'] = []
    let height = 0
    while (open.length > 1) {
      const take = () => open.splice(stream.next().value % open.length, 1)[0]!
      const [a, b] = [take(), take()]
      height += (stream.next().value % 5) / 2
      nodes.push({ left: a.id, right: b.id, height, size: a.size + b.size })
      open.push({ id: leaves.length + nodes.length - 1, size: a.size + b.size })
    }
    return { leaves, nodes }
  })

describe('a tree of merges', () => {
  test('is cut into branches that hold every leaf once, as many as there are merges above the cut and one', () => {
    fc.assert(
      fc.property(anyTree, fc.double({ min: 0, max: 80, noNaN: true }), (any, height) => {
        const branches = cutTree(any, height)
        expect(branches.flatMap(({ leaves }) => leaves)).toEqual(leafOrder(any))
        expect(branches).toHaveLength(branchesAt(any, height))
        const all = any.leaves.reduce((sum, { size }) => sum + size, 0)
        expect(branches.reduce((sum, { size }) => sum + size, 0)).toBe(all)
      })
    )
  })
  test('gives back as many branches as were asked for, at a height as round as can be', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        for (let k = 2; k <= any.nodes.length; k++) {
          const height = heightFor(any, k)
          if (height !== null) expect(branchesAt(any, height)).toBe(k)
          expect(height === null).toBe(heightsFor(any, k) === null)
        }
      })
    )
    expect(roundBetween(11.2, 14.9)).toBe(13)
    expect(roundBetween(0.5812, 0.5898)).toBe(0.586)
    expect(roundBetween(3, 61)).toBe(30)
  })
  test('draws no branch across another: leaves of a branch stand together', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        const order = leafOrder(any)
        expect([...order].sort((a, b) => a - b)).toEqual(any.leaves.map((_, i) => i))
        const reach: [number, number][] = any.leaves.map((_, leaf) => [order.indexOf(leaf), order.indexOf(leaf)])
        for (const { left, right } of any.nodes) {
          const [a, b] = [reach[left]!, reach[right]!]
          expect(a[1] + 1).toBe(b[0])
          reach.push([a[0], b[1]])
        }
      })
    )
  })
  test('the title speaks of the longest branches only where the cut is there', () => {
    expect(isLongest(tree, 2)).toBe(true)
    expect(isLongest(tree, 5)).toBe(false)
    expect(dendrogram(hierarchicalRun, style, t, 'en', 50)!.title).toBe(
      'Two groups: the tree is cut where its branches are longest'
    )
    expect(dendrogram(hierarchicalRun, style, t, 'en')!.title).toBe('Five groups: the tree is cut at a height of 19.4')
  })
})

test('branches below the cut have the colour of their segment, those above have none', () => {
  const scene = dendrogram(hierarchicalRun, style, t, 'en')!
  const branches = scene.marks.filter((mark) => mark.kind === 'path')
  expect(branches).toHaveLength(tree.nodes.length)
  const colours = new Set(hierarchicalRun.segmentList.map(({ colour }) => colour))
  for (const [i, { height }] of tree.nodes.entries())
    expect(colours.has(branches[i]!.stroke!)).toBe(height <= of(hierarchicalRun, 'hierarchical').height)
})

test('the cut line of a tree stands at its height, and a place on the axis reads back as its value', () => {
  const scene = dendrogram(hierarchicalRun, style, t, 'en')!
  const line = scene.marks.find((mark) => mark.kind === 'line' && mark.dash !== undefined) as Extract<
    Mark,
    { kind: 'line' }
  >
  expect(valueAt(scene.plot, line.y1)).toBeCloseTo(19.4, 9)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (value) => {
      expect(valueAt(scene.plot, placeOf(scene.plot, value))).toBeCloseTo(value, 9)
    })
  )
})

test('ticks are round, evenly apart and within the axis', () => {
  expect(ticks(0, 61, 5)).toEqual([0, 20, 40, 60])
  expect(ticks(0.12, 0.58, 5)).toEqual([0.2, 0.3, 0.4, 0.5])
  expect(ticks(31_400, 33_900, 5)).toEqual([31_500, 32_000, 32_500, 33_000, 33_500])
  expect(ticks(3, 3, 5)).toEqual([3])
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (low, span) => {
        const found = ticks(low, low + span, 5)
        expect(found.length).toBeGreaterThan(0)
        expect(found.length).toBeLessThanOrEqual(6)
        for (const value of found) {
          expect(value).toBeGreaterThanOrEqual(low - span * 1e-6)
          expect(value).toBeLessThanOrEqual(low + span * 1.000001)
        }
      }
    )
  )
})

describe('the curve of distances', () => {
  test('says the share of customers within the distance, between its points as the line goes', () => {
    const curve = [
      { share: 0, distance: 1 },
      { share: 0.5, distance: 2 },
      { share: 1, distance: 6 }
    ]
    expect([0.9, 1, 1.5, 2, 4, 6, 7].map((distance) => shareWithin(curve, distance))).toEqual([
      0, 0, 0.25, 0.5, 0.75, 1, 1
    ])
  })
  test('is the same whichever end comes first', () => {
    const method = of(dbscanRun, 'dbscan')
    const falling = method.curve.map(({ share, distance }) => ({ share: 1 - share, distance })).reverse()
    const scene = kDistance({ ...dbscanRun, method: { ...method, curve: falling } }, style, t, 'en')!
    expect(scene.title).toBe(kDistance(dbscanRun, style, t, 'en')!.title)
    expect(plain(scene.title)).toBe('With a distance of 0.58, 91 % of customers stand in a crowd of 6 or more')
  })
  test('names the proposed distance beside the one that was used where they differ', () => {
    const texts = (view: RunView, eps?: number) =>
      kDistance(view, style, t, 'en', eps)!.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))
    const other = { ...dbscanRun, method: { ...of(dbscanRun, 'dbscan'), eps: 1.2 } }
    expect(texts(dbscanRun)).toContain('0.58 proposed')
    expect(texts(other)).toEqual(expect.arrayContaining(['1.2 used', '0.58 proposed']))
    expect(texts(dbscanRun, 0.9)).toEqual(expect.arrayContaining(['0.9', '0.58 proposed']))
  })
})

test('the lowest point of the mixtures has the ring, and the one that was used is filled', () => {
  const chart = bicChart(mixtureRun, style, t, 'en', 'icl')!
  const method = of(mixtureRun, 'gmm')
  const best = lowest(method.tried, 'icl')
  const at = (k: number, covariance: string) =>
    chart.points.find(({ tried }) => tried.k === k && tried.covariance === covariance)!
  const ring = circles(chart.marks).find(({ fill }) => fill === undefined)!
  expect([ring.cx, ring.cy]).toEqual([at(best.k, best.covariance).x, at(best.k, best.covariance).y])
  const filled = circles(chart.marks).find(({ r, fill }) => r === 4 && fill !== undefined)!
  expect([filled.cx, filled.cy]).toEqual([at(method.k, method.covariance).x, at(method.k, method.covariance).y])
  expect(chart.points).toHaveLength(method.tried.length)
})

describe('the map', () => {
  test.each([
    ['hexagons', somRun, 12, 18],
    ['squares', rectangularSomRun, 8, 10]
  ])('cells that are %s share as many edges as a grid of their kind has', (_, view, rows, columns) => {
    const method = of(view, 'som')
    const across = rows * (columns - 1)
    const down = method.topology === 'hexagonal' ? (rows - 1) * (2 * columns - 1) : (rows - 1) * columns
    expect(sharedEdges(cellsOf(method, 420))).toHaveLength(across + down)
  })
  test('a circle is as large as the customers of its cell', () => {
    const method = of(somRun, 'som')
    const drawn = circles(somMap(somRun, style, t, 'en')!.marks)
    const some = method.nodes.filter(({ customers, segment }) => customers > 12 && segment !== null)
    const most = Math.max(...drawn.map(({ r }) => r))
    const largest = Math.max(...method.nodes.map(({ customers }) => customers))
    for (const { customers } of some) {
      const r = most * Math.sqrt(customers / largest)
      expect(drawn.some((circle) => Math.abs(circle.r - r) < 1e-9)).toBe(true)
    }
  })
  test('every segment has its letter on it at least once', () => {
    const texts = somMap(somRun, style, t, 'en')!.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))
    for (const { letter } of somRun.segmentList)
      expect(texts.filter((text) => text === letter).length).toBeGreaterThanOrEqual(2)
  })
  test('one feature can be shown alone', () => {
    expect(somPlanes(somRun, style, t, 'en', ['monetary'])!.title).toBe('Total spent over the map')
    expect(somPlanes(somRun, style, t, 'en', [])).toBeNull()
  })
})

test('bars of weights are as long as the shares they show, the longest first', () => {
  const bars = rects(variableWeights(wordsRun, style, t, 'en')!.marks)
  const shares = [0.41, 0.33, 0.26]
  expect(bars).toHaveLength(3)
  for (const [i, share] of shares.entries()) expect(bars[i]!.width / bars[0]!.width).toBeCloseTo(share / 0.41, 9)
})

test('segments that are not found again are hollow and the title counts the others', () => {
  const scene = stabilityStrip(partitionRun, style, t, 'en')!
  const hollow = circles(scene.marks).map(({ fill }) => fill === printPalette.paper)
  const doubtful = partitionRun.segmentList.map(({ stability }) => stability!.jaccard < 0.75)
  expect(hollow).toEqual(doubtful)
  const sure = doubtful.filter((one) => !one).length
  expect(scene.title).toContain(`${sure} of 5 segments`)
  expect(stabilityStrip(autoRun, style, t, 'en')!.title).toBe('Every segment is found again when the data is resampled')
  expect(stabilityStrip(shopRun, style, t, 'en')).toBeNull()
})

const onlyBic = {
  silhouette: null,
  gap: null,
  predictionStrength: null,
  stability: null,
  calinskiHarabasz: null,
  daviesBouldin: null,
  bic: 1234
}

test('the panel shows the measures that were taken and counts those that prefer the number used', () => {
  const votes = autoRun.choice!.votes
  expect(choosePanel(autoRun, style, t, 'en')!.title).toBe(
    `${votes.filter(({ k }) => k === 5).length} of ${votes.length} measures prefer 5 groups`
  )
  expect(measuresOf(wordsRun.choice!).map(({ id }) => id)).not.toContain('gap')
  expect(measuresOf(mixtureRun.choice!).map(({ id }) => id)).toContain('bic')
  expect(choosePanel(dbscanRun, style, t, 'en')).toBeNull()
  // One measure alone has nobody to agree with.
  const alone = { ...autoRun.choice!, table: autoRun.choice!.table.map((row) => ({ ...row, ...onlyBic })) }
  expect(measuresOf(alone).map(({ id }) => id)).toEqual(['bic'])
  expect(choosePanel({ ...autoRun, choice: alone }, style, t, 'en')).toBeNull()
  const open = choosePanel(shopRun, style, t, 'en')!
  expect(open.title).toBe('How each measure judges the numbers of groups')
  expect(open.description).toContain('Silhouette: 0.341 with 5 groups.')
})

test('bands between two runs are as thick as the customers who go there, and bars as thick as their segments', () => {
  const table = [
    [600, 12],
    [43, 1000]
  ]
  const two = (view: RunView) => ({ ...view, segmentList: view.segmentList.slice(0, 2) })
  const scene = sankey(two(shopRun), two(rfmRun), table, style, t, 'en')
  const thick = scene.marks
    .filter((mark) => mark.kind === 'path')
    .map(({ d }) => {
      const [, from, to] = d.match(/^M\S+ (\S+)C.*? ([\d.]+)Z$/)!
      return Number(to) - Number(from)
    })
  const bars = rects(scene.marks).filter(({ width }) => width === 10)
  const unit = thick[0]! / 1000
  expect(thick.map((value) => Math.round(value / unit))).toEqual([1000, 600, 43, 12])
  expect(bars.map(({ height }) => Math.round(height / unit))).toEqual([612, 1043, 643, 1012])
  expect(plain(scene.title)).toBe(`Most of “Frequent, big spenders” (96 %) become “Loyal customers”`)
})

test('a chart with many segments still tells them apart by letters', () => {
  const scene = stabilityStrip(twelveSegments, style, t, 'en')!
  const letters = scene.marks.flatMap((mark) => (mark.kind === 'text' && /^[A-L]$/.test(mark.text) ? mark.text : []))
  expect(letters).toEqual([...'ABCDEFGHIJKL'])
})

describe('a run at the edge of what there can be', () => {
  const mapNode = { x: 0, y: 0, customers: 7, distance: 0, segment: 0 }
  const som = of(somRun, 'som')
  const edges: [string, RunView][] = [
    [
      'a tree of two leaves joined at no height',
      {
        ...hierarchicalRun,
        method: {
          ...of(hierarchicalRun, 'hierarchical'),
          height: 0,
          tree: {
            leaves: [
              { size: 1, segment: null },
              { size: 1, segment: null }
            ],
            nodes: [{ left: 0, right: 1, height: 0, size: 2 }]
          }
        }
      }
    ],
    [
      'a flat curve',
      {
        ...dbscanRun,
        method: {
          ...of(dbscanRun, 'dbscan'),
          curve: [
            { share: 0, distance: 1 },
            { share: 1, distance: 1 }
          ]
        }
      }
    ],
    [
      'mixtures of one number and below zero',
      {
        ...mixtureRun,
        method: {
          ...of(mixtureRun, 'gmm'),
          k: 2,
          tried: (['full', 'tied'] as const).map((covariance) => ({
            k: 2,
            covariance,
            logLikelihood: 9,
            bic: -5,
            icl: -5
          }))
        }
      }
    ],
    [
      'a map of one cell',
      {
        ...somRun,
        method: {
          ...som,
          rows: 1,
          columns: 1,
          nodes: [mapNode],
          planes: som.planes.map(({ feature }) => ({ feature, values: [3] }))
        }
      }
    ],
    [
      'a feature that decides nothing',
      { ...wordsRun, method: { ...of(wordsRun, 'mixed'), weights: [{ feature: 'recency', share: 0 }] } }
    ]
  ]
  test.each(edges)('%s is drawn where it belongs', (_, view) => {
    const scenes = [
      dendrogram(view, style, t, 'en'),
      kDistance(view, style, t, 'en'),
      bicChart(view, style, t, 'en'),
      somMap(view, style, t, 'en'),
      somPlanes(view, style, t, 'en'),
      variableWeights(view, style, t, 'en')
    ].filter((scene) => scene !== null)
    expect(scenes.length).toBeGreaterThan(0)
    for (const scene of scenes) {
      // JSON turns what is not a number into null.
      // What a table does not know stays empty; a drawing knows all that it draws.
      const { table, ...drawn } = scene
      expect(JSON.stringify(drawn)).not.toMatch(/null|NaN|undefined/)
      expect(table?.rows.flat().every((cell) => !Number.isNaN(cell)) ?? true).toBe(true)
      expect(outside(scene)).toEqual([])
    }
  })
})
