import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useAction } from '../api/hooks.ts'
import { Problem } from '../components/Problem.tsx'
import { useWords } from './words.tsx'

/** The project's name, and the currency that its amounts are written with. */
export function ProjectDetails({ project, close }: { readonly project: ProjectInfo; readonly close: () => void }) {
  const { t } = useWords()
  const update = useAction('projects.update')
  const [name, setName] = useState(project.name)
  const [currency, setCurrency] = useState(project.currency ?? '')

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim()) update.mutate({ name: name.trim(), currency: currency.trim() || null }, { onSuccess: close })
  }
  return (
    <Modal opened onClose={close} title={t('app.project.details')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <TextInput
          label={t('app.project.name')}
          value={name}
          maxLength={120}
          error={name.trim() ? null : t('app.project.nameNeeded')}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('app.project.currency')}
          description={t('app.project.currencyMeans')}
          value={currency}
          maxLength={8}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        />
        {update.error && <Problem note={update.error} />}
        <Button type="submit" variant="filled" loading={update.isPending} style={{ justifySelf: 'end' }}>
          {t('app.save')}
        </Button>
      </form>
    </Modal>
  )
}
