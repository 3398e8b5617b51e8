import { Button, Kbd } from '@mantine/core'
import { useApi } from '../api/hooks.ts'
import { usePlace } from '../app/place.tsx'
import { useTour } from '../app/tour/tour.ts'
import { useWords } from '../app/words.tsx'
import styles from './help.module.css'

const shortcuts = ['steps', 'undo', 'open', 'settings', 'help', 'close'] as const

/** The six steps, the keys, and what runs where. */
export function StartPage({ close }: { readonly close: () => void }) {
  const { t } = useWords()
  const { data: info } = useApi('app.info', {})
  const { data: project } = useApi('projects.current', {})
  const { place } = usePlace()
  const { start } = useTour()
  const canTour = place.at === 'project' && (project?.runs ?? 0) > 0
  return (
    <article className={styles.article}>
      <h2>{t('help.start')}</h2>
      <p>{t('app.help.way')}</p>
      <p>{t('app.help.privacy')}</p>
      {canTour && (
        <div>
          <Button
            size="xs"
            onClick={() => {
              close()
              start()
            }}
          >
            {t('tour.start')}
          </Button>{' '}
          <span className="secondary">{t('tour.startMeans')}</span>
        </div>
      )}
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
