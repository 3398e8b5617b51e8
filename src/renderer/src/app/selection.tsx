import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Found } from '#shared/api/selection.ts'
import type { TesseraError } from '#shared/errors.ts'
import { type Selection, sameSelection } from '#shared/model/selection.ts'
import { useApi } from '../api/hooks.ts'

interface SelectionValue {
  /** What everything in Explore is about; `null`: everyone. */
  readonly selection: Selection | null
  /** How many they are and what they bring; `undefined` until it is known, or where nothing is selected. */
  readonly found: Found | undefined
  readonly error: TesseraError | null
  /** For each row of the run 1 where it is selected; `null`: everyone is, or it is not known yet. */
  readonly rows: Uint8Array | null
  /** The index of the selected segment, where it is one. */
  readonly segment: number | null
  /** `null` selects everyone. */
  readonly select: (selection: Selection | null) => void
  readonly selectSegment: (segment: number | null) => void
  readonly clear: () => void
  /** What was selected before, and after that again; `null` where there is nothing. */
  readonly back: (() => void) | null
  readonly forward: (() => void) | null
}

const SelectionContext = createContext<SelectionValue | null>(null)

/** One selection for all views of a run. */
export function useSelection(): SelectionValue {
  const value = useContext(SelectionContext)
  if (!value) throw new Error('no SelectionProvider above')
  return value
}

interface Way {
  readonly runId: number | null
  readonly been: readonly (Selection | null)[]
  readonly at: number
}

/** As many as anyone goes back. */
const most = 50
const start = (runId: number | null): Way => ({ runId, been: [null], at: 0 })

interface ProviderProps {
  readonly runId: number | null
  readonly children: ReactNode
}

export function SelectionProvider({ runId, children }: ProviderProps) {
  const [kept, setWay] = useState<Way>(start(runId))
  const way = kept.runId === runId ? kept : start(runId)
  const selection = way.been[way.at] ?? null

  const select = useCallback(
    (next: Selection | null) =>
      setWay((before) => {
        const now = before.runId === runId ? before : start(runId)
        if (sameSelection(now.been[now.at], next)) return now
        const been = [...now.been.slice(0, now.at + 1), next].slice(-most)
        return { runId, been, at: been.length - 1 }
      }),
    [runId]
  )
  const go = useCallback(
    (by: -1 | 1) => setWay((now) => (now.been[now.at + by] === undefined ? now : { ...now, at: now.at + by })),
    []
  )
  const canGoBack = way.at > 0
  const canGoForward = way.at < way.been.length - 1
  const { data: found, error } = useApi(
    'selection.find',
    { runId: runId ?? 0, selection: selection ?? { kind: 'segment', segment: 0 } },
    { enabled: runId !== null && selection !== null }
  )

  const value = useMemo<SelectionValue>(() => {
    const known = selection === null ? undefined : found
    return {
      selection,
      found: known,
      error: selection === null ? null : error,
      rows: known ? rowsOf(known.bits) : null,
      segment: selection?.kind === 'segment' ? selection.segment : null,
      select,
      selectSegment: (segment) => select(segment === null ? null : { kind: 'segment', segment }),
      clear: () => select(null),
      back: canGoBack ? () => go(-1) : null,
      forward: canGoForward ? () => go(1) : null
    }
  }, [selection, found, error, select, go, canGoBack, canGoForward])
  return <SelectionContext value={value}>{children}</SelectionContext>
}

/** Alt and an arrow go back and forward, as in a browser. */
export function useSelectionKeys(): void {
  const { back, forward } = useSelection()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const go = event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? forward : undefined
      if (go === undefined) return
      // Where there is nothing to go to, the browser must not leave the page either.
      event.preventDefault()
      go?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [back, forward])
}

function rowsOf(bits: string): Uint8Array {
  const bytes = atob(bits)
  const rows = new Uint8Array(8 * bytes.length)
  for (let row = 0; row < rows.length; row++) rows[row] = (bytes.charCodeAt(row >> 3) >> (row & 7)) & 1
  return rows
}
