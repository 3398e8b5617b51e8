import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { ProjectInfo } from '#shared/api/projects.ts'
import { queryKey } from '../api/hooks.ts'
import { forgetProject } from '../api/invalidate.ts'
import type { StepId } from '../screens/steps.ts'

/** Where the user is. */
export type Place =
  | { readonly at: 'welcome' }
  | {
      readonly at: 'project'
      /** Counts the projects entered: what a screen remembers ends with the visit. */
      readonly visit: number
      readonly step: StepId
      /** Files that wait for their import, the first one being looked at. */
      readonly files: readonly GrantedFile[]
    }

interface PlaceContextValue {
  readonly place: Place
  readonly goTo: (step: StepId) => void
  /** Enters a project that the backend has opened. */
  readonly enter: (project: ProjectInfo, step: StepId, files?: readonly GrantedFile[]) => void
  readonly leave: () => void
  readonly addFiles: (files: readonly GrantedFile[]) => void
  /** The first waiting file is imported, or not wanted. */
  readonly fileDone: () => void
}

const PlaceContext = createContext<PlaceContextValue | null>(null)

export function usePlace(): PlaceContextValue {
  const value = useContext(PlaceContext)
  if (!value) throw new Error('no PlaceProvider above')
  return value
}

export function PlaceProvider({ start, children }: { readonly start: Place; readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [place, setPlace] = useState<Place>(start)

  const goTo = useCallback((step: StepId) => {
    setPlace((now) => (now.at === 'project' ? { ...now, step } : now))
  }, [])
  const enter = useCallback(
    (project: ProjectInfo, step: StepId, files: readonly GrantedFile[] = []) => {
      forgetProject(queries)
      queries.setQueryData(queryKey('projects.current', {}), project)
      setPlace((now) => ({ at: 'project', visit: now.at === 'project' ? now.visit + 1 : 1, step, files }))
    },
    [queries]
  )
  const leave = useCallback(() => {
    setPlace({ at: 'welcome' })
    forgetProject(queries)
    queries.setQueryData(queryKey('projects.current', {}), null)
  }, [queries])
  const addFiles = useCallback((files: readonly GrantedFile[]) => {
    setPlace((now) => (now.at === 'project' ? { ...now, step: 'data', files: [...now.files, ...files] } : now))
  }, [])
  const fileDone = useCallback(() => {
    setPlace((now) => (now.at === 'project' ? { ...now, files: now.files.slice(1) } : now))
  }, [])

  const value = useMemo(
    () => ({ place, goTo, enter, leave, addFiles, fileDone }),
    [place, goTo, enter, leave, addFiles, fileDone]
  )
  return <PlaceContext value={value}>{children}</PlaceContext>
}
