import type { Locale } from '#shared/i18n/texts.ts'
import type { Pool } from '../jobs/pool.ts'
import type { Store } from '../store/store.ts'

/** What an export is made from and for whom. */
export interface ReportSource {
  readonly store: Store
  readonly runId: number
  readonly locale: Locale
  readonly resourcesFolder: string
  /** Of the application, where templates are kept. */
  readonly dataFolder: string
  readonly pool: Pool
  /** Of the application. */
  readonly version: string
  /** Wall-clock moment, in milliseconds. */
  readonly made: number
}
