import { useCallback, useEffect, useState } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { TesseraError } from '#shared/errors.ts'
import { useConnection } from '../api/ApiProvider.tsx'
import { toTesseraError } from '../api/client.ts'
import { useApi } from '../api/hooks.ts'
import { Problem } from '../components/Problem.tsx'
import { WelcomeScreen } from '../screens/welcome/WelcomeScreen.tsx'
import { FileDrop } from './FileDrop.tsx'
import styles from './Frame.module.css'
import { Frame } from './Frame.tsx'
import { useOpenFiles } from './openFiles.ts'
import { usePlace } from './place.tsx'
import { useCommands } from './useCommands.ts'
import { useLostFocus } from './useLostFocus.ts'
import { useWords } from './words.tsx'

export function Window() {
  const { t } = useWords()
  const { place, leave } = usePlace()
  const project = useApi('projects.current', {})
  const connection = useConnection()
  const openFiles = useOpenFiles()
  const [error, setError] = useState<TesseraError | null>(null)

  const open = useCallback(
    (granted: Promise<readonly GrantedFile[]>) => {
      setError(null)
      granted.then(openFiles).catch((thrown: unknown) => setError(toTesseraError(thrown)))
    },
    [openFiles]
  )
  useCommands(open)
  useLostFocus()

  // The project may have been closed by another window of the same backend.
  const closedElsewhere = place.at === 'project' && project.data === null
  useEffect(() => {
    if (closedElsewhere) leave()
  }, [closedElsewhere, leave])

  const name = place.at === 'project' ? project.data?.name : undefined
  useEffect(() => {
    document.title = name === undefined ? 'Tessera' : `${name} – Tessera`
  }, [name])

  const banner = (
    <>
      {connection === 'lost' && (
        <div className={styles['offline']} role="status">
          {t('app.connectionLost')}
        </div>
      )}
      {error && <Problem note={error} title={t('app.problem.notOpened')} dismiss={() => setError(null)} />}
    </>
  )
  return (
    <>
      <FileDrop onFiles={open} />
      {place.at === 'project' && project.data ? (
        <Frame key={place.visit} place={place} project={project.data} banner={banner} />
      ) : (
        <WelcomeScreen open={open} banner={banner} />
      )}
    </>
  )
}
