import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { RunSummary } from '#shared/api/segments.ts'
import { useApi } from '../api/hooks.ts'
import { SelectionProvider } from './selection.tsx'

interface RunSelectionValue {
  /** Newest first; `undefined` while they are being asked for. */
  readonly runs: readonly RunSummary[] | undefined
  /** The run that is looked at: the chosen one, else the newest; `null` when there is none. */
  readonly runId: number | null
  /** `null` goes back to the newest. */
  readonly chooseRun: (runId: number | null) => void
}

const RunSelectionContext = createContext<RunSelectionValue | null>(null)

/** Which run the screens Segments, Explore and Report are about. */
export function useRunSelection(): RunSelectionValue {
  const value = useContext(RunSelectionContext)
  if (!value) throw new Error('no RunSelectionProvider above')
  return value
}

export function RunSelectionProvider({ children }: { readonly children: ReactNode }) {
  const { data: runs } = useApi('segments.runs', {})
  const [chosen, chooseRun] = useState<number | null>(null)

  const value = useMemo<RunSelectionValue>(() => {
    const runId = runs?.some((run) => run.id === chosen) ? chosen : (runs?.[0]?.id ?? null)
    return { runs, runId, chooseRun }
  }, [runs, chosen])
  return (
    <RunSelectionContext value={value}>
      <SelectionProvider runId={value.runId}>{children}</SelectionProvider>
    </RunSelectionContext>
  )
}
