import { useWords } from '../app/words.tsx'
import { Drawing } from './drawings/Drawing.tsx'
import styles from './help.module.css'
import type { ArticleId } from './pages.ts'
import { pageTitle } from './pageTitle.ts'
import { SettingsMeant } from './SettingsMeant.tsx'

const parts = ['right', 'wrong', 'settings', 'computes', 'reference'] as const

/** One way to group, or one thing to know about segments: what it does, when, how, and where it comes from. */
export function Article({ id }: { readonly id: ArticleId }) {
  const { t } = useWords()
  const { name, term } = pageTitle(id, t)
  return (
    <article className={styles.article}>
      <h2>
        {name} {term && <span className="secondary">{term}</span>}
      </h2>
      <div className={styles.lead}>
        <p>{t(`help.pages.${id}.does`)}</p>
        <Drawing id={id} label={t(`help.pages.${id}.picture`)} />
      </div>
      {parts.map((part) => (
        <section key={part}>
          <h3>{t(`help.heads.${part}`)}</h3>
          {part === 'settings' ? (
            <SettingsMeant id={id} />
          ) : (
            <p className={part === 'reference' ? 'secondary' : undefined}>{t(`help.pages.${id}.${part}`)}</p>
          )}
        </section>
      ))}
    </article>
  )
}
