import { useCallback } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { useApiContext } from '../api/ApiProvider.tsx'
import type { StepId } from '../screens/steps.ts'
import { usePlace } from './place.tsx'

/** "orders 2011.csv" -> "orders 2011" */
export const nameFromFile = (file: string): string => file.replace(/\.[^.]+$/, '').trim() || file

/** Where to begin in a project that was there before. */
export const firstStep = (project: ProjectInfo): StepId => (project.runs > 0 ? 'segments' : 'data')

/**
 * Opens what a person chose or dropped: a project, or data files for the open project or for a new one named after
 * the first of them.
 */
export function useOpenFiles(): (files: readonly GrantedFile[]) => Promise<void> {
  const { call } = useApiContext()
  const { place, enter, addFiles } = usePlace()
  return useCallback(
    async (files) => {
      const [first] = files
      if (!first) return
      const project = files.find((file) => file.name.endsWith('.tessera'))
      if (project) {
        const info = await call('projects.open', { file: project.id })
        enter(info, firstStep(info))
      } else if (place.at === 'project') addFiles(files)
      else enter(await call('projects.create', { name: nameFromFile(first.name).slice(0, 120) }), 'data', files)
    },
    [call, place.at, enter, addFiles]
  )
}
