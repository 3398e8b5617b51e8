import type { Database } from 'better-sqlite3'

/** One step of the store's schema, in one transaction. */
export interface Migration {
  /** `user_version` after it. Numbers rise by ten, so that a fix can be set between. */
  readonly version: number
  readonly up: string
  /** What SQL cannot say, after it. */
  readonly rewrite?: (db: Database) => void
}
