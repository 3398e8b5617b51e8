import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { customersInWords } from '#shared/words/counts.ts'
import { formatNumber } from '#shared/words/format.ts'
import { placeOf } from './axis.ts'
import type { Mark, SceneStyle } from './scene.ts'
import { tint } from './shade.ts'
import { colourOf, type TreeLayout } from './treeLayout.ts'

/** Branches below the cut in the colour of their segment, what joins them in grey. */
export function branchMarks(
  { tree, plot, x, cut, branches, branchOf }: TreeLayout,
  view: RunView,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const { leaves, nodes } = tree
  const middle = [...x]
  const first = leaves.map((_, i) => i)
  const heightOf = (id: number): number => nodes[id - leaves.length]?.height ?? 0
  return nodes.map((node, i): Mark => {
    const [a, b] = [node.left, node.right]
    const id = leaves.length + i
    middle[id] = (middle[a]! + middle[b]!) / 2
    first[id] = first[a]!
    const y = placeOf(plot, node.height)
    const below = node.height <= cut
    const segment = below ? branches[branchOf[first[id]!]!]?.segment : null
    return {
      kind: 'path',
      d: `M${middle[a]} ${placeOf(plot, heightOf(a))}V${y}H${middle[b]}V${placeOf(plot, heightOf(b))}`,
      stroke: below ? colourOf(view, segment, palette.muted) : tint(palette.muted, palette.paper, 0.75),
      strokeWidth: below ? 1.4 : 1,
      ...(segment === null || segment === undefined ? {} : { segment }),
      selects: { kind: 'branch', branch: id },
      title: t('charts.dendrogram.branch', {
        customers: customersInWords(node.size, t, locale),
        height: formatNumber(node.height, locale)
      })
    }
  })
}
