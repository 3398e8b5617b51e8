import { contract, type Input, type MethodName, type Output } from '#shared/api/contract.ts'
import type { Host } from '#shared/api/transport.ts'
import { TesseraError } from '#shared/errors.ts'

/** The backend as this window sees it: answers are checked, refusals are thrown as `TesseraError`. */
export type CallApi = <M extends MethodName>(method: M, params: Input<M>) => Promise<Output<M>>

export const makeClient =
  (host: Host): CallApi =>
  async (method, params) => {
    const reply = await host.call(method, params)
    if (!reply.ok) throw new TesseraError(reply.error.code, reply.error.params)
    const checked = contract[method].output.safeParse(reply.value)
    if (!checked.success) {
      throw new TesseraError('unexpected', {
        detail: `${method}: ${checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`
      })
    }
    return checked.data as Output<typeof method>
  }

/** Whatever was thrown, as something that can be said to a person. */
export function toTesseraError(thrown: unknown): TesseraError {
  if (thrown instanceof TesseraError) return thrown
  return new TesseraError('unexpected', { detail: thrown instanceof Error ? thrown.message : String(thrown) })
}
