import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Scatter } from '../../components/charts/Scatter.tsx'
import { Problem } from '../../components/Problem.tsx'
import { Explained } from '../../help/Explained.tsx'
import { axisInWords } from './axisInWords.ts'
import { CustomerCard } from './CustomerCard.tsx'
import styles from './explore.module.css'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

const lowest = 320

/** Customers in the two directions in which they differ most. */
export function CustomersMap({ view, selected, select }: Props) {
  const { t, locale } = useWords()
  const { ref, height } = useElementSize<HTMLDivElement>()
  const { components } = view
  const scatter = useApi('segments.scatter', { runId: view.id }, { enabled: components !== null })

  if (!components || components.axes.length < 2)
    return (
      <div>
        <h2>{t('explore.map.none')}</h2>
        <p className="measure">{t('explore.map.noneText')}</p>
      </div>
    )
  return (
    <section className={styles.map} aria-labelledby="explore-map">
      <div>
        <h2 id="explore-map">{t('explore.map.title')}</h2>
        <p className="secondary">
          {scatter.data && <HowMany scatter={scatter.data} />}{' '}
          <Explained>
            {t('explore.map.explained', {
              share: formatShare((components.explained[0] ?? 0) + (components.explained[1] ?? 0), locale)
            })}
          </Explained>{' '}
          {t('explore.map.hint')}
        </p>
      </div>
      {scatter.error && <Problem note={scatter.error} retry={() => void scatter.refetch()} />}
      <div ref={ref} className={styles.mapPlace}>
        {scatter.data ? (
          height > 0 && (
            <Drawing
              view={view}
              scatter={scatter.data}
              height={Math.max(lowest, Math.floor(height))}
              selected={selected}
              select={select}
            />
          )
        ) : (
          <p className="secondary">{scatter.isFetching && t('explore.map.drawing')}</p>
        )}
      </div>
    </section>
  )
}

function HowMany({ scatter }: { readonly scatter: Output<'segments.scatter'> }) {
  const { t, locale } = useWords()
  const shown = scatter.x.length
  if (shown === scatter.customers) return t('explore.map.all', { count: shown, n: formatCount(shown, locale) })
  return t('explore.map.sampled', {
    shown: formatCount(shown, locale),
    all: formatCount(scatter.customers, locale)
  })
}

interface DrawingProps extends Props {
  readonly scatter: Output<'segments.scatter'>
  readonly height: number
}

function Drawing({ view, scatter, height, selected, select }: DrawingProps) {
  const { t, locale } = useWords()
  const points = useMemo(() => ({ x: scatter.x, y: scatter.y, group: scatter.segment }), [scatter])
  const xTitle = axisInWords(view.components?.axes[0], 1, t)
  const yTitle = axisInWords(view.components?.axes[1], 2, t)
  return (
    <Scatter
      points={points}
      groups={view.segmentList}
      xTitle={xTitle}
      yTitle={yTitle}
      height={height}
      selected={selected}
      onSelect={(segment) => select(segment === selected ? null : segment)}
      description={t('explore.map.description', {
        n: formatCount(scatter.x.length, locale),
        segments: view.segmentList.length,
        x: xTitle,
        y: yTitle
      })}
      card={(point) => (
        <CustomerCard
          view={view}
          row={scatter.row[point] ?? -1}
          customer={scatter.customer[point] ?? ''}
          segment={scatter.segment[point] ?? -1}
        />
      )}
    />
  )
}
