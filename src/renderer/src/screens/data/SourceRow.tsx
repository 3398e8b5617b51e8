import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Source } from '#shared/api/imports.ts'
import { formatCount, formatDate, formatShare } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import { fileSize } from '../../components/fileSize.ts'
import { leftOutRows, periodInWords } from './countsInWords.ts'
import styles from './data.module.css'

interface Props {
  readonly source: Source
  readonly readOnly: boolean
  readonly removing: boolean
  readonly remove: () => void
}

export function SourceRow({ source, readOnly, removing, remove }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { size, importedAt, counts } = source
  const { table } = source.mapping
  const name = table ? t('imports.tables.of', { name: source.name, table }) : source.name
  const [asking, setAsking] = useState(false)
  const left = leftOutRows(counts)
  const reasons = counts.leftOut
    .map(({ reason, rows }) => `${leftOutInWords(reason, t)}: ${formatCount(rows, locale)}`)
    .join('\n')
  return (
    <tr>
      <th scope="row">
        <div className={styles.sourceName}>{name}</div>
        <div className="secondary">
          {t('imports.sources.about', { size: fileSize(size, locale), date: formatDate(importedAt, locale) })}
        </div>
      </th>
      <td>
        {formatCount(counts.kept, locale)}
        <div className="secondary">{t('imports.sources.ofRead', { n: formatCount(counts.rows, locale) })}</div>
      </td>
      <td>{formatCount(counts.customers, locale)}</td>
      <td>{periodInWords(counts, words) ?? '–'}</td>
      <td title={reasons}>
        {formatCount(left, locale)}
        {left > 0 && <div className="secondary">{formatShare(left / counts.rows, locale)}</div>}
      </td>
      <td>
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
  )
}
