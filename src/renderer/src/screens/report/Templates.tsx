import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAction, useApi } from '../../api/hooks.ts'
import { useWords } from '../../app/words.tsx'
import { Problem } from '../../components/Problem.tsx'
import styles from './compose.module.css'
import type { ComposeProps } from './composeProps.ts'

/** Compositions kept under a name: used in any project, saved, deleted. */
export function Templates({ composition, change }: ComposeProps) {
  const { t } = useWords()
  const [used, setUsed] = useState('')
  const [name, setName] = useState('')
  const [said, say] = useState('')
  const { data: templates = [] } = useApi('reports.templates', {})
  const save = useAction('reports.saveTemplate')
  const remove = useAction('reports.deleteTemplate')
  const chosen = templates.find((one) => one.name === used)
  const keep = (): void =>
    save.mutate(
      { name: name.trim(), composition },
      {
        onSuccess: () => {
          setUsed(name.trim())
          setName('')
          say(t('compose.templates.saved', { name: name.trim() }))
        }
      }
    )
  const error = save.error ?? remove.error
  const dismiss = (): void => {
    save.reset()
    remove.reset()
  }
  return (
    <div>
      <h2>{t('compose.templates.label')}</h2>
      {templates.length > 0 && (
        <div className={styles.row}>
          <NativeSelect
            size="sm"
            label={t('compose.templates.use')}
            value={chosen?.name ?? ''}
            onChange={({ currentTarget: { value } }) => {
              setUsed(value)
              say('')
              const found = templates.find((one) => one.name === value)
              if (found) change(found.composition)
            }}
            data={[{ value: '', label: t('compose.templates.choose') }, ...templates.map((one) => one.name)]}
          />
          {chosen && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                remove.mutate(
                  { name: chosen.name },
                  { onSuccess: () => say(t('compose.templates.removed', { name: chosen.name })) }
                )
              }
            >
              {t('compose.templates.remove', { name: chosen.name })}
            </Button>
          )}
        </div>
      )}
      {templates.length === 0 && <p className="secondary">{t('compose.templates.none')}</p>}
      <div className={styles.row}>
        <TextInput
          size="sm"
          label={t('compose.templates.name')}
          maxLength={80}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Button size="sm" variant="default" disabled={name.trim() === ''} onClick={keep}>
          {t('compose.templates.save')}
        </Button>
      </div>
      <p className="secondary" role="status">
        {said}
      </p>
      {error && <Problem note={error} dismiss={dismiss} />}
    </div>
  )
}
