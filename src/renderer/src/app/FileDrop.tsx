import { useEffect, useState } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import { useHost } from '../api/ApiProvider.tsx'
import styles from './Frame.module.css'
import { useWords } from './words.tsx'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

interface Props {
  readonly onFiles: (granted: Promise<readonly GrantedFile[]>) => void
}

/** Files may be dropped anywhere on the window. */
export function FileDrop({ onFiles }: Props) {
  const host = useHost()
  const { t } = useWords()
  const [over, setOver] = useState(false)

  useEffect(() => {
    // `dragleave` also fires between elements: only leaving the window has no related target.
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(host.grantDropped(files))
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [host, onFiles])

  return over ? <div className={styles['dropping']}>{t('app.dropHere')}</div> : null
}
