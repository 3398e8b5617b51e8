import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useHost } from '../api/ApiProvider.tsx'
import { useAction } from '../api/hooks.ts'
import { Icon } from '../components/Icon.tsx'
import { Problem } from '../components/Problem.tsx'
import styles from './Frame.module.css'
import { useLeaveProject } from './leaveProject.ts'
import { ProjectDetails } from './ProjectDetails.tsx'
import { useWords } from './words.tsx'

/** The project's name, and what can be done with the whole of it. */
export function ProjectMenu({ project }: { readonly project: ProjectInfo }) {
  const { t } = useWords()
  const host = useHost()
  const leave = useLeaveProject()
  const saveCopy = useAction('projects.saveCopy')
  const [editing, setEditing] = useState(false)

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
          <Menu.Item disabled={project.readOnly} onClick={() => setEditing(true)}>
            {t('app.project.details')}
          </Menu.Item>
          <Menu.Item onClick={() => void copy()}>{t('app.project.saveCopy')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={leave}>{t('app.project.close')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saveCopy.error && <Problem note={saveCopy.error} retry={() => void copy()} dismiss={saveCopy.reset} />}
      {editing && <ProjectDetails project={project} close={() => setEditing(false)} />}
    </>
  )
}
