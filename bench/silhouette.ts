/**
 * Silhouettes beside scikit-learn on the same generated data, in turn, in one run:
 *
 *   node bench/silhouette.ts [ROWS ...]      default: 10000 30000 100000 1000000; 8 columns, 6 segments
 *
 * Exact up to 30,000 rows, where "apart" is the difference from scikit-learn; beyond, from 2,000 anchors, with the
 * standard error that comes with it. Median of 3. A ratio above 1 says that we are faster.
 */
import { soloCrew } from '#engine/kernels/crew.ts'
import { complete } from '#engine/progress.ts'
import { type Silhouette, silhouettes } from '#engine/validity/silhouette.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { overlapping } from './data.ts'
import { ask, line, middle, type Timed, timed, withFiles } from './peers/ask.ts'
import { pythonWith } from './peers/python.ts'

interface Theirs {
  readonly version: string
  readonly milliseconds: number
  readonly mean: number
}

const [d, k, repeats] = [8, 6, 3]
const largestForScikitLearn = 30_000
const python = pythonWith('sklearn')

const compare = async (n: number): Promise<void> => {
  const x = overlapping(n, d, k, 1)
  // Which segments they are does not matter to the time: cut by the first column.
  const labels = Int32Array.from({ length: n }, (_, i) => Math.min(k - 1, Math.max(0, Math.floor(x.data[i * d]! + 3))))
  const [two, one, theirs]: [Timed<Silhouette>[], Timed<Silhouette>[], Theirs[]] = [[], [], []]
  await withFiles([x.data, labels], ([file, labelsFile]) =>
    withCrew(2, (crew) => {
      const alone = soloCrew()
      for (let r = 0; r < repeats; r++) {
        two.push(timed(() => complete(silhouettes(x, [labels], { crew }))[0]!))
        one.push(timed(() => complete(silhouettes(x, [labels], { crew: alone }))[0]!))
        if (!python || n > largestForScikitLearn) continue
        theirs.push(ask<Theirs>(python, 'silhouette_sklearn.py', { file, labels: labelsFile, n, d }))
      }
    })
  )
  const own = two[0]!.value
  console.log(`${n} x ${d}, ${k} segments, median of ${repeats}`)
  const said = `${own.mean.toFixed(6)} ${own.exact ? 'exact' : `± ${own.standardError.toFixed(4)}`}`
  line('tessera, 2 threads', middle(two), middle(two), said)
  line('tessera, 1 thread', middle(one), middle(two), said)
  if (theirs.length === 0) return
  const apart = Math.abs(theirs[0]!.mean - own.mean).toExponential(1)
  line(`scikit-learn ${theirs[0]!.version}`, middle(theirs), middle(two), `apart ${apart}`)
}

if (!python) console.log('scikit-learn is not installed')
const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000, 1_000_000]) await compare(n)
