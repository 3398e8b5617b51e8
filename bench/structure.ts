/**
 * How often the test of structure is wrong, beside other rules, as docs/adr/0011 has it:
 *
 *   node bench/structure.ts [DRAWS [KIND ...]]      default 40 draws of each shape, size and number of columns;
 *                                                   KIND: box, ball, ..., or real; default all
 *
 * The first table counts "natural groups" on data of a single group (each is a mistake), the second on data with groups
 * over ten seeds (each miss is a mistake). Rules beside ours: gap at k > 1 (box and normal reference), prediction
 * strength at k > 1, and the highest mean silhouette for k = 2 … 6 above .25 and above .5.
 */
import { gapStatistic } from '#engine/choose/gapStatistic.ts'
import { predictionStrength } from '#engine/choose/predictionStrength.ts'
import { structureTest } from '#engine/choose/structureTest.ts'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { median, quantile, sortedCopy } from '#engine/stats/quantile.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { customers, drawOneGroup, oneGroup, withGroups } from '#test/golden/engine/structureData.ts'
import { hasData } from '#test/helpers/data.ts'

const draws = Number(process.argv[2] ?? 40)
const asked = process.argv.slice(3)
const wanted = (kind: string): boolean => asked.length === 0 || asked.includes(kind)
const others = Math.min(draws, 10)

const highestSilhouette = (x: Matrix, seed: number): number => {
  const seen =
    x.n > 500
      ? takeRows(
          x,
          Uint32Array.from({ length: 500 }, (_, i) => Math.floor((i * x.n) / 500))
        )
      : x
  const fits = [2, 3, 4, 5, 6].map((k) => complete(kmeans(seen, { k, seed, restarts: 2 })).labels)
  return Math.max(...complete(silhouettes(seen, fits)).map(({ mean }) => mean))
}

const rules = (x: Matrix, seed: number): boolean[] => {
  const silhouette = highestSilhouette(x, seed)
  const gap = (shape: 'box' | 'normal') =>
    complete(gapStatistic(x, { most: 6, seed, shape, references: 10, mostRows: 500 })).k !== 1
  const strength = complete(predictionStrength(x, { most: 6, seed, mostRows: 500 })).k > 1
  return [gap('box'), gap('normal'), strength, silhouette > 0.25, silhouette > 0.5]
}

const times: number[] = []
const valleys: number[] = []
const ours = (x: Matrix, seed: number): boolean => {
  const began = performance.now()
  const { natural, evidence } = complete(structureTest(x, { seed }))
  times.push(performance.now() - began)
  valleys.push(evidence[0]?.value ?? 0)
  return natural
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, s) => s)
const share = (found: readonly boolean[]): string => `${found.filter(Boolean).length}/${found.length}`
const line = (name: string, cells: readonly string[]): void => console.log(`| ${name} | ${cells.join(' | ')} |`)

const heading = ['ours', 'gap, box', 'gap, normal', 'prediction strength', 'silhouette > .25', 'silhouette > .5']
line('one group', heading)
for (const kind of oneGroup.filter(wanted)) {
  for (const d of [1, 2, 3, 8]) {
    const found = [200, 500, 2000].map((n) =>
      seeds(n === 2000 ? draws / 2 : draws).map((s) => ours(drawOneGroup(kind, n, d, s), s))
    )
    const beside = seeds(others).map((s) => rules(drawOneGroup(kind, 500, d, s), s))
    const theirs = [0, 1, 2, 3, 4].map((r) => share(beside.map((row) => row[r] === true)))
    line(`${kind}, ${d} columns`, [found.map(share).join(', '), ...theirs])
  }
}
if (valleys.length > 0) {
  const deepest = quantile(sortedCopy(valleys), 0.995)
  console.log(`the valley that one of 200 of these data sets has: ${deepest.toFixed(3)}`)
}

if (wanted('real') && hasData('clustering')) {
  line('groups', heading)
  for (const [name, read] of Object.entries({ ...withGroups, ...customers })) {
    const x = read()
    const beside = seeds(1).map((s) => rules(x, s))
    const theirs = [0, 1, 2, 3, 4].map((r) => share(beside.map((row) => row[r] === true)))
    line(name, [share(seeds(10).map((s) => ours(x, s))), ...theirs])
  }
}
const sorted = sortedCopy(times)
console.log(`ours: median ${median(sorted).toFixed(0)} ms, longest ${sorted[sorted.length - 1]!.toFixed(0)} ms`)
