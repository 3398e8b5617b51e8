import type { Migration } from '../migration.ts'

/** What more kinds of sources bring: products, events, reviews, campaigns; and one customer for several keys. */
export const sources: Migration = {
  version: 30,
  up: `
    -- Words that many rows share, each once: products, categories, channels, actions, campaigns.
    CREATE TABLE word (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      UNIQUE (kind, value)
    ) STRICT;

    -- What a line says beside who, when and how much. Numbers of words; money in ten-thousandths; absent: not said.
    ALTER TABLE order_line ADD COLUMN product INTEGER;
    ALTER TABLE order_line ADD COLUMN category INTEGER;
    ALTER TABLE order_line ADD COLUMN channel INTEGER;
    ALTER TABLE order_line ADD COLUMN quantity REAL;
    ALTER TABLE order_line ADD COLUMN discount INTEGER;
    ALTER TABLE order_line ADD COLUMN cost INTEGER;

    -- What is known of a person beside the key. born and since: moments.
    ALTER TABLE customer ADD COLUMN phone TEXT;
    ALTER TABLE customer ADD COLUMN postcode TEXT;
    ALTER TABLE customer ADD COLUMN city TEXT;
    ALTER TABLE customer ADD COLUMN born INTEGER;
    ALTER TABLE customer ADD COLUMN since INTEGER;

    -- Which customers a list names, whatever it says of them.
    CREATE TABLE listed (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      customer_id INTEGER NOT NULL REFERENCES customer,
      PRIMARY KEY (customer_id, source_id)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO listed (source_id, line, customer_id)
      SELECT source_id, 0, customer_id FROM attribute_value JOIN attribute ON attribute.id = attribute_id;
    INSERT OR IGNORE INTO listed (source_id, line, customer_id)
      SELECT source_id, 0, customer_id FROM category_value JOIN category ON category.id = category_id;

    -- Further keys of a customer, normalised: the same person as in column "key" of customer.
    CREATE TABLE alias (
      key TEXT PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- Customers found to be one and the same: who went, into whom, and what said so (a source, or the user where none).
    CREATE TABLE joined (
      customer_id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      into_id INTEGER NOT NULL,
      why TEXT NOT NULL,
      source_id INTEGER
    ) STRICT;

    -- Facts about products and campaigns: of lists, and names that lines of orders give.
    CREATE TABLE product_fact (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      product INTEGER NOT NULL,
      name TEXT,
      category INTEGER,
      PRIMARY KEY (product, source_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE campaign_fact (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      campaign INTEGER NOT NULL,
      channel INTEGER,
      starts INTEGER,
      ends INTEGER,
      PRIMARY KEY (campaign, source_id)
    ) STRICT, WITHOUT ROWID;

    -- What customers did: visits, opens, clicks, likes. Kept as it is read: by customer and time.
    CREATE TABLE event (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      customer_id INTEGER NOT NULL REFERENCES customer,
      moment INTEGER NOT NULL,
      action INTEGER,
      channel INTEGER,
      campaign INTEGER,
      PRIMARY KEY (customer_id, moment, source_id, line)
    ) STRICT, WITHOUT ROWID;

    -- What they wrote; reviews without an author have no customer. How a text reads (language, sentiment from -1 to 1,
    -- words) is told when it is imported.
    CREATE TABLE review (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      customer_id INTEGER REFERENCES customer,
      moment INTEGER,
      rating REAL,
      product INTEGER,
      text TEXT NOT NULL,
      language TEXT,
      sentiment REAL,
      words INTEGER NOT NULL,
      PRIMARY KEY (source_id, line)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_by_customer ON review (customer_id, moment);

    -- Whom a campaign reached. contacted: 0 in the control group. responded: 0 or 1; absent: not said.
    CREATE TABLE contact (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      line INTEGER NOT NULL,
      customer_id INTEGER NOT NULL REFERENCES customer,
      campaign INTEGER,
      moment INTEGER,
      channel INTEGER,
      contacted INTEGER NOT NULL,
      responded INTEGER,
      spent INTEGER,
      PRIMARY KEY (customer_id, source_id, line)
    ) STRICT, WITHOUT ROWID;
  `
}
