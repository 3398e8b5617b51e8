import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { queryKey, useAction, useApi } from '../../api/hooks.ts'
import { usePlace } from '../place.tsx'
import { stops, TourContext } from './tour.ts'

/** Knows where the tour is, takes the window there, and remembers that it was seen. */
export function TourProvider({ children }: { readonly children: ReactNode }) {
  const { place, goTo } = usePlace()
  const queries = useQueryClient()
  const { data: settings } = useApi('app.settings', {})
  const { mutate } = useAction('app.saveSettings')
  const [at, setAt] = useState<number | null>(null)
  const seen = settings?.tourSeen ?? true

  const go = useCallback(
    (next: number) => {
      const stop = stops[next]
      if (!stop) return
      setAt(next)
      goTo(stop.step)
    },
    [goTo]
  )
  const leave = useCallback(() => {
    setAt(null)
    if (!seen)
      mutate({ tourSeen: true }, { onSuccess: (saved) => queries.setQueryData(queryKey('app.settings', {}), saved) })
  }, [mutate, queries, seen])
  const outside = place.at === 'welcome'
  useEffect(() => {
    if (outside) setAt(null)
  }, [outside])
  const value = useMemo(
    () => ({ at, go, leave, start: () => go(0), offer: () => !seen && go(0) }),
    [at, go, leave, seen]
  )
  return <TourContext value={value}>{children}</TourContext>
}
