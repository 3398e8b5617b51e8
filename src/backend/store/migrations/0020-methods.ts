import type { Migration } from '../migration.ts'
import { rewriteRuns } from './runsOf20.ts'

/** What more ways to group need: facts of words, and columns of probabilities. */
export const methods: Migration = {
  version: 20,
  up: `
    -- Facts of words of a customer list, such as a tariff: their different values, and which each customer has.
    CREATE TABLE category (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      name TEXT NOT NULL,
      position INTEGER NOT NULL,
      UNIQUE (source_id, name)
    ) STRICT;
    CREATE TABLE category_level (
      category_id INTEGER NOT NULL REFERENCES category ON DELETE CASCADE,
      level INTEGER NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (category_id, level),
      UNIQUE (category_id, value)
    ) STRICT, WITHOUT ROWID;
    -- level: of category_level. Not a reference, which would look every value up again when a source is removed.
    CREATE TABLE category_value (
      category_id INTEGER NOT NULL REFERENCES category ON DELETE CASCADE,
      customer_id INTEGER NOT NULL REFERENCES customer,
      level INTEGER NOT NULL,
      PRIMARY KEY (category_id, customer_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX category_value_by_customer ON category_value (customer_id);

    -- Columns of 32-bit floats join: a probability for each customer and segment. Names with a colon are not by
    -- customer: parts of the run's model, such as model:height.
    CREATE TABLE run_column_20 (
      run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('f64', 'f32', 'i32', 'u8')),
      data BLOB NOT NULL,
      PRIMARY KEY (run_id, name)
    ) STRICT;
    INSERT INTO run_column_20 SELECT run_id, name, type, data FROM run_column;
    DROP TABLE run_column;
    ALTER TABLE run_column_20 RENAME TO run_column;
  `,
  rewrite: rewriteRuns
}
