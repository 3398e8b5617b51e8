import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LeftOutReason, Source } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './prepare.module.css'

interface Props {
  readonly source: Source
  /** `null`: all. */
  readonly reason: LeftOutReason | null
}

const pageSize = 50
/** A wider file is shown by the columns that mean something: nobody reads across hundreds. */
const mostColumns = 24

/** Rows that were left out, as they stand in the file, by the page. */
export function LeftOutTable({ source, reason }: Props) {
  const { t, locale } = useWords()
  const [offset, setOffset] = useState(0)
  const page = useApi(
    'imports.leftOut',
    { sourceId: source.id, reason, offset, limit: pageSize },
    { keepPrevious: true }
  )
  if (page.error) return <Problem note={page.error} retry={() => void page.refetch()} />
  if (!page.data) return null

  const { header, rows, total } = page.data
  const all = header.map((name, index) => ({ name, index }))
  const meant = all.filter(({ index }) => (source.mapping.columns[index]?.role ?? 'none') !== 'none')
  const columns = all.length > mostColumns && meant.length > 0 ? meant : all
  const turn = (to: number, words: string, possible: boolean) => (
    <Button size="compact-sm" disabled={!possible || page.isPlaceholderData} onClick={() => setOffset(to)}>
      {words}
    </Button>
  )
  return (
    <>
      <section
        className={styles.scroller}
        aria-label={t('prepare.leftOut.table', { name: source.name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
      >
        <table className={styles.rows} aria-label={t('prepare.leftOut.table', { name: source.name })}>
          <thead>
            <tr>
              <th scope="col">{t('prepare.leftOut.line')}</th>
              <th scope="col">{t('prepare.leftOut.why')}</th>
              {columns.map(({ name, index }) => (
                <th key={index} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, reason: why, cells }) => (
              <tr key={line}>
                <th scope="row">{formatCount(line, locale)}</th>
                <td>{leftOutInWords(why, t)}</td>
                {columns.map(({ index }) => (
                  <td key={index} title={cells[index]}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.pager}>
        <span className="secondary">
          {t('prepare.leftOut.range', {
            first: formatCount(offset + 1, locale),
            last: formatCount(Math.min(offset + pageSize, total), locale),
            total: formatCount(total, locale)
          })}
          {columns !== all && ` · ${t('prepare.leftOut.used', { n: formatCount(all.length, locale) })}`}
        </span>
        {total > pageSize && (
          <>
            {turn(offset - pageSize, t('prepare.leftOut.previous'), offset > 0)}
            {turn(offset + pageSize, t('prepare.leftOut.next'), offset + pageSize < total)}
          </>
        )}
      </div>
    </>
  )
}
