import type { Preview } from '#shared/api/imports.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { useWords } from '../../app/words.tsx'
import styles from './data.module.css'
import type { CheckResult } from './useCheck.ts'

const aboutRows = /^import(Row|UnclosedQuote|TextAfterQuote|BareQuote|UnreadableCharacters|NoRecord)/
/** Said elsewhere on the screen, as it stands after the user's changes. */
const saidElsewhere = /^(missingRole|importAmbiguousDates$)/

interface Props {
  readonly preview: Preview
  /** What came of reading all of it, once that is done. */
  readonly check: CheckResult | null
}

/** What is worth knowing about the file: of its rows, from all of them once they are read, till then from the first. */
export function FileNotes({ preview, check }: Props) {
  const { t, locale } = useWords()
  const ofRows = check?.problems ?? preview.problems.filter(({ code }) => aboutRows.test(code))
  const ofFile = preview.problems.filter(({ code }) => !aboutRows.test(code) && !saidElsewhere.test(code))
  const notes = [...ofFile, ...ofRows]
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
