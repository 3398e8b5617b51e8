import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import type { Note } from '#shared/errors.ts'
import { useApiContext, useHost } from '../api/ApiProvider.tsx'
import { toTesseraError } from '../api/client.ts'
import { useAction } from '../api/hooks.ts'
import { Icon } from '../components/Icon.tsx'
import { Problem } from '../components/Problem.tsx'
import { useDraft } from './draft.ts'
import styles from './Frame.module.css'
import { useLeaveProject } from './leaveProject.ts'
import { ProjectDetails } from './ProjectDetails.tsx'
import { UseRecipe } from './recipe/UseRecipe.tsx'
import { useSaveRecipe } from './recipe/useSaveRecipe.ts'
import { useWords } from './words.tsx'

/** The project's name, and what can be done with the whole of it. */
export function ProjectMenu({ project }: { readonly project: ProjectInfo }) {
  const { t } = useWords()
  const host = useHost()
  const leave = useLeaveProject()
  const saveCopy = useAction('projects.saveCopy')
  const [editing, setEditing] = useState(false)
  const { call } = useApiContext()
  const { draft } = useDraft()
  const recipe = useSaveRecipe()
  const [read, setRead] = useState<Output<'recipes.read'> | null>(null)
  const [refused, setRefused] = useState<Note | null>(null)

  const openRecipe = async (): Promise<void> => {
    setRefused(null)
    try {
      const [file] = await host.pickFiles('recipe')
      if (file) setRead(await call('recipes.read', { file: file.id }))
    } catch (thrown) {
      setRefused(toTesseraError(thrown))
    }
  }

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
          <Menu.Item disabled={!draft} onClick={() => draft && recipe.save(draft)}>
            {t('recipes.save')}
          </Menu.Item>
          <Menu.Item disabled={project.readOnly || project.sources === 0} onClick={() => void openRecipe()}>
            {t('recipes.use')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={leave}>{t('app.project.close')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saveCopy.error && <Problem note={saveCopy.error} retry={() => void copy()} dismiss={saveCopy.reset} />}
      {recipe.state.is === 'saved' && (
        <p className={`secondary ${styles['projectFacts']}`} role="status">
          {recipe.state.text}
        </p>
      )}
      {recipe.state.is === 'failed' && <Problem note={recipe.state.error} dismiss={recipe.dismiss} />}
      {refused && <Problem note={refused} retry={() => void openRecipe()} dismiss={() => setRefused(null)} />}
      {read && <UseRecipe read={read} close={() => setRead(null)} />}
      {editing && <ProjectDetails project={project} close={() => setEditing(false)} />}
    </>
  )
}
