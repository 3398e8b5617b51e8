import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Job } from '#shared/api/jobs.ts'
import { useApiContext } from './ApiProvider.tsx'

/** Every job this window knows, oldest first. */
export function useJobs(): readonly Job[] {
  const { jobs } = useApiContext()
  const all = useSyncExternalStore(jobs.subscribe, jobs.all)
  return useMemo(() => [...all.values()].sort((a, b) => a.startedAt - b.startedAt), [all])
}

export function useJob(id: string | null): Job | null {
  const { jobs } = useApiContext()
  const all = useSyncExternalStore(jobs.subscribe, jobs.all)
  return id === null ? null : (all.get(id) ?? null)
}

/** Frees the screen at once; the backend follows. */
export function useCancelJob(): (id: string) => void {
  const { jobs, call } = useApiContext()
  return useCallback(
    (id) => {
      jobs.cancelled(id)
      call('jobs.cancel', { id }).catch(() => {}) // gone with the connection, or over already
    },
    [jobs, call]
  )
}

export function useForgetJob(): (id: string) => void {
  const { jobs } = useApiContext()
  return useCallback((id) => jobs.forget(id), [jobs])
}
