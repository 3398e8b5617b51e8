/**
 * Principal components beside scikit-learn on the same generated data, in turn, in one run:
 *
 *   node bench/components.ts [ROWS ...]      default: 10000 100000 1000000; 12 columns
 *
 * Ours: covariances, their eigenvectors, and the positions of all rows on the first two, as the application draws them;
 * "covariances" is the first part alone. scikit-learn: `PCA().fit`, which gives no positions; ml-pca on raw rows, up to
 * 100,000. Median of 3. "apart" is the largest relative difference of a variance. A ratio above 1: we are faster.
 */
import { PCA } from 'ml-pca'
import { soloCrew } from '#engine/kernels/crew.ts'
import { covariance } from '#engine/linalg/covariance.ts'
import { type Components, pca } from '#engine/linalg/pca.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { overlapping } from './data.ts'
import { ask, line, middle, type Timed, timed, withFiles } from './peers/ask.ts'
import { pythonWith } from './peers/python.ts'

interface Theirs {
  readonly version: string
  readonly milliseconds: number
  readonly variances: readonly number[]
}

const [d, repeats] = [12, 3]
const largestForMlPca = 100_000
const python = pythonWith('sklearn')
const names = Array.from({ length: d }, (_, j) => `${j}`)

const compare = async (n: number): Promise<void> => {
  const x = overlapping(n, d, 8, 1)
  const [two, one, theirs]: [Timed<Components>[], Timed<Components>[], Theirs[]] = [[], [], []]
  const parts: Timed<unknown>[] = []
  await withFiles([x.data], ([file]) =>
    withCrew(2, (crew) => {
      const alone = soloCrew()
      for (let r = 0; r < repeats; r++) {
        two.push(timed(() => pca(x, names, 2, crew)))
        one.push(timed(() => pca(x, names, 2, alone)))
        parts.push(timed(() => covariance(x, crew)))
        if (python) theirs.push(ask<Theirs>(python, 'pca_sklearn.py', { file, n, d }))
      }
    })
  )
  const { variances } = two[0]!.value
  const apart = (others: ArrayLike<number>): string =>
    `apart ${Math.max(...Array.from(variances, (value, c) => Math.abs(others[c]! / value - 1))).toExponential(1)}`
  console.log(`${n} x ${d}, median of ${repeats}`)
  line('tessera, 2 threads', middle(two), middle(two), '')
  line('tessera, 1 thread', middle(one), middle(two), apart(one[0]!.value.variances))
  line('tessera, covariances', middle(parts), middle(two), '')
  if (theirs.length > 0) {
    line(`scikit-learn ${theirs[0]!.version}`, middle(theirs), middle(two), apart(theirs[0]!.variances))
  }
  if (n > largestForMlPca) return
  const rows = Array.from({ length: n }, (_, i) => Array.from(x.data.subarray(i * d, i * d + d)))
  const ml = timed(() => new PCA(rows).getEigenvalues())
  line('ml-pca', ml.milliseconds, middle(two), apart(ml.value))
}

if (!python) console.log('scikit-learn is not installed')
const sizes = process.argv.slice(2).map(Number)
for (const n of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) await compare(n)
