import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { useSeenColours } from '../../components/charts/useSeenColours.ts'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { ChooseMethod } from './ChooseMethod.tsx'
import { RunScreen } from './RunScreen.tsx'
import { useRunView } from './useRunView.ts'
import { useSegmentation } from './useSegmentation.ts'

/** Nothing to group yet, a choice of how to group, or what was found. */
export default function SegmentsScreen() {
  const { t } = useWords()
  const { goTo } = usePlace()
  const { data: project } = useApi('projects.current', {})
  const { runs, runId } = useRunSelection()
  const view = useRunView()
  const seen = useSeenColours(view.data)
  const segmentation = useSegmentation()
  /** The run that was on screen when the user asked for another: a newer one ends the asking. */
  const [leaving, setLeaving] = useState<number | null>(null)

  if (project && project.sources === 0 && runId === null)
    return (
      <NothingYet
        page={t('app.steps.segments')}
        title={t('segments.empty.title')}
        text={t('segments.empty.text')}
        action={
          <Button variant="filled" onClick={() => goTo('data')}>
            {t('segments.empty.action')}
          </Button>
        }
      />
    )
  if (runs && (runId === null || leaving === runId))
    return <ChooseMethod segmentation={segmentation} back={runId === null ? undefined : () => setLeaving(null)} />
  if (seen)
    return (
      <RunScreen
        key={seen.id}
        view={seen}
        segmentation={segmentation}
        again={() => {
          segmentation.dismiss()
          setLeaving(runId)
        }}
      />
    )
  return (
    <Page title={t('app.steps.segments')}>
      {view.error && <Problem note={view.error} retry={() => void view.refetch()} />}
      {view.isFetching && <p className="secondary">{t('segments.view.loading')}</p>}
    </Page>
  )
}
