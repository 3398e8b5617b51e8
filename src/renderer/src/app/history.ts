import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { History } from '#shared/api/history.ts'
import { queryKey, useAction, useApi } from '../api/hooks.ts'

interface ChoiceHistory {
  readonly history: History | undefined
  /** Undo (-1), redo (1). Nothing happens where there is nothing more. */
  readonly step: (by: -1 | 1) => void
  readonly go: (position: number) => void
}

/** Choices about the recipe, and the way back and forth among them. */
export function useHistory(): ChoiceHistory {
  const queries = useQueryClient()
  const { data: project } = useApi('projects.current', {})
  const { data } = useApi('history.list', {}, { enabled: project != null })
  const { mutate } = useAction('history.go')
  const go = useCallback(
    (position: number) =>
      mutate({ position }, { onSuccess: (recipe) => queries.setQueryData(queryKey('segments.draft', {}), recipe) }),
    [mutate, queries]
  )
  const step = useCallback(
    (by: -1 | 1) => {
      const position = (data?.position ?? 0) + by
      if (data && position >= 0 && position < data.choices.length) go(position)
    },
    [data, go]
  )
  return { history: data, step, go }
}
