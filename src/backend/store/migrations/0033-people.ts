import type { Migration } from '../migration.ts'

/** What it takes to part customers again whom the user has joined, and who was said not to be one. */
export const people: Migration = {
  version: 33,
  up: `
    -- Joining and removing customers looks for their further keys.
    CREATE INDEX alias_by_customer ON alias (customer_id);

    -- A join by the user or by an address in a file, newest last. customer: who went, as a JSON object of the row in "customer".
    -- gave: the columns that the other learned from them, a JSON list.
    CREATE TABLE person_join (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      customer_id INTEGER NOT NULL UNIQUE,
      into_id INTEGER NOT NULL,
      joined_at INTEGER NOT NULL,
      customer TEXT NOT NULL,
      gave TEXT NOT NULL
    ) STRICT;

    -- What was theirs: rows of order_line, event, review and contact, which all moved.
    CREATE TABLE person_join_row (
      join_id INTEGER NOT NULL REFERENCES person_join ON DELETE CASCADE,
      held_in TEXT NOT NULL,
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      PRIMARY KEY (join_id, held_in, source_id, line)
    ) STRICT, WITHOUT ROWID;

    -- What lists said of them: fact is an attribute, a category or (of "listed") the source, value what it is. moved: 1
    -- where the other got it, 0 where the other had one.
    CREATE TABLE person_join_fact (
      join_id INTEGER NOT NULL REFERENCES person_join ON DELETE CASCADE,
      held_in TEXT NOT NULL,
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      fact INTEGER NOT NULL,
      value ANY NOT NULL,
      moved INTEGER NOT NULL,
      PRIMARY KEY (join_id, held_in, fact)
    ) STRICT, WITHOUT ROWID;

    -- Further keys: theirs, and (added: 1) those that the join itself made.
    CREATE TABLE person_join_alias (
      join_id INTEGER NOT NULL REFERENCES person_join ON DELETE CASCADE,
      key TEXT NOT NULL,
      added INTEGER NOT NULL,
      PRIMARY KEY (join_id, key)
    ) STRICT, WITHOUT ROWID;

    -- Pairs that the user said are two, by their normalised keys, the lesser first: they outlive a new import.
    CREATE TABLE not_one (
      a TEXT NOT NULL,
      b TEXT NOT NULL,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
  `
}
