import type { Preview } from '#shared/api/imports.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'

/** Said elsewhere on the screen, as it stands after the user's changes. */
const saidElsewhere = /^(missingRole|importAmbiguousDates$)/

/** What is worth knowing about the file, from its beginning. */
export function FileNotes({ preview: { problems } }: { readonly preview: Preview }) {
  const { t, locale } = useWords()
  const notes = problems.filter(({ code }) => !saidElsewhere.test(code))
  if (notes.length === 0) return null
  return (
    <section className={styles.footnotes} aria-labelledby="data-notes">
      <h2 id="data-notes">{t('imports.footnotes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.code} ${JSON.stringify(note.params)}`}>{noteInWords(note, t, locale)}</li>
        ))}
      </ul>
    </section>
  )
}
