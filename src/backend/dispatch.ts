import type { ZodError } from 'zod'
import { contract, type MethodName } from '#shared/api/contract.ts'
import type { Reply } from '#shared/api/transport.ts'
import { TesseraError } from '#shared/errors.ts'
import { appHandlers } from './app/handlers.ts'
import { chartsHandlers } from './charts/handlers.ts'
import { cleaningHandlers } from './cleaning/handlers.ts'
import type { Context } from './context.ts'
import { customerPageHandlers } from './customerPage/handlers.ts'
import { erasureHandlers } from './erasure/handlers.ts'
import { expectedNote, noteOfError } from './expectedNote.ts'
import { featuresHandlers } from './features/handlers.ts'
import { historyHandlers } from './history/handlers.ts'
import { importsHandlers } from './imports/handlers.ts'
import { jobsHandlers } from './jobs/handlers.ts'
import { logDefect } from './log.ts'
import { peopleHandlers } from './people/handlers.ts'
import { projectsHandlers } from './projects/handlers.ts'
import { qualityHandlers } from './quality/handlers.ts'
import { recipesHandlers } from './recipes/handlers.ts'
import { reportsHandlers } from './reports/handlers.ts'
import { segmentsHandlers } from './segments/handlers.ts'
import { selectionHandlers } from './selection/handlers.ts'
import { sourcesHandlers } from './sources/handlers.ts'
import { textsHandlers } from './texts/handlers.ts'
import { timelineHandlers } from './timeline/handlers.ts'
import { viewsHandlers } from './views/handlers.ts'

/** Every method's handler. One that the contract names and nobody handles does not compile. */
const handlers = {
  ...appHandlers,
  ...projectsHandlers,
  ...importsHandlers,
  ...sourcesHandlers,
  ...qualityHandlers,
  ...cleaningHandlers,
  ...peopleHandlers,
  ...erasureHandlers,
  ...featuresHandlers,
  ...segmentsHandlers,
  ...selectionHandlers,
  ...customerPageHandlers,
  ...timelineHandlers,
  ...viewsHandlers,
  ...textsHandlers,
  ...reportsHandlers,
  ...recipesHandlers,
  ...chartsHandlers,
  ...historyHandlers,
  ...jobsHandlers
}

/** Slower than this is worth a line in the log. */
const slow = 40

/** Answers one request: input and output are checked against the contract, every error has words. */
export async function dispatch(method: unknown, params: unknown, context: Context): Promise<Reply> {
  const started = performance.now()
  // Only names that we know get anywhere, the log least of all.
  const known = isMethod(method) ? method : null
  try {
    if (known === null) throw new TesseraError('noSuchMethod', { method: typeof method === 'string' ? method : '' })
    const { input, output } = contract[known]
    const parsed = input.safeParse(params)
    if (!parsed.success) throw new TesseraError('badRequest', { detail: issuesOf(parsed.error) })
    const handle = handlers[known as keyof typeof handlers] as (input: unknown, context: Context) => Promise<unknown>
    const answer = output.safeParse(await handle(parsed.data, context))
    if (!answer.success) throw new Error(`the answer of ${known} does not fit: ${issuesOf(answer.error)}`)
    return { ok: true, value: answer.data }
  } catch (error) {
    if (!expectedNote(error)) logDefect(context.log, { method: known ?? '' }, error)
    return { ok: false, error: noteOfError(error) }
  } finally {
    const took = performance.now() - started
    if (took > slow && known !== null) context.log.write('slow', { method: known, ms: Math.round(took) })
  }
}

const isMethod = (method: unknown): method is MethodName =>
  typeof method === 'string' && Object.hasOwn(contract, method)

/** Where and why, never what. */
const issuesOf = ({ issues }: ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
