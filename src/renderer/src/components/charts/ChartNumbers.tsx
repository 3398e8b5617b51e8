import type { SceneTable } from '#report/scenes/scene.ts'
import { formatCount, numberFormat } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './charts.module.css'

const most = 200

/** The numbers behind a chart as a table. */
export function ChartNumbers({ table, label }: { readonly table: SceneTable; readonly label: string }) {
  const { t, locale } = useWords()
  const exact = numberFormat(locale, { maximumFractionDigits: 4 })
  const rows = table.rows.slice(0, most)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <section className={styles.numbers} tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {table.columns.map((name, i) => (
                <th key={name} scope="col" data-number={typeof rows[0]?.[i] === 'number' || undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a chart's numbers has no other name
              <tr key={at}>
                {row.map((cell, i) => (
                  <td key={table.columns[i]} data-number={typeof cell === 'number' || undefined}>
                    {cell === null ? '–' : typeof cell === 'number' ? exact.format(cell) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.rows.length > most && (
        <p className="secondary">
          {t('chartFrame.tooMany', { shown: most, all: formatCount(table.rows.length, locale) })}
        </p>
      )}
    </>
  )
}
