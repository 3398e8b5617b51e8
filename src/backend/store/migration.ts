/** One step of the store's schema, in SQL. */
export interface Migration {
  /** `user_version` after it. Numbers rise by ten, so that a fix can be set between. */
  readonly version: number
  readonly up: string
}
