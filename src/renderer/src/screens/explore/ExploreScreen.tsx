import { Button, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { useSeenColours } from '../../components/charts/useSeenColours.ts'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { RunFacts } from '../segments/RunFacts.tsx'
import { SegmentPanel } from '../segments/SegmentPanel.tsx'
import { useRunView } from '../segments/useRunView.ts'
import { Texts } from '../texts/Texts.tsx'
import { CustomersMap } from './CustomersMap.tsx'
import { CustomersTable } from './CustomersTable.tsx'
import { type ExploreView, exploreViews, showView, useExploreView } from './exploreView.ts'
import { OverTime } from './OverTime.tsx'
import { SegmentFilter } from './SegmentFilter.tsx'
import { SegmentsCompared } from './SegmentsCompared.tsx'

export default function ExploreScreen() {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { runs, runId } = useRunSelection()
  const view = useRunView()
  const seen = useSeenColours(view.data)
  const reviews = useApi('texts.overview', {}, { enabled: runId === null })

  if (runs && runId === null && reviews.isPending) return <Page title={t('app.steps.explore')}>{null}</Page>
  if (runs && runId === null && reviews.data && reviews.data.reviews > 0)
    return (
      <Page title={t('app.steps.explore')}>
        <Texts view={null} selected={null} select={() => {}} />
      </Page>
    )
  if (runs && runId === null)
    return (
      <NothingYet
        page={t('app.steps.explore')}
        title={t('explore.empty.title')}
        text={t('explore.empty.text')}
        action={
          <Button variant="filled" onClick={() => goTo('segments')}>
            {t('explore.empty.action')}
          </Button>
        }
      />
    )
  if (seen) return <Explored key={seen.id} view={seen} />
  return (
    <Page title={t('app.steps.explore')}>
      {view.error && <Problem note={view.error} retry={() => void view.refetch()} />}
      {view.isFetching && <p className="secondary">{t('segments.view.loading')}</p>}
    </Page>
  )
}

/** Map, comparison and table of one run, all filtered by the selected segment. */
function Explored({ view }: { readonly view: RunView }) {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { segment: selected, chooseSegment } = useRunSelection()
  const wantedView = useExploreView()
  const reviews = useApi('texts.overview', {})
  const views = exploreViews.filter((one) => one !== 'texts' || (reviews.data?.reviews ?? 0) > 0)
  const shown = views.includes(wantedView) || reviews.isPending ? wantedView : 'map'
  // On a narrow window the panel would lie over what it is about, until it is asked for.
  const roomy = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })
  const [wanted, setWanted] = useState<boolean | null>(null)
  const close = useCallback(() => setWanted(false), [])
  const segment = view.segmentList.find(({ index }) => index === selected)
  const panel = segment && (wanted ?? roomy)

  return (
    <Page
      title={t('app.steps.explore')}
      facts={<RunFacts view={view} />}
      actions={
        <>
          {segment && !panel && (
            <Button variant="subtle" onClick={() => setWanted(true)}>
              {t('explore.about')}
            </Button>
          )}
          <SegmentedControl
            size="xs"
            aria-label={t('explore.views.label')}
            value={shown}
            onChange={(value) => showView(value as ExploreView)}
            data={views.map((value) => ({ value, label: t(`explore.views.${value}`) }))}
          />
          <Button variant="filled" onClick={() => goTo('report')}>
            {t('explore.toReport')}
          </Button>
        </>
      }
    >
      <SegmentFilter view={view} selected={selected} select={chooseSegment} />
      {shown === 'map' && <CustomersMap view={view} selected={selected} select={chooseSegment} />}
      {shown === 'compare' && <SegmentsCompared view={view} selected={selected} select={chooseSegment} />}
      {shown === 'time' && <OverTime view={view} selected={selected} select={chooseSegment} />}
      {shown === 'texts' && <Texts view={view} selected={selected} select={chooseSegment} />}
      {shown === 'customers' && <CustomersTable key={String(selected)} view={view} selected={selected} />}
      {panel && (
        <SegmentPanel
          view={view}
          segment={segment}
          close={close}
          {...(shown === 'customers' ? {} : { seeCustomers: () => showView('customers') })}
        />
      )}
    </Page>
  )
}
