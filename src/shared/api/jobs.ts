import { z } from 'zod'
import { note } from '../errors.ts'
import { checkResult, importResult } from './imports.ts'
import { peopleResult } from './people.ts'
import { reportResult } from './reports.ts'
import { segmentResult } from './segments.ts'
import { textsResult } from './texts.ts'
import { embedResult, partialMap } from './views.ts'

const common = {
  id: z.string(),
  /** Key of the named step in `jobs.steps`, its place, and how far it is; `total` 0 when unknown. */
  step: z.string(),
  stepIndex: z.int(),
  steps: z.int(),
  done: z.number(),
  total: z.number(),
  /** Share of the whole job, 0 to 1, never falling. */
  fraction: z.number(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  error: note.nullable(),
  startedAt: z.number()
}

/** Groups seen so far on a part of the customers: the share of each, largest first. */
const firstLook = z.object({ shares: z.array(z.number()).readonly() })
export type FirstLook = z.infer<typeof firstLook>

/** Long work as windows see it. `result` is there when `state` is `done`. */
export const job = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('imports.check'), result: checkResult.nullable() }),
  z.object({ ...common, kind: z.literal('imports.start'), result: importResult.nullable() }),
  z.object({
    ...common,
    kind: z.literal('segments.start'),
    result: segmentResult.nullable(),
    firstLook: firstLook.optional()
  }),
  z.object({ ...common, kind: z.literal('reports.start'), result: reportResult.nullable() }),
  z.object({ ...common, kind: z.literal('texts.findTopics'), result: textsResult.nullable() }),
  z.object({ ...common, kind: z.literal('people.find'), result: peopleResult.nullable() }),
  z.object({
    ...common,
    kind: z.literal('views.embed'),
    result: embedResult.nullable(),
    partialMap: partialMap.optional()
  })
])
export type Job = z.infer<typeof job>
export type JobKind = Job['kind']
export type JobResult<K extends JobKind> = NonNullable<Extract<Job, { kind: K }>['result']>

export const jobsApi = {
  'jobs.list': { input: z.strictObject({}), output: z.array(job) },
  'jobs.cancel': { input: z.strictObject({ id: z.string() }), output: z.null() }
} as const
