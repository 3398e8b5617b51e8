import { Button } from '@mantine/core'
import type { Source } from '#shared/api/imports.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useAction } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useRunSelection } from '../../app/runSelection.tsx'
import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { countsInWords, customersInWords, periodInWords } from './countsInWords.ts'
import styles from './data.module.css'
import { Quality } from './quality/Quality.tsx'
import { SourcesTable } from './SourcesTable.tsx'
import { useAddFile } from './useAddFile.ts'
import { useFindSegments } from './useFindSegments.ts'
import { useImported } from './useImport.ts'

interface Props {
  readonly sources: readonly Source[]
  readonly project: ProjectInfo
}

/** What the project was made of, and the ways on. */
export function Sources({ sources, project }: Props) {
  const words = useWords()
  const { t } = words
  const { goTo } = usePlace()
  const { runs } = useRunSelection()
  const { add, error: notAdded } = useAddFile()
  const { find, error: notFound } = useFindSegments()
  const [imported] = useImported()
  const remove = useAction('imports.remove')
  const upToDate = runs?.[0] !== undefined && !runs[0].stale
  const error = notAdded ?? notFound ?? remove.error
  const period = periodInWords(project, words)
  const facts = [customersInWords(project, words), ...(period === null ? [] : [period])]
  const latest = imported && sources.find(({ id }) => id === imported.sourceId)

  return (
    <Page
      title={t('app.steps.data')}
      facts={facts.join(' · ')}
      actions={
        <Button disabled={project.readOnly} onClick={add}>
          {t('imports.sources.add')}
        </Button>
      }
    >
      {error && <Problem note={error} dismiss={remove.reset} />}
      <section className={styles.ways} aria-labelledby="data-next">
        <h2 id="data-next" className={styles.found}>
          {latest
            ? t('imports.done.title', { name: latest.name })
            : t(upToDate ? 'imports.next.found' : 'imports.next.ready')}
        </h2>
        {latest && <p className="measure">{countsInWords(latest.counts, 'done', words)}</p>}
        <div className={styles.answers}>
          {upToDate ? (
            <Button variant="filled" size="md" onClick={() => goTo('segments')}>
              {t('imports.next.segments')}
            </Button>
          ) : (
            <Button variant="filled" size="md" disabled={project.readOnly} onClick={find}>
              {t('imports.next.find')}
            </Button>
          )}
          <Button size="md" onClick={() => goTo('prepare')}>
            {t('imports.next.steps')}
          </Button>
        </div>
      </section>
      <SourcesTable
        sources={sources}
        readOnly={project.readOnly}
        removing={remove.isPending}
        remove={(sourceId) => remove.mutate({ sourceId })}
      />
      <Quality sources={sources} />
    </Page>
  )
}
