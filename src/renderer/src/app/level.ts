import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Level } from '#shared/api/app.ts'
import { queryKey, useAction, useApi } from '../api/hooks.ts'

interface ChosenLevel {
  /** Plain sentences, or every number shown openly: words and amount change, what can be done does not. */
  readonly level: Level
  readonly choose: (level: Level) => void
}

/** How much the user wants explained; remembered for every project. */
export function useLevel(): ChosenLevel {
  const queries = useQueryClient()
  const { data } = useApi('app.settings', {})
  const { mutate } = useAction('app.saveSettings')
  const choose = useCallback(
    (level: Level) =>
      mutate({ level }, { onSuccess: (saved) => queries.setQueryData(queryKey('app.settings', {}), saved) }),
    [mutate, queries]
  )
  return { level: data?.level ?? 'plain', choose }
}
