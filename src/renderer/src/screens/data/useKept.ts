import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** What a screen remembers while the project is open, also while other steps are looked at. */
export function useKept<T>(key: string, initial: T): readonly [T, (change: (now: T) => T) => void] {
  const queries = useQueryClient()
  const { data = initial } = useQuery<T>({
    queryKey: ['kept', key],
    queryFn: skipToken,
    initialData: initial as never,
    gcTime: Number.POSITIVE_INFINITY
  })
  const change = useCallback(
    (make: (now: T) => T) => {
      queries.setQueryData<T>(['kept', key], (now) => make(now as T))
    },
    [queries, key]
  )
  return [data, change]
}
