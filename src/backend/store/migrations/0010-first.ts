import type { Migration } from '../migration.ts'

export const first: Migration = {
  version: 10,
  up: `
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- An imported file: how it was read (mapping) and what came of it (counts), both JSON.
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL UNIQUE,
      imported_at INTEGER NOT NULL,
      header TEXT NOT NULL,
      mapping TEXT NOT NULL,
      counts TEXT NOT NULL
    ) STRICT;

    -- Every row of the file as it stood there: its cells as a JSON array, by the line it begins on.
    CREATE TABLE source_row (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      cells TEXT NOT NULL,
      PRIMARY KEY (source_id, line)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE left_out (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (source_id, line)
    ) STRICT, WITHOUT ROWID;

    -- A number is never given twice: runs of the past know their customers by it.
    CREATE TABLE customer (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      name TEXT,
      email TEXT,
      country TEXT
    ) STRICT;

    -- order_no is whole where the file's is (half the space of text), text otherwise. Without one, the moment
    -- stands in, or a number of the row's own where nothing says that rows of one moment belong together.
    -- moment: milliseconds of wall-clock time. amount: ten-thousandths of the currency unit. kind: 0 sale, 1 return.
    -- Kept in the order in which customers are summed up: half the space of a table with a covering index beside it,
    -- and no index to build at the end of an import, which would block everything for seconds.
    CREATE TABLE order_line (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      customer_id INTEGER NOT NULL REFERENCES customer,
      order_no ANY NOT NULL,
      moment INTEGER NOT NULL,
      amount INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      PRIMARY KEY (customer_id, order_no, source_id, line)
    ) STRICT, WITHOUT ROWID;

    -- Numeric facts of a customer list.
    CREATE TABLE attribute (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      name TEXT NOT NULL,
      position INTEGER NOT NULL,
      UNIQUE (source_id, name)
    ) STRICT;
    CREATE TABLE attribute_value (
      attribute_id INTEGER NOT NULL REFERENCES attribute ON DELETE CASCADE,
      customer_id INTEGER NOT NULL REFERENCES customer,
      value REAL NOT NULL,
      PRIMARY KEY (attribute_id, customer_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attribute_value_by_customer ON attribute_value (customer_id);

    -- A finished segmentation, never overwritten. result: the read model as JSON. data_version: of the data it saw.
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      created_at INTEGER NOT NULL,
      recipe TEXT NOT NULL,
      data_version INTEGER NOT NULL,
      customers INTEGER NOT NULL,
      result TEXT NOT NULL
    ) STRICT;

    -- The run's snapshot by column: one typed array each, a customer a place, in the order of column "customer".
    CREATE TABLE run_column (
      run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('f64', 'i32', 'u8')),
      data BLOB NOT NULL,
      PRIMARY KEY (run_id, name)
    ) STRICT;

    -- What the user chose for a segment of a run; absent: as generated.
    CREATE TABLE segment_choice (
      run_id INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      segment INTEGER NOT NULL,
      name TEXT,
      colour TEXT,
      PRIMARY KEY (run_id, segment)
    ) STRICT, WITHOUT ROWID;
  `
}
