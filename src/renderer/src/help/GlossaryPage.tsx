import { Anchor } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { useWords } from '../app/words.tsx'
import styles from './help.module.css'
import { type HelpPlace, pageOfTerm, type TermId, termIds } from './pages.ts'
import { pageTitle } from './pageTitle.ts'

interface Props {
  /** The entry that is looked for. */
  readonly term: TermId | undefined
  readonly go: (place: HelpPlace) => void
}

/** All words of the field, from A to Z. */
export function GlossaryPage({ term, go }: Props) {
  const { t, locale } = useWords()
  const entry = useRef<HTMLDivElement>(null)
  const entries = useMemo(() => {
    const byWord = new Intl.Collator(locale)
    return termIds
      .map((id) => ({ id, word: t(`glossary.terms.${id}.word`), text: t(`glossary.terms.${id}.text`) }))
      .sort((a, b) => byWord.compare(a.word, b.word))
  }, [t, locale])
  useEffect(() => {
    if (!term) return
    entry.current?.scrollIntoView({ block: 'center' })
    entry.current?.focus({ preventScroll: true })
  }, [term])

  return (
    <article className={styles.article}>
      <h2>{t('glossary.title')}</h2>
      <p className="secondary">{t('glossary.intro')}</p>
      <dl className={styles.glossary}>
        {entries.map(({ id, word, text }) => {
          const page = pageOfTerm[id]
          return (
            <div
              key={id}
              {...(id === term ? { ref: entry, tabIndex: -1, 'data-wanted': true, 'data-autofocus': true } : {})}
              className={styles.entry}
            >
              <dt>{word}</dt>
              <dd>
                {text}{' '}
                {page && (
                  <Anchor component="button" type="button" fz={12} onClick={() => go({ page })}>
                    {t('glossary.about', { page: pageTitle(page, t).name })}
                  </Anchor>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </article>
  )
}
