import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery
} from '@tanstack/react-query'
import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { TesseraError } from '#shared/errors.ts'
import { useApiContext } from './ApiProvider.tsx'
import { toTesseraError } from './client.ts'

export const queryKey = <M extends MethodName>(method: M, params: Input<M>) => [method, params] as const

interface QueryOptions {
  readonly enabled?: boolean
  /** Show the answer to the last question until the new one is there (pages of a table, another filter). */
  readonly keepPrevious?: boolean
}

/** An answer of the backend, kept until an event says that it changed. */
export function useApi<M extends MethodName>(
  method: M,
  params: Input<M>,
  { enabled = true, keepPrevious = false }: QueryOptions = {}
): UseQueryResult<Output<M>, TesseraError> {
  const { call } = useApiContext()
  return useQuery<Output<M>, TesseraError>({
    queryKey: queryKey(method, params),
    queryFn: async () => {
      try {
        return await call(method, params)
      } catch (thrown) {
        throw toTesseraError(thrown)
      }
    },
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {})
  })
}

/** Something the user asks for: `mutate(params)`; `error` is ready for `<Problem>`. */
export function useAction<M extends MethodName>(method: M): UseMutationResult<Output<M>, TesseraError, Input<M>> {
  const { call } = useApiContext()
  return useMutation<Output<M>, TesseraError, Input<M>>({
    mutationFn: async (params) => {
      try {
        return await call(method, params)
      } catch (thrown) {
        throw toTesseraError(thrown)
      }
    }
  })
}
