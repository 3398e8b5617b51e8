import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Job } from '#shared/api/jobs.ts'
import type { Host } from '#shared/api/transport.ts'
import { type CallApi, makeClient } from './client.ts'
import type { Connection, ConnectionState } from './connection.ts'
import { invalidate } from './invalidate.ts'
import { JobStore } from './jobStore.ts'

interface ApiContextValue {
  readonly host: Host
  readonly call: CallApi
  readonly jobs: JobStore
  readonly connection: Connection
}

const ApiContext = createContext<ApiContextValue | null>(null)

export function useApiContext(): ApiContextValue {
  const value = useContext(ApiContext)
  if (!value) throw new Error('no ApiProvider above')
  return value
}

export const useHost = (): Host => useApiContext().host

const ignore = (): void => {}

const makeQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Events say when something changed, so an answer is good until then. The backend is on this machine.
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always'
      },
      mutations: { retry: false, networkMode: 'always' }
    }
  })

interface Props {
  readonly host: Host
  readonly connection: Connection
  readonly children: ReactNode
}

export function ApiProvider({ host, connection, children }: Props) {
  const [queries] = useState(makeQueries)
  const [value] = useState<ApiContextValue>(() => ({ host, connection, call: makeClient(host), jobs: new JobStore() }))

  useEffect(() => {
    // A refusal means a lost connection: the next `open` asks again.
    const listJobs = (): Promise<readonly Job[]> => value.call('jobs.list', {})
    const stopEvents = host.onEvent((event) => {
      if (event.type === 'job') value.jobs.hear(event.job)
      else if (event.type === 'changed') invalidate(queries, event.what)
    })
    const stopConnection = connection.onChange((state) => {
      if (state === 'lost') return
      listJobs().then((list) => value.jobs.sync(list), ignore)
      void queries.invalidateQueries()
    })
    listJobs().then((list) => {
      for (const job of list) value.jobs.hear(job)
    }, ignore)
    return () => {
      stopEvents()
      stopConnection()
    }
  }, [host, connection, queries, value])

  return (
    <ApiContext value={value}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApiContext>
  )
}

export function useConnection(): ConnectionState {
  const { connection } = useApiContext()
  const [state, setState] = useState(connection.state)
  useEffect(() => connection.onChange(setState), [connection])
  return state
}
