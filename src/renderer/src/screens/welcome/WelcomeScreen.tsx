import { Button, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useDialogs } from '../../app/dialogs.tsx'
import { useWords } from '../../app/words.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Mark } from '../../components/Mark.tsx'
import { RecentProjects } from './RecentProjects.tsx'
import { SampleProgress } from './SampleProgress.tsx'
import { useSampleShop } from './useSampleShop.ts'
import styles from './Welcome.module.css'

interface Props {
  readonly open: (granted: Promise<readonly GrantedFile[]>) => void
  readonly banner: ReactNode
}

/** The first screen: open a file, try the sample shop, go on with a project. */
export function WelcomeScreen({ open, banner }: Props) {
  const { t } = useWords()
  const host = useHost()
  const { show } = useDialogs()
  const sample = useSampleShop()
  return (
    <div className={styles['welcome']}>
      <header className={styles['top']}>
        <span className={styles['brand']}>
          <Mark size={20} />
          Tessera
        </span>
        <span className={styles['links']}>
          <UnstyledButton onClick={() => show('settings')}>
            <Icon name="settings" />
            {t('app.settings.title')}
          </UnstyledButton>
          <UnstyledButton onClick={() => show('help')}>
            <Icon name="help" />
            {t('app.help.title')}
          </UnstyledButton>
        </span>
      </header>
      <main className={styles['main']}>
        {banner}
        {sample.state.at === 'idle' ? (
          <>
            <section className={styles['begin']}>
              <h1>{t('app.welcome.title')}</h1>
              <p className={styles['lead']}>{t('app.welcome.lead')}</p>
              <div className={styles['ways']}>
                <div>
                  <Button variant="filled" size="md" onClick={() => open(host.pickFiles('data'))}>
                    {t('app.welcome.openFile')}
                  </Button>
                  <p className="secondary">{t('app.welcome.orDrop')}</p>
                </div>
                <div>
                  <Button size="md" onClick={sample.start}>
                    {t('app.welcome.trySample')}
                  </Button>
                  <p className="secondary">{t('app.welcome.sampleIs')}</p>
                </div>
              </div>
            </section>
            <RecentProjects open={open} />
          </>
        ) : (
          <SampleProgress sample={sample} state={sample.state} />
        )}
      </main>
    </div>
  )
}
