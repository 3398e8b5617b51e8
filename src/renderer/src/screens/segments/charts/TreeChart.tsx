import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { branchesAt, cutTree, heightFor, heightsFor, mostBranches } from '#report/scenes/cutTree.ts'
import { dendrogram } from '#report/scenes/dendrogram.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { FoldedTree } from '#shared/api/segments.ts'
import { groupsCounted } from '#shared/words/counts.ts'
import { listInWords } from '#shared/words/features.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import styles from './charts.module.css'
import { DraggableLine } from './DraggableLine.tsx'
import type { MethodChartProps } from './methodChart.ts'
import { useSegmentChoice } from './useSegmentChoice.ts'

/** The next height that leaves another number of groups. */
function nextHeight(tree: FoldedTree, from: number, direction: 1 | -1): number {
  const most = mostBranches(tree)
  for (let k = branchesAt(tree, from) - direction; k >= 2 && k <= most; k -= direction) {
    const height = heightFor(tree, k)
    if (height !== null) return height
  }
  return from
}

/** Heights between which the folded tree can be cut into two groups or more. */
function range(tree: FoldedTree): { min: number; max: number } {
  const heights = tree.nodes.map(({ height }) => height)
  const root = Math.max(...heights)
  const two = heightsFor(tree, 2)
  return { min: Math.min(...heights), max: two ? two[1] - (two[1] - two[0]) / 1000 : root }
}

/** The tree of merges with its cut as a line to drag: groups and sizes follow, and letting go forms them. */
export function TreeChart({ view, method, start, busy }: MethodChartProps<'hierarchical'>) {
  const { t, locale } = useWords()
  const choice = useSegmentChoice(view)
  const { tree, linkage, cophenetic, coreSet } = method
  /** A cut that is tried; `null`: that of the run. */
  const [tried, setTried] = useState<number | null>(null)
  const draw = useCallback(
    (style: SceneStyle) => dendrogram(view, style, t, locale, tried ?? undefined),
    [view, t, locale, tried]
  )
  const height = tried ?? method.height
  const branches = cutTree(tree, height)
  const groups = groupsCounted(branches.length, t, locale)
  const changed = tried !== null && branches.length !== branchesAt(tree, method.height)
  const form = (): void => {
    const at = changed ? heightFor(tree, branches.length) : null
    if (at === null) setTried(null)
    else start({ ...view.recipe, method: { kind: 'hierarchical', linkage, cut: { by: 'height', height: at } } })
  }

  return (
    <div className={styles.block}>
      <SceneChart
        draw={draw}
        {...choice}
        over={(scene) => (
          <DraggableLine
            scene={scene}
            label={t('charts.dendrogram.drag')}
            value={height}
            {...range(tree)}
            valueText={t('charts.dendrogram.at', { groups, height: formatNumber(height, locale) })}
            step={(from, direction) => nextHeight(tree, from, direction)}
            change={setTried}
            release={form}
            accept={form}
            cancel={() => setTried(null)}
            disabled={busy}
          />
        )}
      />
      <div className={styles.under} aria-live="polite">
        {changed ? (
          <>
            <span>
              {t('charts.dendrogram.pending', {
                groups,
                sizes: listInWords(
                  branches.map(({ size }) => formatCount(size, locale)),
                  t
                )
              })}
            </span>
            <Button size="compact-sm" onClick={form} disabled={busy}>
              {t('charts.dendrogram.form', { groups })}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setTried(null)} disabled={busy}>
              {t('charts.dendrogram.back', { groups: groupsCounted(view.segments, t, locale) })}
            </Button>
          </>
        ) : (
          <span className="secondary">{t('charts.dendrogram.hint')}</span>
        )}
      </div>
      <p className="secondary measure">
        {t('charts.dendrogram.cophenetic', { r: formatNumber(cophenetic, locale) })}{' '}
        {coreSet !== null && t('charts.dendrogram.coreSet', { n: formatCount(coreSet, locale) })}
      </p>
    </div>
  )
}
