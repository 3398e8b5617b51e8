import { Button } from '@mantine/core'
import type { Preview } from '#shared/api/imports.ts'
import { formatDate } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

interface Props {
  readonly twin: NonNullable<Preview['alreadyImported']>
  readonly replacing: boolean
  readonly replace: (yes: boolean) => void
  readonly skip: () => void
}

/** The same bytes are in the project: it is the user's choice what becomes of them. */
export function AlreadyImported({ twin: { name, importedAt }, replacing, replace, skip }: Props) {
  const { t, locale } = useWords()
  return (
    <section className={styles.doubt} aria-labelledby="data-twin">
      <div>
        <h2 id="data-twin">{t('imports.twin.title', { name, date: formatDate(importedAt, locale) })}</h2>
        <p className="measure">{t(replacing ? 'imports.twin.replacing' : 'imports.twin.text')}</p>
      </div>
      <div className={styles.answers}>
        {replacing ? (
          <Button onClick={() => replace(false)}>{t('imports.twin.keep')}</Button>
        ) : (
          <>
            <Button onClick={skip}>{t('imports.twin.skip')}</Button>
            <Button onClick={() => replace(true)}>{t('imports.twin.replace')}</Button>
          </>
        )}
      </div>
    </section>
  )
}
