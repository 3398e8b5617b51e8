import { Kbd } from '@mantine/core'
import { useApi } from '../api/hooks.ts'
import { useWords } from '../app/words.tsx'
import styles from './help.module.css'

const shortcuts = ['steps', 'undo', 'open', 'settings', 'help', 'close'] as const

/** The six steps, the keys, and what runs where. */
export function StartPage() {
  const { t } = useWords()
  const { data: info } = useApi('app.info', {})
  return (
    <article className={styles.article}>
      <h2>{t('help.start')}</h2>
      <p>{t('app.help.way')}</p>
      <p>{t('app.help.privacy')}</p>
      <section>
        <h3>{t('help.keys')}</h3>
        <dl className={styles.keys}>
          {shortcuts.map((shortcut) => (
            <div key={shortcut}>
              <dt>
                <Kbd>{t(`app.help.keys.${shortcut}`)}</Kbd>
              </dt>
              <dd>{t(`app.help.does.${shortcut}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {info && (
        <p className="secondary">
          {t('app.help.version', { version: info.version, engine: info.engineVersion })}
          <br />
          {t('app.help.folder', { folder: info.projectsFolder })}
        </p>
      )}
    </article>
  )
}
