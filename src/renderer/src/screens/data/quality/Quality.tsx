import type { Source } from '#shared/api/imports.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './quality.module.css'
import { SourceQuality } from './SourceQuality.tsx'
import { Verdict } from './Verdict.tsx'

/** What the data can answer, and what each file is like. */
export function Quality({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useWords()
  return (
    <>
      <Verdict />
      <section aria-labelledby="data-quality" className={styles.quality}>
        <h2 id="data-quality">{t('quality.title')}</h2>
        {sources.map((source) => (
          <SourceQuality key={source.id} source={source} />
        ))}
      </section>
    </>
  )
}
