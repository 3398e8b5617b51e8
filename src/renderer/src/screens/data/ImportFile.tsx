import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { Dialect, Preview } from '#shared/api/imports.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useApi } from '../../api/hooks.ts'
import { usePlace } from '../../app/place.tsx'
import { useWords } from '../../app/words.tsx'
import { Page } from '../../components/Page.tsx'
import { Problem } from '../../components/Problem.tsx'
import { noChanges } from './changes.ts'
import { HowRead } from './HowRead.tsx'
import { ImportForm } from './ImportForm.tsx'
import { useKept } from './useKept.ts'

/** What most files are, for a file of which nothing could be found out. */
const usual: Dialect = { encoding: 'utf-8', delimiter: ',', quote: '"', header: true }
/** Troubles that another way of reading may end. */
const readOtherwise = ['notText', 'headerUnreadable', 'fixedWidth', 'baskets']

interface Props {
  readonly file: GrantedFile
  readonly project: ProjectInfo
}

/** A file that was chosen: looked into, then shown with all that its import needs. */
export function ImportFile({ file, project }: Props) {
  const { t } = useWords()
  const { fileDone } = usePlace()
  const [changes, setChanges] = useKept(`changes ${file.id}`, noChanges)
  const preview = useApi(
    'imports.preview',
    {
      file: file.id,
      dialect: changes.dialect,
      ...(changes.table === null ? {} : { table: changes.table }),
      ...(changes.anew ? { anew: true } : {})
    },
    { keepPrevious: true }
  )
  /** The last that could be read: shown while the user reads it otherwise. */
  const [shown, setShown] = useState<Preview>()
  if (preview.data && preview.data !== shown) setShown(preview.data)

  if (shown && !preview.error)
    return (
      <ImportForm
        file={file}
        project={project}
        preview={shown}
        reading={preview.isFetching}
        changes={changes}
        change={setChanges}
      />
    )
  return (
    <Page
      title={t('app.steps.data')}
      facts={file.name}
      actions={
        <Button variant="subtle" onClick={fileDone}>
          {t('imports.notThis')}
        </Button>
      }
    >
      {preview.isFetching && <p className="secondary">{t('imports.looking', { name: file.name })}</p>}
      {preview.error && (
        <Problem
          note={preview.error}
          title={t('imports.notRead', { name: file.name })}
          retry={() => void preview.refetch()}
        />
      )}
      {preview.error && (shown || readOtherwise.includes(preview.error.code)) && (
        <HowRead
          open
          dialect={{ ...(shown?.mapping.dialect ?? usual), ...changes.dialect }}
          change={(dialect) => setChanges((now) => ({ ...now, dialect: { ...now.dialect, ...dialect } }))}
          reset={
            Object.keys(changes.dialect).length > 0 ? () => setChanges((now) => ({ ...now, dialect: {} })) : undefined
          }
        />
      )}
    </Page>
  )
}
