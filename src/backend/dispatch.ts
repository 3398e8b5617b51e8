import { contract, type MethodName } from '#shared/api/contract.ts'
import type { Reply } from '#shared/api/transport.ts'
import { TesseraError } from '#shared/errors.ts'
import { appHandlers } from './app/handlers.ts'
import type { Context } from './context.ts'
import { featuresHandlers } from './features/handlers.ts'
import { jobsHandlers } from './jobs/handlers.ts'
import { noteOfError } from './jobs/jobs.ts'
import { isExpected } from './jobs/messages.ts'
import { projectsHandlers } from './projects/handlers.ts'
import { segmentsHandlers } from './segments/handlers.ts'

/** Every method's handler. One that the contract names and nobody handles does not compile. */
const handlers = {
  ...appHandlers,
  ...projectsHandlers,
  ...featuresHandlers,
  ...segmentsHandlers,
  ...jobsHandlers
}

/** Slower than this is worth a line in the log. */
const slow = 40

/** Answers one request: input and output are checked against the contract, every error has words. */
export async function dispatch(method: unknown, params: unknown, context: Context): Promise<Reply> {
  const started = performance.now()
  try {
    if (typeof method !== 'string' || !Object.hasOwn(contract, method))
      throw new TesseraError('noSuchMethod', { method: String(method) })
    const { input, output } = contract[method as MethodName]
    const parsed = input.safeParse(params)
    if (!parsed.success)
      throw new TesseraError('badRequest', {
        detail: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
      })
    const handle = handlers[method as keyof typeof handlers] as (input: unknown, context: Context) => Promise<unknown>
    return { ok: true, value: output.parse(await handle(parsed.data, context)) }
  } catch (error) {
    if (!isExpected(error)) context.log.write('defect', { method: String(method), stack: stackOf(error) })
    return { ok: false, error: noteOfError(error) }
  } finally {
    const took = performance.now() - started
    if (took > slow) context.log.write('slow', { method: String(method), ms: Math.round(took) })
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
