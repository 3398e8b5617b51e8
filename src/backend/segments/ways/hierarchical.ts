import { copheneticCorrelation } from '#engine/cluster/hierarchical/cophenetic.ts'
import { cutByHeight, cutByNumber, heightsFor, numberAt } from '#engine/cluster/hierarchical/cut.ts'
import { foldTree } from '#engine/cluster/hierarchical/foldTree.ts'
import { hierarchical as growTree } from '#engine/cluster/hierarchical/hierarchical.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { numbersOfGroups } from '../numbersOfGroups.ts'
import { partitionOf } from './partition.ts'
import type { Way } from './way.ts'

export const hierarchical: Way<'hierarchical'> = function* ({ matrix }, { linkage, cut }, { seed, crew }) {
  const tree = yield* growTree(matrix, { linkage, crew })
  const ks = cut.by === 'height' ? [numberAt(tree, cut.height)] : numbersOfGroups(cut.k, matrix.n, tree.distinct)
  return {
    partitions: ks.map((k) => partitionOf(cut.by === 'height' ? cutByHeight(tree, cut.height) : cutByNumber(tree, k))),
    preferred: null,
    byCentres: false,
    *settle({ k, labels }) {
      yield { phase: 'cophenetic', done: 0, total: 0 }
      const { correlation } = copheneticCorrelation(matrix, tree, { seed })
      const folded = foldTree(tree, k)
      const [from, below] = heightsFor(tree, k)
      return {
        labels,
        view: (segmentOf) => ({
          kind: 'hierarchical',
          k,
          linkage,
          height: cut.by === 'height' ? cut.height : (from + below) / 2,
          between: [from, below],
          cophenetic: correlation,
          coreSet: tree.coreSet,
          tree: {
            leaves: folded.leaves.map(({ size, segment }) => ({
              size,
              segment: segment === null ? null : (segmentOf[segment] ?? null)
            })),
            nodes: [...folded.nodes]
          }
        }),
        probabilities: null,
        model: {
          'model:left': tree.left,
          'model:right': tree.right,
          'model:height': tree.height,
          'model:size': tree.size,
          'model:leafOf': tree.leafOf
        },
        repeats: false,
        *refit(rows) {
          const again = yield* growTree(takeRows(matrix, rows), { linkage, crew })
          return cutByNumber(again, k)
        }
      }
    }
  }
}
