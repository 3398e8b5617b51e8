import type { UseQueryResult } from '@tanstack/react-query'
import type { RunView } from '#shared/api/segments.ts'
import type { TesseraError } from '#shared/errors.ts'
import { useApi } from '../../api/hooks.ts'
import { useRunSelection } from '../../app/runSelection.tsx'

/** The run that Segments, Explore and Report are about. */
export function useRunView(): UseQueryResult<RunView, TesseraError> {
  const { runId } = useRunSelection()
  return useApi('segments.view', { runId: runId ?? 0 }, { enabled: runId !== null })
}
