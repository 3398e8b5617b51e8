import { Button, Menu, Modal, TextInput, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useHost } from '../api/ApiProvider.tsx'
import { useAction } from '../api/hooks.ts'
import { Icon } from '../components/Icon.tsx'
import { Problem } from '../components/Problem.tsx'
import styles from './Frame.module.css'
import { useLeaveProject } from './leaveProject.ts'
import { useWords } from './words.tsx'

/** The project's name, and what can be done with the whole of it. */
export function ProjectMenu({ project }: { readonly project: ProjectInfo }) {
  const { t } = useWords()
  const host = useHost()
  const leave = useLeaveProject()
  const saveCopy = useAction('projects.saveCopy')
  const [renaming, setRenaming] = useState(false)

  const copy = async (): Promise<void> => {
    const target = await host.saveTarget(`${project.name}.tessera`)
    if (target) saveCopy.mutate({ target: target.id }, { onSuccess: () => void host.deliver(target) })
  }

  return (
    <>
      <Menu position="bottom-start" width={200}>
        <Menu.Target>
          <UnstyledButton className={styles['projectName'] ?? ''} title={project.path}>
            <span>{project.name}</span>
            <Icon name="chevron" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={project.readOnly} onClick={() => setRenaming(true)}>
            {t('app.project.rename')}
          </Menu.Item>
          <Menu.Item onClick={() => void copy()}>{t('app.project.saveCopy')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={leave}>{t('app.project.close')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saveCopy.error && <Problem note={saveCopy.error} retry={() => void copy()} dismiss={saveCopy.reset} />}
      {renaming && <RenameDialog project={project} close={() => setRenaming(false)} />}
    </>
  )
}

function RenameDialog({ project, close }: { readonly project: ProjectInfo; readonly close: () => void }) {
  const { t } = useWords()
  const update = useAction('projects.update')
  const [name, setName] = useState(project.name)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim()) update.mutate({ name: name.trim() }, { onSuccess: close })
  }
  return (
    <Modal opened onClose={close} title={t('app.project.rename')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <TextInput
          label={t('app.project.name')}
          value={name}
          maxLength={120}
          error={name.trim() ? null : t('app.project.nameNeeded')}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        {update.error && <Problem note={update.error} />}
        <Button type="submit" variant="filled" loading={update.isPending} style={{ justifySelf: 'end' }}>
          {t('app.save')}
        </Button>
      </form>
    </Modal>
  )
}
