import { useCallback } from 'react'
import { sankey } from '#report/scenes/sankey.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { customersInWords } from '#shared/words/counts.ts'
import { formatCount, formatMeasure } from '#shared/words/format.ts'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { CrossTable } from './CrossTable.tsx'
import styles from './compare.module.css'
import { likeness } from './likeness.ts'

interface Props {
  readonly here: RunView
  readonly there: RunView
  readonly result: Output<'segments.compare'>
}

/** How alike two runs are, in a sentence; then who moves, as a picture and as a table. */
export function Compared({ here, there, result }: Props) {
  const { t, locale } = useWords()
  const { adjustedRand, customers, onlyA, onlyB, table } = result
  const draw = useCallback(
    (style: SceneStyle) => sankey(here, there, table, style, t, locale),
    [here, there, table, t, locale]
  )
  const only = (key: 'charts.compare.onlyHere' | 'charts.compare.onlyThere', count: number): string[] =>
    count > 0 ? [t(key, { count, n: formatCount(count, locale) })] : []
  return (
    <>
      <div>
        <p className={styles.answer}>{t(`charts.compare.${likeness(adjustedRand)}`)}</p>
        <p className="secondary measure">
          <abbr className={styles.term} title={t('charts.compare.randMeaning')}>
            {t('charts.compare.rand', { value: formatMeasure(adjustedRand, locale, 2) })}
          </abbr>
          {'. '}
          {[
            t('charts.compare.both', { customers: customersInWords(customers, t, locale) }),
            ...only('charts.compare.onlyHere', onlyA),
            ...only('charts.compare.onlyThere', onlyB)
          ].join(' ')}
        </p>
      </div>
      <SceneChart draw={draw} maxWidth={900} level={3} />
      <CrossTable here={here} there={there} table={table} />
      <p className="secondary measure">{t('charts.compare.randMeaning')}</p>
    </>
  )
}
