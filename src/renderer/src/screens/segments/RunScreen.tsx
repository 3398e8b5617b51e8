import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { revenueBar } from '#report/scenes/revenueBar.ts'
import type { SceneStyle } from '#report/scenes/scene.ts'
import type { RunView } from '#shared/api/segments.ts'
import { defaultMethods, type Method } from '#shared/model/recipe.ts'
import { foundInWords } from '#shared/words/run.ts'
import { usePlace } from '../../app/place.tsx'
import { useSelection } from '../../app/selection.tsx'
import { useWords } from '../../app/words.tsx'
import { choosableSegments } from '../../components/charts/choosableSegments.ts'
import { SceneChart } from '../../components/charts/SceneChart.tsx'
import { Page } from '../../components/Page.tsx'
import { Statistics } from '../../components/Statistics.tsx'
import { Explained } from '../../help/Explained.tsx'
import { showCustomers } from '../explore/exploreView.ts'
import { MethodCharts } from './charts/MethodCharts.tsx'
import { SelectedHere } from './charts/SelectedHere.tsx'
import { CompareButton } from './compare/CompareButton.tsx'
import { Footnotes } from './Footnotes.tsx'
import { GroupsCompared } from './GroupsCompared.tsx'
import { RfmRules } from './RfmRules.tsx'
import { RunFacts } from './RunFacts.tsx'
import { RunHistory } from './RunHistory.tsx'
import { SegmentationProgress } from './SegmentationProgress.tsx'
import { SegmentPanel } from './SegmentPanel.tsx'
import { SegmentsTable } from './SegmentsTable.tsx'
import { StaleNote } from './StaleNote.tsx'
import styles from './segments.module.css'
import { StructureVerdict } from './trust/StructureVerdict.tsx'
import trust from './trust/trust.module.css'
import { WhyThisWay } from './trust/WhyThisWay.tsx'
import type { useSegmentation } from './useSegmentation.ts'

interface Props {
  readonly view: RunView
  readonly segmentation: ReturnType<typeof useSegmentation>
  readonly again: () => void
}

/** What a run found: the answer in words, the picture, the table, and what to know about it. */
export function RunScreen({ view, segmentation, again }: Props) {
  const { t, locale } = useWords()
  const { goTo } = usePlace()
  const { segment: selected, selectSegment: chooseSegment } = useSelection()
  const busy = segmentation.job?.state === 'running'
  const draw = useCallback((style: SceneStyle) => revenueBar(view, style, t, locale), [view, t, locale])
  const close = useCallback(() => chooseSegment(null), [chooseSegment])
  const startWith = (method: Method): void => segmentation.start({ ...view.recipe, method })
  const segment = view.segmentList.find(({ index }) => index === selected)

  return (
    <Page
      title={t('app.steps.segments')}
      facts={<RunFacts view={view} />}
      actions={
        <>
          <RunHistory />
          <Button onClick={again} disabled={busy}>
            {t('segments.view.again')}
          </Button>
          {!view.stale && (
            <Button variant="filled" onClick={() => goTo('explore')}>
              {t('segments.view.explore')}
            </Button>
          )}
        </>
      }
    >
      {view.stale && (
        <StaleNote topics={view.topicsChanged ?? false} busy={busy} again={() => segmentation.start(view.recipe)} />
      )}
      <SegmentationProgress {...segmentation} />
      <p className={styles.found} data-tour="found">
        <Explained>{foundInWords(view, t, locale)}</Explained>
      </p>
      {(view.structure || view.picked) && (
        <div className={trust.verdicts}>
          {view.structure && (
            <StructureVerdict
              structure={view.structure}
              useRules={view.orders > 0 && view.method.kind !== 'rfm' ? () => startWith(defaultMethods.rfm) : null}
              busy={busy}
            />
          )}
          {view.picked && <WhyThisWay view={view} picked={view.picked} start={segmentation.start} busy={busy} />}
        </div>
      )}
      <SceneChart draw={draw} titled={false} {...choosableSegments(view, selected, chooseSegment, t)} />
      <SegmentsTable view={view} selected={selected} select={chooseSegment} />
      {view.method.kind === 'rfm' ? (
        <RfmRules view={view} selected={selected} select={chooseSegment} />
      ) : (
        <>
          {view.method.kind !== 'kmeans' && (
            <Statistics title={t('level.method')}>
              <MethodCharts view={view} start={segmentation.start} busy={busy} />
              <SelectedHere view={view} />
            </Statistics>
          )}
          <GroupsCompared view={view} start={segmentation.start} busy={busy} />
        </>
      )}
      <div className={styles.aside}>
        <CompareButton view={view} />
      </div>
      <Footnotes view={view} start={segmentation.start} busy={busy} />
      {segment && (
        <SegmentPanel
          view={view}
          segment={segment}
          close={close}
          seeCustomers={() => {
            showCustomers()
            goTo('explore')
          }}
        />
      )}
    </Page>
  )
}
