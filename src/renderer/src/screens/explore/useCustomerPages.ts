import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { Input, Output } from '#shared/api/contract.ts'
import type { TesseraError } from '#shared/errors.ts'
import { useApiContext } from '../../api/ApiProvider.tsx'
import { toTesseraError } from '../../api/client.ts'
import { queryKey } from '../../api/hooks.ts'

export type CustomerRow = Output<'segments.customers'>['rows'][number]
export type CustomerQuestion = Omit<Input<'segments.customers'>, 'offset' | 'limit'>

const pageSize = 100
/** Pages that nobody looks at any more are forgotten after this, so that a long scroll does not fill the memory. */
const keptMs = 30_000
/** While the scrollbar flies past, nothing is asked for. */
const restMs = 60

interface CustomerPages {
  /** `undefined` until the first answer. */
  readonly total: number | undefined
  /** The customer in that row of the table, when its page is there. */
  readonly at: (row: number) => CustomerRow | undefined
  /** Whether what is shown still answers the question before. */
  readonly settling: boolean
  readonly error: TesseraError | null
  readonly retry: () => void
}

/** Customers by the page: the first one, and those with the rows in view. */
export function useCustomerPages(question: CustomerQuestion, first: number, last: number): CustomerPages {
  const { call } = useApiContext()
  const [from, to] = useDebouncedValue(`${Math.floor(first / pageSize)} ${Math.floor(last / pageSize)}`, restMs)[0]
    .split(' ')
    .map(Number) as [number, number]

  const page = (number: number) => {
    const params = { ...question, offset: number * pageSize, limit: pageSize }
    return {
      queryKey: queryKey('segments.customers', params),
      queryFn: async () => {
        try {
          return await call('segments.customers', params)
        } catch (thrown) {
          throw toTesseraError(thrown)
        }
      },
      gcTime: keptMs
    }
  }
  const head = useQuery<Output<'segments.customers'>, TesseraError>({
    ...page(0),
    placeholderData: keepPreviousData
  })
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((number) => number > 0)
  const pages = useQueries({ queries: numbers.map(page) })

  const loaded = new Map(numbers.map((number, i) => [number, pages[i]?.data]))
  loaded.set(0, head.data)
  return {
    total: head.data?.total,
    at: (row) => loaded.get(Math.floor(row / pageSize))?.rows[row % pageSize],
    settling: head.isPlaceholderData,
    error: head.error,
    retry: () => void head.refetch()
  }
}
