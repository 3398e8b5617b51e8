import type { Source } from '#shared/api/imports.ts'
import { connectionsInWords } from '#shared/words/connections.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import { axisEnds } from './CoverageStrip.tsx'
import styles from './data.module.css'
import { SharedCustomers } from './SharedCustomers.tsx'
import { SourceRow } from './SourceRow.tsx'
import ofSources from './sources.module.css'

interface Props {
  readonly sources: readonly Source[]
  readonly readOnly: boolean
  readonly removing: boolean
  readonly remove: (sourceId: number) => void
}

/** What the project was made of: each file, the time it covers on one axis, and how it connects to the others. */
export function SourcesTable({ sources, readOnly, removing, remove }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { data: connections, error, refetch } = useApi('sources.connections', {}, { keepPrevious: true })
  const several = sources.length > 1
  const ends = several && connections ? axisEnds(connections, words) : null
  return (
    <section aria-labelledby="data-sources">
      <h2 id="data-sources">{t('imports.sources.title')}</h2>
      {several && !error && (
        <p className="measure">{connections ? connectionsInWords(connections, t, locale) : t('connections.looking')}</p>
      )}
      {error && <Problem note={error} title={t('connections.failed')} retry={() => void refetch()} />}
      <table className={ofSources.sources} aria-labelledby="data-sources">
        <thead>
          <tr>
            <th scope="col">{t('imports.sources.file')}</th>
            <th scope="col" className={ofSources.figure}>
              {t('imports.sources.rows')}
            </th>
            <th scope="col" className={ofSources.figure}>
              {t('imports.sources.customers')}
            </th>
            <th scope="col" className={ofSources.time}>
              {t(several ? 'connections.coverage' : 'imports.sources.period')}
              {ends && (
                <div className={ofSources.axis}>
                  <span>{ends[0]}</span>
                  <span>{ends[1]}</span>
                </div>
              )}
            </th>
            <th scope="col" className={ofSources.figure}>
              {t('imports.sources.leftOut')}
            </th>
            <th scope="col">
              <span className={styles.hidden}>{t('imports.sources.remove')}</span>
            </th>
          </tr>
        </thead>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            connections={connections}
            readOnly={readOnly}
            removing={removing}
            remove={() => remove(source.id)}
          />
        ))}
      </table>
      {connections && <SharedCustomers connections={connections} />}
      <p className="secondary">{t('imports.sources.orDrop')}</p>
    </section>
  )
}
