import { useCallback } from 'react'
import { useApiContext } from '../api/ApiProvider.tsx'
import { usePlace } from './place.tsx'

/** Closes the project and goes back to the first screen, which does not wait for the file to be closed. */
export function useLeaveProject(): () => void {
  const { call } = useApiContext()
  const { leave } = usePlace()
  return useCallback(() => {
    call('projects.close', {}).catch(() => {}) // it was closed already
    leave()
  }, [call, leave])
}
