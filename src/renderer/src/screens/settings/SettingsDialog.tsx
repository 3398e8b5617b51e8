import { Modal, SegmentedControl } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { levels, type Settings } from '#shared/api/app.ts'
import { queryKey, useAction, useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'

interface Props {
  readonly opened: boolean
  readonly close: () => void
}

export function SettingsDialog({ opened, close }: Props) {
  const { t } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('app.settings.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <SettingsForm />
    </Modal>
  )
}

/** Language and appearance; a change shows at once. */
export function SettingsForm() {
  const { t } = useWords()
  const queries = useQueryClient()
  const { data: settings } = useApi('app.settings', {})
  const save = useAction('app.saveSettings')
  const language = useId()
  const appearance = useId()
  const explained = useId()
  if (!settings) return null

  const change = (patch: Partial<Settings>): void => {
    save.mutate(patch, { onSuccess: (saved) => queries.setQueryData(queryKey('app.settings', {}), saved) })
  }
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <div style={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <h3 id={language}>{t('app.settings.language')}</h3>
        <SegmentedControl
          aria-labelledby={language}
          value={settings.locale}
          onChange={(locale) => change({ locale: locale as Settings['locale'] })}
          data={[
            { value: 'en', label: 'English' },
            { value: 'de', label: 'Deutsch' }
          ]}
        />
      </div>
      <div style={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <h3 id={appearance}>{t('app.settings.appearance')}</h3>
        <SegmentedControl
          aria-labelledby={appearance}
          value={settings.theme}
          onChange={(theme) => change({ theme: theme as Settings['theme'] })}
          data={[
            { value: 'system', label: t('app.settings.system') },
            { value: 'light', label: t('app.settings.light') },
            { value: 'dark', label: t('app.settings.dark') }
          ]}
        />
      </div>
      <div style={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <h3 id={explained}>{t('level.title')}</h3>
        <SegmentedControl
          aria-labelledby={explained}
          value={settings.level}
          onChange={(level) => change({ level: level as Settings['level'] })}
          data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
        <p className="secondary">{t(`level.${settings.level}Means`)}</p>
      </div>
      {save.error && <Problem note={save.error} />}
    </div>
  )
}
