import { Button } from '@mantine/core'
import type { Preview } from '#shared/api/imports.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

interface Props {
  readonly preview: Preview
  /** The user asked to be proposed to as if no such file had come before. */
  readonly anew: boolean
  readonly choose: (anew: boolean) => void
}

/** A file whose columns stand as the user mapped such a file last time; or stood so, before they were proposed anew. */
export function LastTime({ preview, anew, choose }: Props) {
  const { t } = useWords()
  const remembered = preview.columns.some(({ why }) => why.code === 'lastTime')
  if (!remembered && !anew) return null
  return (
    <p className={styles.lastTime}>
      {t(remembered ? 'imports.lastTime.mapped' : 'imports.lastTime.anew')}{' '}
      <Button size="compact-sm" variant="subtle" onClick={() => choose(remembered)}>
        {t(remembered ? 'imports.lastTime.propose' : 'imports.lastTime.back')}
      </Button>
    </p>
  )
}
