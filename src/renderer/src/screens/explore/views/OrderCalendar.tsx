import { SegmentedControl } from '@mantine/core'
import { useCallback, useState } from 'react'
import { type CalendarMeasure, calendar } from '#report/scenes/calendar.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { Input } from '#shared/api/contract.ts'
import { useApi } from '../../../api/hooks.ts'
import { useSelection } from '../../../app/selection.tsx'
import { useWords } from '../../../app/words.tsx'
import { SceneChart } from '../../../components/charts/SceneChart.tsx'
import { Problem } from '../../../components/Problem.tsx'
import type { ExploreViewProps } from '../exploreViewProps.ts'
import { useSelectedRows } from './useSelectedRows.ts'
import styles from './views.module.css'

const measures = ['orders', 'revenue'] as const satisfies readonly CalendarMeasure[]

/** What can be asked for at once. */
const mostRows = 100_000

/** Orders or revenue of every day, of those who are selected. */
export function OrderCalendar({ view, selected }: ExploreViewProps) {
  const { t, locale } = useWords()
  const choice = useSelection()
  const rows = useSelectedRows(mostRows)
  const [measure, setMeasure] = useState<CalendarMeasure>('orders')
  const of: Input<'views.calendar'>['of'] = rows
    ? { is: 'rows', rows: [...rows] }
    : selected === null
      ? { is: 'everyone' }
      : { is: 'segment', segment: selected }
  const { data, error, isPending, refetch } = useApi('views.calendar', { runId: view.id, of }, { keepPrevious: true })
  const draw = useCallback(
    (style: SceneStyle) => (data ? calendar(data, measure, view.currency, style, t, locale) : null),
    [data, measure, view.currency, t, locale]
  )
  if (error) return <Problem note={error} retry={() => void refetch()} />
  if (isPending) return <p className="secondary">{t('views.loading')}</p>
  if (!data) return <p className="secondary">{t('views.calendar.none')}</p>
  return (
    <div>
      {view.revenue !== null && (
        <SegmentedControl
          className={styles.measure ?? ''}
          size="xs"
          aria-label={t('views.calendar.show')}
          value={measure}
          onChange={(value) => setMeasure(value as CalendarMeasure)}
          data={measures.map((value) => ({ value, label: t(`views.calendar.${value}`) }))}
        />
      )}
      <SceneChart draw={draw} maxWidth={1000} choice={choice} />
    </div>
  )
}
