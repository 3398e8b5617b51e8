import { z } from 'zod'
import { grantedFile } from './files.ts'

export const projectInfo = z.object({
  name: z.string(),
  /** For people: where the file lies. */
  path: z.string(),
  /** A file from a newer Tessera opens for reading only. */
  readOnly: z.boolean(),
  /** ISO 4217 code or sign, as found in the files or set by the user. */
  currency: z.string().nullable(),
  sources: z.int(),
  customers: z.int(),
  orderLines: z.int(),
  firstMoment: z.number().nullable(),
  lastMoment: z.number().nullable(),
  runs: z.int()
})
export type ProjectInfo = z.infer<typeof projectInfo>

const recentProject = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  openedAt: z.number(),
  /** False when the file is not there any more. */
  exists: z.boolean()
})

export const projectsApi = {
  'projects.current': { input: z.strictObject({}), output: projectInfo.nullable() },
  'projects.recent': { input: z.strictObject({}), output: z.array(recentProject) },
  /** A new project file in the projects folder; a name already taken gets a number. It becomes the current one. */
  'projects.create': { input: z.strictObject({ name: z.string().trim().min(1).max(120) }), output: projectInfo },
  'projects.open': {
    input: z.union([z.strictObject({ recent: z.string() }), z.strictObject({ file: z.string() })]),
    output: projectInfo
  },
  /** The sample shop as a new project, and its order file ready to import. */
  'projects.sample': { input: z.strictObject({}), output: z.object({ project: projectInfo, file: grantedFile }) },
  'projects.update': {
    input: z.strictObject({
      name: z.string().trim().min(1).max(120).optional(),
      currency: z.string().max(8).nullable().optional()
    }),
    output: projectInfo
  },
  'projects.close': { input: z.strictObject({}), output: z.null() },
  /** A copy of the project, whole and closed, at a place the user chose. */
  'projects.saveCopy': { input: z.strictObject({ target: z.string() }), output: z.null() },
  'projects.forget': { input: z.strictObject({ recent: z.string() }), output: z.null() }
} as const
