import type { z } from 'zod'
import { appApi } from './app.ts'
import { chartsApi } from './charts.ts'
import { cleaningApi } from './cleaning.ts'
import { customerPageApi } from './customerPage.ts'
import { erasureApi } from './erasure.ts'
import { featuresApi } from './features.ts'
import { historyApi } from './history.ts'
import { importsApi } from './imports.ts'
import { jobsApi } from './jobs.ts'
import { peopleApi } from './people.ts'
import { projectsApi } from './projects.ts'
import { qualityApi } from './quality.ts'
import { recipesApi } from './recipes.ts'
import { reportsApi } from './reports.ts'
import { segmentsApi } from './segments.ts'
import { selectionApi } from './selection.ts'
import { sourcesApi } from './sources.ts'
import { textsApi } from './texts.ts'
import { timelineApi } from './timeline.ts'
import { viewsApi } from './views.ts'

/** Every request a window can make, with the shape of what it sends and gets. Checked on both sides. */
export const contract = {
  ...appApi,
  ...projectsApi,
  ...importsApi,
  ...sourcesApi,
  ...qualityApi,
  ...cleaningApi,
  ...peopleApi,
  ...erasureApi,
  ...featuresApi,
  ...segmentsApi,
  ...selectionApi,
  ...customerPageApi,
  ...timelineApi,
  ...viewsApi,
  ...textsApi,
  ...reportsApi,
  ...recipesApi,
  ...chartsApi,
  ...historyApi,
  ...jobsApi
} as const

type Contract = typeof contract
export type MethodName = keyof Contract
export type Input<M extends MethodName> = z.output<Contract[M]['input']>
export type Output<M extends MethodName> = z.output<Contract[M]['output']>

/** A group of methods as a feature's handlers implement it. `Ctx` is the backend's own. */
export type HandlersOf<Api, Ctx> = {
  readonly [M in keyof Api]: Api[M] extends { input: z.ZodType; output: z.ZodType }
    ? (input: z.output<Api[M]['input']>, context: Ctx) => Promise<z.output<Api[M]['output']>>
    : never
}
