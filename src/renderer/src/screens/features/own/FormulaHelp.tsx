import { formulaHelp, type HelpEntry } from '#shared/formula/meaning.ts'
import { useWords } from '../../../app/words.tsx'
import styles from './own.module.css'

/** Every word of formulas, for who wants to see them at once. */
export function FormulaHelp() {
  const { t, locale } = useWords()
  const help = formulaHelp(t, locale)
  return (
    <details className={styles.help}>
      <summary>{t('features.own.help.title')}</summary>
      <div>
        <p>{t('features.own.help.text')}</p>
        <ul className={styles.examples}>
          {(['gifts', 'share', 'recent', 'ratio'] as const).map((example) => (
            <li key={example}>
              <code>{t(`features.own.examples.${example}`)}</code>
            </li>
          ))}
        </ul>
        {help.sources.map(({ word, meaning, fields }) => (
          <section key={word}>
            <h4>
              <code>{word}</code> {meaning}
            </h4>
            <Entries entries={fields} />
          </section>
        ))}
        <Part title={t('features.own.help.calendar')} entries={help.calendar} />
        <Part title={t('features.own.help.periods')} entries={help.periods} />
        <Part title={t('features.own.help.aggregates')} entries={help.aggregates} />
        <Part title={t('features.own.help.functions')} entries={help.functions} />
        <p>{help.missing}</p>
      </div>
    </details>
  )
}

const Part = ({ title, entries }: { readonly title: string; readonly entries: readonly HelpEntry[] }) => (
  <section>
    <h4>{title}</h4>
    <Entries entries={entries} />
  </section>
)

const Entries = ({ entries }: { readonly entries: readonly HelpEntry[] }) => (
  <dl>
    {entries.map(({ word, meaning }) => (
      <div key={word}>
        <dt>
          <code>{word}</code>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
