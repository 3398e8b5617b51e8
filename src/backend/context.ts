import type { HandlersOf } from '#shared/api/contract.ts'
import type { BackendEvent } from '#shared/api/transport.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import type { Files } from './files.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Pool } from './jobs/pool.ts'
import type { Log } from './log.ts'
import type { Session } from './projects/session.ts'

/** Where things lie and who we are; a shell decides. */
export interface BackendOptions {
  /** Settings, recent projects, log. */
  readonly dataFolder: string
  /** Where new projects are made. */
  readonly projectsFolder: string
  /** The sample shop and fonts. */
  readonly resourcesFolder: string
  /** better-sqlite3's addon. */
  readonly nativeBinding: string
  /** The compute threads' entry. */
  readonly computeFile: string
  readonly version: string
  /** The system's language: what a person gets who has chosen none. */
  readonly locale: Locale
}

/** What every handler gets. */
export interface Context {
  readonly options: BackendOptions
  readonly files: Files
  readonly jobs: Jobs
  /** For short computing that answers a request; long work is a job. */
  readonly pool: Pool
  readonly session: Session
  readonly log: Log
  emit(event: BackendEvent): void
}

export type Handlers<Api> = HandlersOf<Api, Context>
