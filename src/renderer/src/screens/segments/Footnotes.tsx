import { Button } from '@mantine/core'
import type { RunNote, RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount } from '#shared/words/format.ts'
import { fixInWords, leftOutInWords, noteInWords } from '#shared/words/notes.ts'
import { recipeInWords } from '#shared/words/run.ts'
import { useWords, type Words } from '../../app/words.tsx'
import { Explained } from '../../help/Explained.tsx'
import styles from './segments.module.css'

function rowsInWords({ rows }: RunView, { t, locale }: Words): string {
  if (rows.leftOut.length === 0) return t('segments.allRows', { read: formatCount(rows.read, locale) })
  const reasons = rows.leftOut.map(({ reason, rows: n }) =>
    t('segments.leftOutReason', { reason: leftOutInWords(reason, t), n: formatCount(n, locale) })
  )
  return t('segments.leftOutRows', {
    kept: formatCount(rows.kept, locale),
    read: formatCount(rows.read, locale),
    reasons: reasons.join(', ')
  })
}

interface Props {
  readonly view: RunView
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}

/** How the run was made, what was left out, and what to doubt, with what mends it. */
export function Footnotes({ view, start, busy }: Props) {
  const words = useWords()
  const { t, tCode, locale } = words
  // The choosing panel says already what each criterion prefers.
  const notes = view.notes.filter(({ code }) => code !== 'criterionPrefers' || view.choice === null)
  const isFirstFix = ({ fix }: RunNote): boolean =>
    notes.find((other) => JSON.stringify(other.fix) === JSON.stringify(fix))?.fix === fix
  return (
    <section className={styles.footnotes} aria-labelledby="segments-footnotes">
      <h2 id="segments-footnotes">{t('segments.footnotes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.code + JSON.stringify(note.params)}>
            <Explained>{noteInWords(note, t, locale)}</Explained>
            {note.fix && isFirstFix(note) && <Fix fix={note.fix} view={view} start={start} busy={busy} />}
          </li>
        ))}
        <li>{rowsInWords(view, words)}</li>
        {view.customersLeftOut.map(({ reason, customers }) => (
          <li key={reason}>
            {tCode(`segments.customersLeftOut.${reason}`, 'segments.customersLeftOut.other', {
              count: customers,
              n: formatCount(customers, locale),
              reason
            })}
          </li>
        ))}
        <li>
          {t('segments.recipe')}: {recipeInWords(view, t, locale)}
        </li>
      </ul>
    </section>
  )
}

/** Starts the run again with the change that mends a doubt. */
function Fix({ fix, view: { recipe }, start, busy }: Props & { readonly fix: NonNullable<RunNote['fix']> }) {
  const { t } = useWords()
  const { basis = recipe.basis, log = recipe.log, method = recipe.method } = fix
  return (
    <Button
      className={styles.fix ?? ''}
      size="compact-xs"
      disabled={busy}
      onClick={() => start({ ...recipe, basis, log, method })}
    >
      {fixInWords(fix, recipe, t)}
    </Button>
  )
}
