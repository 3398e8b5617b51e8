import type { Migration } from '../migration.ts'

/** What reviews are about: topics by language, and how much each review is about them. */
export const topics: Migration = {
  version: 32,
  up: `
    -- One search for topics a language. reviews: a mark of the sources that it read; facts: JSON.
    CREATE TABLE topic_search (
      language TEXT PRIMARY KEY,
      found_at INTEGER NOT NULL,
      reviews TEXT NOT NULL,
      facts TEXT NOT NULL
    ) STRICT;

    -- Topics by their place in the search, largest first. words: JSON. feature: the id that recipes know a topic by.
    CREATE TABLE topic (
      language TEXT NOT NULL REFERENCES topic_search ON DELETE CASCADE,
      place INTEGER NOT NULL,
      feature TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (language, place)
    ) STRICT, WITHOUT ROWID;

    -- Sentences that show a topic, as places in a review's text: they go with it.
    CREATE TABLE topic_example (
      language TEXT NOT NULL REFERENCES topic_search ON DELETE CASCADE,
      topic INTEGER NOT NULL,
      place INTEGER NOT NULL,
      source_id INTEGER NOT NULL,
      line INTEGER NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      PRIMARY KEY (language, topic, place),
      FOREIGN KEY (source_id, line) REFERENCES review ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX topic_example_by_review ON topic_example (source_id, line);

    -- For each review that has any topic: the largest, and the share of each (32-bit floats), by the topics' places.
    CREATE TABLE review_topic (
      source_id INTEGER NOT NULL,
      line INTEGER NOT NULL,
      language TEXT NOT NULL REFERENCES topic_search ON DELETE CASCADE,
      main INTEGER NOT NULL,
      shares BLOB NOT NULL,
      PRIMARY KEY (source_id, line),
      FOREIGN KEY (source_id, line) REFERENCES review ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_topic_by_topic ON review_topic (language, main);
  `
}
