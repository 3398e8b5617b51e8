import { useDebouncedValue } from '@mantine/hooks'
import type { Output } from '#shared/api/contract.ts'
import { useApi } from '../../api/hooks.ts'

export type CustomerRow = Output<'segments.customers'>['rows'][number]

interface Point {
  readonly row: number
  readonly customer: string
}

/** As many as may share the letters of a customer's number. */
const limit = 50

/** The figures of the customer that the pointer rests on; `null` until they are there. */
export function useHoveredCustomer(runId: number, point: Point | null): CustomerRow | null {
  const [resting] = useDebouncedValue(point, 80)
  const { data } = useApi(
    'segments.customers',
    {
      runId,
      segment: null,
      search: resting?.customer.slice(0, 200) ?? '',
      sort: 'customer',
      descending: false,
      offset: 0,
      limit
    },
    { enabled: resting !== null }
  )
  return data?.rows.find(({ row }) => row === point?.row) ?? null
}
