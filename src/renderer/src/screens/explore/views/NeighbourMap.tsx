import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RunView } from '#shared/api/segments.ts'
import { useWords } from '../../../app/words.tsx'
import { Scatter } from '../../../components/charts/Scatter.tsx'
import { JobProgress } from '../../../components/JobProgress.tsx'
import { Problem } from '../../../components/Problem.tsx'
import type { useEmbedding } from './useEmbedding.ts'
import styles from './views.module.css'

interface Props {
  readonly view: RunView
  readonly embedding: ReturnType<typeof useEmbedding>
  readonly height: number
  readonly selected: number | null
  readonly choice: ReactNode
}

/** The map of neighbours before it is there: what it is, and while it is made, how it takes shape. */
export function NeighbourMap({ view, embedding: { job, error, start }, height, selected, choice }: Props) {
  const { t } = useWords()
  return (
    <div className={styles.neighbours}>
      <h2>{t(job ? 'views.neighbours.making' : 'views.neighbours.none')}</h2>
      {choice}
      {error && <Problem note={error} retry={start} />}
      {!job && (
        <>
          <p className="measure">
            {t('views.neighbours.text')} {t('views.neighbours.warning')}
          </p>
          <Button className={styles.start ?? ''} onClick={start}>
            {t('views.neighbours.make')}
          </Button>
        </>
      )}
      {job && <JobProgress job={job} />}
      {job?.partialMap && height > 0 && (
        <Scatter
          points={{ x: job.partialMap.x, y: job.partialMap.y, group: job.partialMap.segment }}
          groups={view.segmentList}
          xTitle=""
          yTitle=""
          zeroLines={false}
          description={t('views.neighbours.making')}
          height={height}
          selected={selected}
          onSelect={() => {}}
          card={() => null}
        />
      )}
    </div>
  )
}
