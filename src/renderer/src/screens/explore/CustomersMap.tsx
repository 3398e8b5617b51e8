import { Button, SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { measureInter } from '#report/scenes/measure.ts'
import { pointsScene } from '#report/scenes/pointsScene.ts'
import { printPalette, type Scene } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Along, Points } from '#shared/api/views.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { useApi } from '../../api/hooks.ts'
import { useSelection } from '../../app/selection.tsx'
import { useWords } from '../../app/words.tsx'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { isCrowd } from '../../components/charts/crowd.ts'
import { Scatter } from '../../components/charts/Scatter.tsx'
import type { ScatterTool } from '../../components/charts/scatterPicture.ts'
import { Problem } from '../../components/Problem.tsx'
import { Explained } from '../../help/Explained.tsx'
import { CustomerCard } from './CustomerCard.tsx'
import styles from './explore.module.css'
import { showCustomer } from './exploreView.ts'
import { AlongChoice } from './views/AlongChoice.tsx'
import { useAlong } from './views/alongView.ts'
import { areaSelected } from './views/areaSelected.ts'
import { NeighbourMap } from './views/NeighbourMap.tsx'
import { useDirections } from './views/useDirections.ts'
import { useEmbedding } from './views/useEmbedding.ts'

interface Props {
  readonly view: RunView
  readonly selected: number | null
  readonly select: (segment: number | null) => void
}

const lowest = 320
/** Of a picture for a file, in points. */
const printWidth = 640

/** Customers as points: in the two directions in which they differ most, along two features, or by who is like whom. */
export function CustomersMap({ view, selected, select }: Props) {
  const { t } = useWords()
  const { ref, height } = useElementSize<HTMLDivElement>()
  const along = useAlong(view)
  const none = along.is === 'components' && (view.components?.axes.length ?? 0) < 2
  const points = useApi('views.points', { runId: view.id, along }, { enabled: !none })
  const embedding = useEmbedding(view.id)
  const tall = Math.max(lowest, Math.floor(height))
  const choice = <AlongChoice view={view} along={along} />

  if (none)
    return (
      <div>
        <h2>{t('explore.map.none')}</h2>
        <p className="measure">{t('explore.map.noneText')}</p>
        {view.features.length > 1 && choice}
      </div>
    )
  if (along.is === 'neighbours' && (embedding.job || points.data === null))
    return <NeighbourMap view={view} embedding={embedding} height={lowest * 1.4} selected={selected} choice={choice} />
  return (
    <section className={styles.map} aria-label={t('explore.map.title')}>
      {points.error && <Problem note={points.error} retry={() => void points.refetch()} />}
      {points.data ? (
        <Placed
          view={view}
          along={along}
          points={points.data}
          height={height > 0 ? tall : 0}
          place={ref}
          selected={selected}
          select={select}
          choice={choice}
        />
      ) : (
        <>
          {choice}
          <p className="secondary">{points.isFetching && t('explore.map.drawing')}</p>
        </>
      )}
    </section>
  )
}

interface PlacedProps extends Props {
  readonly along: Along
  readonly points: Points
  readonly height: number
  readonly place: ReturnType<typeof useElementSize<HTMLDivElement>>['ref']
  readonly choice: ReactNode
}

function Placed({ view, along, points, height, place, selected, select, choice }: PlacedProps) {
  const { t, locale } = useWords()
  const { across, upwards, title, about } = useDirections(view, along, points)
  const { rows, segment: whole, select: selectAny } = useSelection()
  const [tool, setTool] = useState<ScatterTool>('zoom')
  const [pressed, setPressed] = useState<number | null>(null)
  const lit = useMemo(
    () => (rows && whole === null ? Uint8Array.from(points.row, (row) => rows[row] ?? 0) : null),
    [rows, whole, points]
  )
  const selectArea = (corners: number[], inside: number[]): void => {
    const inRun = inside.map((point) => points.row[point]!).sort((a, b) => a - b)
    selectAny(areaSelected(along, corners, inRun, across, upwards))
  }
  const drawn = useMemo(
    () => ({ x: points.x.map(across.at), y: points.y.map(upwards.at), group: points.segment }),
    [points, across, upwards]
  )
  const xTicks = useMemo(() => ticksOf(across), [across])
  const yTicks = useMemo(() => ticksOf(upwards), [upwards])
  const print = (): Scene =>
    pointsScene(
      view,
      points,
      { title, about, across, upwards },
      { width: printWidth, measure: measureInter, palette: printPalette },
      t,
      locale
    )
  return (
    <ChartFrame
      title={title}
      about={about}
      print={print}
      fills
      lead={
        <>
          <p className="secondary">
            <HowMany view={view} along={along} points={points} /> {t('explore.map.hint')}
          </p>
          <div className={styles.mapTools}>
            {choice}
            <SegmentedControl
              size="xs"
              aria-label={t('selection.tool')}
              value={tool}
              onChange={(value) => setTool(value as ScatterTool)}
              data={(['zoom', 'lasso', 'box'] as const).map((value) => ({ value, label: t(`selection.${value}`) }))}
            />
            {pressed !== null && points.row[pressed] !== undefined && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => showCustomer(view.id, points.row[pressed] ?? 0)}
              >
                {t('customerPage.open', { customer: points.customer[pressed] ?? '' })}
              </Button>
            )}
          </div>
        </>
      }
    >
      <div ref={place} className={styles.mapPlace}>
        {height > 0 && (
          <Scatter
            points={drawn}
            groups={view.segmentList}
            xTitle={across.title}
            yTitle={upwards.title}
            xTicks={xTicks}
            yTicks={yTicks}
            zeroLines={along.is === 'components'}
            height={height}
            selected={selected}
            lit={lit}
            tool={tool}
            onArea={selectArea}
            onSelect={(segment, point) => {
              setPressed(point)
              select(segment === selected ? null : segment)
            }}
            description={t('explore.map.description', {
              n: formatCount(points.x.length, locale),
              segments: view.segmentList.length,
              x: across.title,
              y: upwards.title
            })}
            card={(point) => (
              <CustomerCard
                view={view}
                row={points.row[point] ?? -1}
                customer={points.customer[point] ?? ''}
                segment={points.segment[point] ?? -1}
              />
            )}
          />
        )}
      </div>
    </ChartFrame>
  )
}

function ticksOf({ ticks, at }: ReturnType<typeof useDirections>['across']) {
  return ticks.length === 0
    ? null
    : { at: ticks.map(({ value }) => at(value)), labels: ticks.map(({ label }) => label) }
}

/** How many customers are shown, and what the picture can be trusted for. */
function HowMany({ view, along, points }: Pick<PlacedProps, 'view' | 'along' | 'points'>) {
  const { t, locale } = useWords()
  const shown = points.x.length
  const missing = view.customers - points.customers
  const count = (n: number): string => formatCount(n, locale)
  const sentences = [
    shown === points.customers
      ? t('explore.map.all', { count: shown, n: count(shown) })
      : t('explore.map.sampled', { shown: count(shown), all: count(points.customers) })
  ]
  if (isCrowd(points)) sentences.push(t('explore.map.crowd'))
  if (along.is === 'components')
    sentences.push(
      t('explore.map.explained', {
        share: formatShare((view.components?.explained[0] ?? 0) + (view.components?.explained[1] ?? 0), locale)
      })
    )
  if (along.is === 'features' && missing > 0)
    sentences.push(t('views.points.missing', { count: missing, n: count(missing) }))
  if (along.is === 'neighbours') {
    if (points.embedded !== null && points.embedded < points.customers)
      sentences.push(t('views.neighbours.placed', { embedded: count(points.embedded) }))
    sentences.push(t('views.neighbours.warning'))
  }
  return <Explained>{sentences.join(' ')}</Explained>
}
