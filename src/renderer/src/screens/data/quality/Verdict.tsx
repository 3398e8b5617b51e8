import { abilityInWords } from '#shared/words/quality.ts'
import { useApi } from '../../../api/hooks.ts'
import { useWords } from '../../../app/words.tsx'
import { Problem } from '../../../components/Problem.tsx'
import styles from './quality.module.css'

/** What this data can answer now, and what would unlock the rest. */
export function Verdict() {
  const { t, locale } = useWords()
  const { data, error, refetch } = useApi('quality.verdict', {})
  return (
    <section aria-labelledby="data-verdict">
      <h2 id="data-verdict">{t('quality.verdict.title')}</h2>
      {error && <Problem note={error} retry={() => void refetch()} />}
      <ul className={styles.abilities}>
        {data?.abilities.map((ability) => (
          <li key={ability.id}>
            <span className={styles.state} data-state={ability.state}>
              {t(`quality.verdict.states.${ability.state}`)}
            </span>
            <span>{t(`quality.verdict.abilities.${ability.id}`)}</span>
            <span className={styles.because}>{abilityInWords(ability, t, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
