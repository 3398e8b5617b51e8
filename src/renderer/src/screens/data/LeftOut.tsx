import type { Counts } from '#shared/api/imports.ts'
import { formatCount } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

const linesTold = 5

/** Which rows are left out, why, and where the first of them stand. */
export function LeftOut({ counts: { leftOut } }: { readonly counts: Counts }) {
  const { t, locale } = useWords()
  if (leftOut.length === 0) return null
  return (
    <section aria-labelledby="data-left-out">
      <h2 id="data-left-out">{t('imports.leftOut.title')}</h2>
      <table className={styles.leftOut} aria-labelledby="data-left-out">
        <thead>
          <tr>
            <th scope="col">{t('imports.leftOut.why')}</th>
            <th scope="col">{t('imports.leftOut.rows')}</th>
            <th scope="col">{t('imports.leftOut.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.map(({ reason, rows, firstLines }) => (
            <tr key={reason}>
              <th scope="row">{leftOutInWords(reason, t)}</th>
              <td>{formatCount(rows, locale)}</td>
              <td>
                {firstLines.slice(0, linesTold).join(', ')}
                {rows > linesTold && ' …'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
