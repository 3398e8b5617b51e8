import { Button, Switch, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { lightPalette } from '#report/scenes/scene.ts'
import { accentColour } from '#shared/api/reports.ts'
import { contrast } from '#shared/model/contrast.ts'
import { formatNumber } from '#shared/words/format.ts'
import { useHost } from '../../api/ApiProvider.tsx'
import { useAction, useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './compose.module.css'
import type { ComposeProps } from './composeProps.ts'

/** The client's name, colour and logo. */
export function ReportLook({ composition, change }: ComposeProps) {
  const { t, locale } = useWords()
  const id = useId()
  const [refused, setRefused] = useState<string | null>(null)
  const { accent, client = '' } = composition
  const setAccent = (colour: string): void => {
    const fits = accentColour.safeParse(colour).success
    setRefused(fits ? null : colour)
    if (fits) change({ ...composition, accent: colour })
  }
  const usual = (): void => {
    const { accent: _, ...others } = composition
    setRefused(null)
    change(others)
  }
  return (
    <div>
      <h2>{t('compose.look')}</h2>
      <div className={styles.row}>
        <TextInput
          size="sm"
          label={t('compose.client')}
          maxLength={120}
          value={client}
          onChange={({ currentTarget: { value } }) => change({ ...composition, client: value })}
        />
        <div>
          <label htmlFor={id}>{t('compose.accent')}</label>
          <div className={styles.row}>
            <input
              id={id}
              type="color"
              className={styles.colour}
              value={accent ?? lightPalette.accent}
              onChange={({ currentTarget: { value } }) => setAccent(value.toLowerCase())}
            />
            {accent !== undefined && (
              <Button size="compact-sm" variant="subtle" onClick={usual}>
                {t('compose.accentUsual')}
              </Button>
            )}
          </div>
        </div>
      </div>
      <p className={styles.doubt} role="status">
        {refused && t('compose.accentFaint', { ratio: formatNumber(contrast(refused, '#ffffff'), locale) })}
      </p>
      <Logo composition={composition} change={change} />
    </div>
  )
}

function Logo({ composition, change }: ComposeProps) {
  const { t } = useWords()
  const host = useHost()
  const { data: logo } = useApi('reports.logo', {})
  const keep = useAction('reports.setLogo')
  const choose = async (): Promise<void> => {
    const [file] = await host.pickFiles('picture')
    if (!file) return
    keep.mutate({ file: file.id })
    change({ ...composition, logo: true })
  }
  return (
    <div>
      <p className="secondary">
        {t('compose.logo.label')}: {t('compose.logo.means')}
      </p>
      <div className={styles.row}>
        {logo && <img className={styles.logo} src={`data:${logo.type};base64,${logo.data}`} alt={logo.name} />}
        <Button size="compact-sm" variant="default" onClick={() => void choose()}>
          {t(logo ? 'compose.logo.other' : 'compose.logo.choose')}
        </Button>
        {logo && (
          <>
            <Button size="compact-sm" variant="subtle" onClick={() => keep.mutate({ file: null })}>
              {t('compose.logo.remove')}
            </Button>
            <Switch
              size="xs"
              label={t('compose.logo.show')}
              checked={composition.logo ?? true}
              onChange={({ currentTarget: { checked } }) => change({ ...composition, logo: checked })}
            />
          </>
        )}
      </div>
      {keep.error && <Problem note={keep.error} dismiss={keep.reset} />}
    </div>
  )
}
