import type { Migration } from '../migration.ts'

/** Groups of customers and rules that the user keeps under a name. */
export const keptSelections: Migration = {
  version: 42,
  up: `
    -- rule: a selection by features as JSON, where that is kept; else customers: their numbers, 32 bits each.
    CREATE TABLE kept_selection (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      kept_at INTEGER NOT NULL,
      rule TEXT,
      customers BLOB,
      CHECK ((rule IS NULL) <> (customers IS NULL))
    ) STRICT;
  `
}
