import { useMemo } from 'react'
import type { ColumnMapping, ColumnRole, Mapping, Preview } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import { ColumnHead } from './ColumnHead.tsx'
import { type Changes, isNumber } from './changes.ts'
import styles from './preview.module.css'

/** A table of very many columns shows fewer rows, so that it stays quick. */
const mostCells = 20_000
const fewestRows = 10

interface Props {
  readonly preview: Preview
  /** One column for each of the preview's. */
  readonly mapping: Mapping
  readonly changes: Changes
  readonly setRole: (name: string, role: ColumnRole) => void
  readonly setColumn: (name: string, how: Partial<Pick<ColumnMapping, 'marks' | 'dateOrder'>>) => void
}

/** The beginning of the file as it stands there, and what each column means. */
export function PreviewTable({ preview, mapping, changes, setRole, setColumn }: Props) {
  const { t, locale } = useWords()
  const { columns } = mapping
  const rows = preview.rows.slice(0, Math.max(fewestRows, Math.floor(mostCells / columns.length)))
  const marked = useMemo(
    () =>
      preview.mapping.columns.map((_, index) =>
        preview.rows.some(({ cells }) => /\d[.,' \u00a0]\d/.test(cells[index] ?? ''))
      ),
    [preview]
  )
  const label = t('imports.table.label', { count: rows.length, n: formatCount(rows.length, locale) })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <table className={styles.preview} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>
              {t('imports.table.line')}
            </th>
            {columns.map((column, index) => (
              <ColumnHead
                key={column.name}
                column={column}
                kind={mapping.kind}
                proposal={preview.columns[index]}
                chosen={changes.columns[column.name]?.role !== undefined}
                marked={marked[index] ?? false}
                setRole={(role) => setRole(column.name, role)}
                setColumn={(how) => setColumn(column.name, how)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className={styles.line}>
                {line}
              </th>
              {columns.map(({ name, role }, index) => (
                <td
                  key={name}
                  title={cells[index]}
                  data-unused={role === 'none' || undefined}
                  data-number={isNumber(role) || undefined}
                >
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
