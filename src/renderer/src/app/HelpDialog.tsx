import { Kbd, Modal } from '@mantine/core'
import { useApi } from '../api/hooks.ts'
import styles from './HelpDialog.module.css'
import { useWords } from './words.tsx'

const shortcuts = ['steps', 'undo', 'open', 'settings', 'help', 'close'] as const

export function HelpDialog({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const { t } = useWords()
  const { data: info } = useApi('app.info', {})
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('app.help.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="lg"
    >
      <div className={styles['help']}>
        <p className="measure">{t('app.help.way')}</p>
        <p className="measure">{t('app.help.privacy')}</p>
        <dl className={styles['keys']}>
          {shortcuts.map((shortcut) => (
            <div key={shortcut}>
              <dt>
                <Kbd>{t(`app.help.keys.${shortcut}`)}</Kbd>
              </dt>
              <dd>{t(`app.help.does.${shortcut}`)}</dd>
            </div>
          ))}
        </dl>
        {info && (
          <p className="secondary">
            {t('app.help.version', { version: info.version, engine: info.engineVersion })}
            <br />
            {t('app.help.folder', { folder: info.projectsFolder })}
          </p>
        )}
      </div>
    </Modal>
  )
}
