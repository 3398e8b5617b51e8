import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { type Composition, wholeReport } from '#shared/api/reports.ts'
import type { TesseraError } from '#shared/errors.ts'
import { queryKey, useAction, useApi } from '../../api/hooks.ts'
import { undoStep } from '../../app/undoStep.ts'
import { type CompositionSteps, noSteps, stepped, withChange } from './compositionSteps.ts'

interface ComposedReport {
  /** `undefined` until the backend has said what it is. */
  readonly composition: Composition | undefined
  readonly change: (composition: Composition) => void
  /** Undo (-1), redo (1); `null` where there is nothing more. */
  readonly step: Readonly<Record<'undo' | 'redo', (() => void) | null>>
  readonly error: TesseraError | null
}

const whole: Composition = { sections: [...wholeReport], introduction: '' }

/** How the report is composed: kept with the project, with a way back. On its screen the keys for undo are about it. */
export function useComposition(readOnly: boolean): ComposedReport {
  const queries = useQueryClient()
  const { data, error } = useApi('reports.composition', {})
  const keep = useAction('reports.keepComposition')
  const [steps, setSteps] = useState<CompositionSteps>(noSteps)
  const { mutate } = keep
  const composition = data === undefined ? undefined : (data ?? whole)

  const show = useCallback(
    (next: Composition, then: CompositionSteps) => {
      queries.setQueryData(queryKey('reports.composition', {}), next)
      setSteps(then)
      if (!readOnly) mutate({ composition: next })
    },
    [queries, mutate, readOnly]
  )
  const change = useCallback(
    (next: Composition) => {
      if (composition) show(next, withChange(steps, composition, next, Date.now()))
    },
    [composition, steps, show]
  )
  const go = useCallback(
    (by: -1 | 1) => {
      const found = composition && stepped(steps, composition, by)
      if (found) show(found.composition, found.steps)
    },
    [composition, steps, show]
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = undoStep(event)
      if (by === 0) return
      event.preventDefault()
      // Before the recipe's own undo hears of it: what it changes is not seen here.
      event.stopImmediatePropagation()
      go(by)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [go])
  return {
    composition,
    change,
    step: {
      undo: steps.past.length > 0 ? () => go(-1) : null,
      redo: steps.future.length > 0 ? () => go(1) : null
    },
    error: error ?? keep.error
  }
}
