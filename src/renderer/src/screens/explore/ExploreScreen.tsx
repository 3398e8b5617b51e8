import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useSelection, useSelectionKeys } from '../../app/selection.tsx'
import { useWords } from '../../app/words.tsx'
import { useSeenColours } from '../../components/charts/useSeenColours.ts'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { RunFacts } from '../segments/RunFacts.tsx'
import { SegmentPanel } from '../segments/SegmentPanel.tsx'
import { useRunView } from '../segments/useRunView.ts'
import { Texts } from '../texts/Texts.tsx'
import { ChooseView } from './ChooseView.tsx'
import { CustomerPage } from './customer/CustomerPage.tsx'
import styles from './explore.module.css'
import { showView, useExploreView } from './exploreView.ts'
import { SelectionBar } from './selection/SelectionBar.tsx'
import { exploreViews } from './views.tsx'

/** In pixels: two views need as much. */
const leastForTwo = 1280

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

/** All views of one run, about what is selected. */
function Explored({ view }: { readonly view: RunView }) {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { segment: selected, selectSegment } = useSelection()
  useSelectionKeys()
  const { view: wantedView, beside: wantedBeside, customer: wantedCustomer } = useExploreView()
  const customer = wantedCustomer?.runId === view.id ? wantedCustomer.row : null
  const reviews = useApi('texts.overview', {})
  const data = { reviews: reviews.isPending || (reviews.data?.reviews ?? 0) > 0 }
  const views = exploreViews.filter(({ there }) => there?.(view, data) ?? true)
  const shown = views.find(({ id }) => id === wantedView) ?? exploreViews[0]
  const wide = useMediaQuery(`(min-width: ${leastForTwo}px)`, true, { getInitialValueInEffect: false })
  const beside = wide ? views.find(({ id }) => id === wantedBeside && id !== shown?.id) : undefined
  // On a narrow window the panel would lie over what it is about, until it is asked for.
  const roomy = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false }) && !beside
  const [wanted, setWanted] = useState<boolean | null>(null)
  const close = useCallback(() => setWanted(false), [])
  const segment = view.segmentList.find(({ index }) => index === selected)
  const panel = segment && customer === null && (wanted ?? roomy)
  const props = { view, selected, select: selectSegment }

  return (
    <Page
      title={t('app.steps.explore')}
      facts={<RunFacts view={view} />}
      actions={
        <>
          {segment && !panel && customer === null && (
            <Button variant="subtle" onClick={() => setWanted(true)}>
              {t('explore.about')}
            </Button>
          )}
          <ChooseView views={views} shown={shown?.id ?? ''} beside={beside?.id ?? null} wide={wide} />
          <Button variant="filled" onClick={() => goTo('report')}>
            {t('explore.toReport')}
          </Button>
        </>
      }
    >
      <SelectionBar view={view} />
      {customer !== null && <CustomerPage view={view} row={customer} />}
      <div className={styles.views} data-two={beside ? true : undefined} hidden={customer !== null}>
        {shown && <shown.Component {...props} />}
        {beside && <beside.Component {...props} />}
      </div>
      {panel && (
        <SegmentPanel
          view={view}
          segment={segment}
          close={close}
          {...(shown?.id === 'customers' ? {} : { seeCustomers: () => showView('customers') })}
        />
      )}
    </Page>
  )
}
