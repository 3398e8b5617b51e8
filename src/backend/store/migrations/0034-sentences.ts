import type { Migration } from '../migration.ts'

/** A segment's sentence may be the user's own, as its name may be. */
export const sentences: Migration = {
  version: 34,
  up: 'ALTER TABLE segment_choice ADD COLUMN sentence TEXT'
}
