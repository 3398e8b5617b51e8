import type { QualityProblem } from '#shared/api/quality.ts'
import { problemInWords } from '#shared/words/quality.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './quality.module.css'

/** What is wrong, what it does and what to do; what changes most comes first. */
export function Problems({ problems }: { readonly problems: readonly QualityProblem[] }) {
  const { t, locale } = useWords()
  if (problems.length === 0) return <p>{t('quality.none')}</p>
  return (
    <ol className={styles.problems}>
      {problems.map((problem) => {
        const { what, why, rows, lines } = problemInWords(problem, t, locale)
        return (
          <li key={`${problem.code} ${problem.column}`} data-effect={problem.effect}>
            <div className={styles.effect}>{t(`quality.effects.${problem.effect}`)}</div>
            <div>
              <h3>{what}</h3>
              <p className="measure">{why}</p>
            </div>
            <div className={styles.where}>
              {rows}
              {lines !== '' && <div className="secondary">{lines}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
