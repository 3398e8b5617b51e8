import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { useApi } from '../../../api/hooks.ts'
import { useRunSelection } from '../../../app/runSelection.tsx'
import { useWords } from '../../../app/words.tsx'
import { useSeenColours } from '../../../components/charts/useSeenColours.ts'
import { Problem } from '../../../components/Problem.tsx'
import { madeAt, methodInWords } from '../methodInWords.ts'
import { Compared } from './Compared.tsx'
import styles from './compare.module.css'

interface Props {
  readonly view: RunView
}

/** This run beside another one of the project: how alike they are, and who moves where. */
export function CompareRuns({ view }: Props) {
  const { t, locale } = useWords()
  const { runs = [] } = useRunSelection()
  const others = runs.filter(({ id }) => id !== view.id)
  const [chosen, setChosen] = useState<number | null>(null)
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  const there = useApi('segments.view', { runId: other?.id ?? view.id }, { enabled: other !== undefined })
  const both = useApi('segments.compare', { a: view.id, b: other?.id ?? view.id }, { enabled: other !== undefined })
  const seen = useSeenColours(there.data)
  const error = there.error ?? both.error
  if (!other) return <p className="secondary">{t('charts.compare.only')}</p>

  return (
    <div className={styles.compare}>
      <NativeSelect
        className={styles.choice ?? ''}
        label={t('charts.compare.choose')}
        value={String(other.id)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
        data={others.map((run) => ({
          value: String(run.id),
          label: `${methodInWords(run, t)} · ${madeAt(run, locale)}`
        }))}
      />
      {error && (
        <Problem
          note={error}
          retry={() => {
            void there.refetch()
            void both.refetch()
          }}
        />
      )}
      {!error && seen && both.data ? (
        <Compared here={view} there={seen} result={both.data} />
      ) : (
        !error && <p className="secondary">{t('charts.compare.loading')}</p>
      )}
    </div>
  )
}
