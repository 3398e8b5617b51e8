import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { RunSummary } from '#shared/api/segments.ts'
import { useApi } from '../api/hooks.ts'

interface RunSelectionValue {
  /** Newest first; `undefined` while they are being asked for. */
  readonly runs: readonly RunSummary[] | undefined
  /** The run that is looked at: the chosen one, else the newest; `null` when there is none. */
  readonly runId: number | null
  /** `null` goes back to the newest. */
  readonly chooseRun: (runId: number | null) => void
  /** Index of the segment that everything is filtered by, or `null`. A choice ends with the run it was made in. */
  readonly segment: number | null
  readonly chooseSegment: (segment: number | null) => void
}

const RunSelectionContext = createContext<RunSelectionValue | null>(null)

/** Which run and which segment the screens Segments, Explore and Report are about. */
export function useRunSelection(): RunSelectionValue {
  const value = useContext(RunSelectionContext)
  if (!value) throw new Error('no RunSelectionProvider above')
  return value
}

export function RunSelectionProvider({ children }: { readonly children: ReactNode }) {
  const { data: runs } = useApi('segments.runs', {})
  const [chosen, chooseRun] = useState<number | null>(null)
  const [picked, setPicked] = useState<{ readonly runId: number | null; readonly segment: number | null }>()

  const value = useMemo<RunSelectionValue>(() => {
    const runId = runs?.some((run) => run.id === chosen) ? chosen : (runs?.[0]?.id ?? null)
    return {
      runs,
      runId,
      chooseRun,
      segment: picked?.runId === runId ? (picked?.segment ?? null) : null,
      chooseSegment: (segment) => setPicked({ runId, segment })
    }
  }, [runs, chosen, picked])
  return <RunSelectionContext value={value}>{children}</RunSelectionContext>
}
