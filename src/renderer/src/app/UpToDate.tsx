import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Note } from '#shared/errors.ts'
import { useApiContext } from '../api/ApiProvider.tsx'
import { toTesseraError } from '../api/client.ts'
import { Problem } from '../components/Problem.tsx'
import { preparationOf } from '../screens/preparation.ts'
import { type ProjectFacts, runningState, runState } from '../screens/steps.ts'
import styles from './Frame.module.css'
import { usePlace } from './place.tsx'
import { useRunSelection } from './runSelection.tsx'
import { useWords } from './words.tsx'

/** One press finds the segments again where the data or the choices have changed: they are all that is out of date. */
export function UpToDate({ facts }: { readonly facts: ProjectFacts }) {
  const { t } = useWords()
  const { call } = useApiContext()
  const { goTo } = usePlace()
  const { chooseRun } = useRunSelection()
  const [refused, setRefused] = useState<Note | null>(null)
  const newest = facts.runs[0]
  if (!newest || facts.project.readOnly) return null
  if (runState(facts).kind !== 'stale' || runningState(facts, 'segments.start')) return null

  const start = (): void => {
    setRefused(null)
    chooseRun(null)
    goTo('segments')
    const recipe = facts.draft ? { ...newest.recipe, ...preparationOf(facts.draft) } : newest.recipe
    call('segments.start', { recipe }).catch((thrown: unknown) => setRefused(toTesseraError(thrown)))
  }
  return (
    <div className={styles['upToDate']}>
      <Button size="xs" title={t('level.upToDateMeans')} onClick={start}>
        {t('level.upToDate')}
      </Button>
      {refused && <Problem note={refused} dismiss={() => setRefused(null)} />}
    </div>
  )
}
