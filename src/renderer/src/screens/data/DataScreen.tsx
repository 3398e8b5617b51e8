import { Button } from '@mantine/core'
import { useApi } from '../../api/hooks.ts'
import { useJobs } from '../../api/jobs.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { NothingYet } from '../../components/NothingYet.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { ImportFile } from './ImportFile.tsx'
import { Importing } from './Importing.tsx'
import { Sources } from './Sources.tsx'
import { useAddFile } from './useAddFile.ts'

/** Nothing yet, a file on its way into the project, or what the project was made of. */
export default function DataScreen() {
  const { t } = useWords()
  const { place } = usePlace()
  const { data: project } = useApi('projects.current', {})
  const sources = useApi('imports.sources', {})
  const importing = useJobs().find(({ kind, state }) => kind === 'imports.start' && state === 'running')
  const { add, error } = useAddFile()
  const file = place.at === 'project' ? place.files[0] : undefined

  if (importing) return <Importing job={importing} name={file?.name} />
  if (file && project) return <ImportFile key={file.id} file={file} project={project} />
  if (sources.data?.length === 0)
    return (
      <NothingYet
        page={t('app.steps.data')}
        title={t('imports.empty.title')}
        text={t('imports.empty.text')}
        action={
          <>
            <p className="secondary measure">{t('imports.empty.columns')}</p>
            <Button variant="filled" disabled={project?.readOnly ?? true} onClick={add}>
              {t('imports.empty.action')}
            </Button>
            {error && <Problem note={error} />}
          </>
        }
      />
    )
  if (sources.data && project) return <Sources sources={sources.data} project={project} />
  return (
    <Page title={t('app.steps.data')}>
      {sources.error && <Problem note={sources.error} retry={() => void sources.refetch()} />}
    </Page>
  )
}
