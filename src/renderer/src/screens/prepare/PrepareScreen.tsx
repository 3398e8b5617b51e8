import { Button } from '@mantine/core'
import { useApi } from '../../api/hooks.ts'
import { useDraft } from '../../app/draft.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { customersInWords, periodInWords } from '../data/countsInWords.ts'
import { AsOfChoice } from './AsOfChoice.tsx'
import { Cleaning } from './Cleaning.tsx'
import { LeftOut } from './LeftOut.tsx'
import { People } from './People.tsx'
import { ReturnsChoice } from './ReturnsChoice.tsx'

/** What is counted: the moment looked back from, returns, and the rows that could not be used. */
export default function PrepareScreen() {
  const words = useWords()
  const { t } = words
  const { goTo } = usePlace()
  const { draft, change, error } = useDraft()
  const { data: project } = useApi('projects.current', {})
  const sources = useApi('imports.sources', {})

  if (project?.sources === 0) {
    return (
      <NothingYet
        page={t('app.steps.prepare')}
        title={t('prepare.empty.title')}
        text={t('prepare.empty.text')}
        action={
          <Button variant="filled" onClick={() => goTo('data')}>
            {t('prepare.empty.action')}
          </Button>
        }
      />
    )
  }
  const period = project && periodInWords(project, words)
  return (
    <Page
      title={t('app.steps.prepare')}
      facts={project && [customersInWords(project, words), ...(period ? [period] : [])].join(' · ')}
      actions={
        <Button variant="filled" onClick={() => goTo('features')}>
          {t('prepare.next')}
        </Button>
      }
    >
      {error && <Problem note={error} />}
      {sources.error && <Problem note={sources.error} retry={() => void sources.refetch()} />}
      {draft && project && sources.data && (
        <>
          <p className="measure">{t('level.prepare')}</p>
          {project.orderLines === 0 ? (
            <section aria-labelledby="prepare-orders">
              <h2 id="prepare-orders">{t('prepare.noOrders.title')}</h2>
              <p className="measure">{t('prepare.noOrders.text')}</p>
            </section>
          ) : (
            <>
              <AsOfChoice draft={draft} change={change} project={project} />
              <ReturnsChoice draft={draft} change={change} project={project} sources={sources.data} />
            </>
          )}
          <Cleaning draft={draft} change={change} readOnly={project.readOnly} />
          <People project={project} />
          <LeftOut sources={sources.data} />
        </>
      )}
    </Page>
  )
}
