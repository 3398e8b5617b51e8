import { Button } from '@mantine/core'
import { Fragment, type ReactNode, useState } from 'react'
import type { Source } from '#shared/api/imports.ts'
import type { Connections } from '#shared/api/sources.ts'
import { formatCount, formatDate, formatShare } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import { fileSize } from '../../components/fileSize.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { leftOutRows, periodInWords } from './countsInWords.ts'
import { SourceLinks } from './SourceLinks.tsx'
import styles from './sources.module.css'

interface Props {
  readonly source: Source
  /** `undefined` while they are being looked for. */
  readonly connections: Connections | undefined
  readonly readOnly: boolean
  readonly removing: boolean
  readonly remove: () => void
}

export function SourceRow({ source, connections, readOnly, removing, remove }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { size, importedAt, counts } = source
  const { table, kind } = source.mapping
  const name = table ? t('imports.tables.of', { name: source.name, table }) : source.name
  const [asking, setAsking] = useState(false)
  const left = leftOutRows(counts)
  const reasons = counts.leftOut
    .map(({ reason, rows }) => `${leftOutInWords(reason, t)}: ${formatCount(rows, locale)}`)
    .join('\n')
  const connected = connections?.sources.find(({ id }) => id === source.id)
  return (
    <tbody>
      <tr>
        <th scope="row">
          <div className={styles.name}>{breakable(name)}</div>
          <div className="secondary">
            {t(`imports.kind.${kind}`)},{' '}
            {t('imports.sources.about', { size: fileSize(size, locale), date: formatDate(importedAt, locale) })}
          </div>
        </th>
        <td className={styles.figure}>
          {formatCount(counts.kept, locale)}
          <div className="secondary">{t('imports.sources.ofRead', { n: formatCount(counts.rows, locale) })}</div>
        </td>
        <td className={styles.figure}>{counts.customers === 0 ? '–' : formatCount(counts.customers, locale)}</td>
        <td className={styles.time}>
          {connections && connected?.coverage?.some((rows) => rows > 0) && (
            <CoverageStrip time={connections} coverage={connected.coverage} />
          )}
          <div className="secondary">{periodInWords(counts, words) ?? '–'}</div>
        </td>
        <td className={styles.figure} title={reasons}>
          {formatCount(left, locale)}
          {left > 0 && <div className="secondary">{formatShare(left / counts.rows, locale)}</div>}
        </td>
        <td className={styles.change}>
          {asking ? (
            <fieldset className={styles.confirm} aria-label={t('imports.sources.removeOf', { name })}>
              <Button size="compact-sm" c="var(--loss)" disabled={removing} onClick={remove}>
                {t('imports.sources.remove')}
              </Button>
              <Button size="compact-sm" variant="subtle" autoFocus onClick={() => setAsking(false)}>
                {t('imports.sources.keep')}
              </Button>
              <div className="secondary">{t('imports.sources.sure')}</div>
            </fieldset>
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              disabled={readOnly}
              aria-label={t('imports.sources.removeOf', { name })}
              onClick={() => setAsking(true)}
            >
              {t('imports.sources.remove')}
            </Button>
          )}
        </td>
      </tr>
      {connections && connected && connections.sources.length > 1 && (
        <tr>
          <td colSpan={6} className={styles.how}>
            <SourceLinks source={connected} connections={connections} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** A long name breaks where its words end: "orders_", "2024-". */
const breakable = (name: string): ReactNode[] =>
  name.split(/(?<=[_-])/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name have no other identity
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ))
