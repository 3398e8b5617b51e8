import type { Migration } from '../migration.ts'

/** That customers were erased, and what it takes not to let them in again. */
export const erasure: Migration = {
  version: 41,
  up: `
    -- Each time that somebody was erased. rows: of files. Never who.
    CREATE TABLE erasure (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      erased_at INTEGER NOT NULL,
      rows INTEGER NOT NULL
    ) STRICT;

    -- Keys and addresses that no import lets in again, as salted hashes (the salt is in meta), in no order.
    CREATE TABLE erased (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
  `
}
