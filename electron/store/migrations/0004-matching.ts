import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** What explains what, and what nothing explains. */
export const migration: Migration = {
  version: 4,
  name: 'matching',
  sql: `
CREATE TABLE match (
  seq INTEGER NOT NULL PRIMARY KEY,
  -- A match that was taken back and made again keeps its id; one of them stands.
  id TEXT NOT NULL,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  level INTEGER NOT NULL CHECK (level IN (2, 3)),
  rule TEXT NOT NULL,
  why TEXT NOT NULL,
  matched_by TEXT NOT NULL CHECK (matched_by IN ('rule', 'person')),
  -- What the bank line says; of an item that was written off, what it was worth.
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  -- Left less right, in one currency: zero unless a person accepted a difference.
  difference_amount INTEGER NOT NULL,
  difference_frac INTEGER NOT NULL CHECK (difference_frac BETWEEN 0 AND 999999999),
  -- The part of it that is not asked for any more.
  written_off_amount INTEGER NOT NULL,
  written_off_frac INTEGER NOT NULL CHECK (written_off_frac BETWEEN 0 AND 999999999),
  matched_at INTEGER NOT NULL
) STRICT;

CREATE INDEX match_by_id ON match (id);

CREATE TABLE match_item (
  seq INTEGER NOT NULL PRIMARY KEY,
  match_seq INTEGER NOT NULL REFERENCES match (seq),
  payment_id INTEGER REFERENCES payment (id),
  batch_id INTEGER REFERENCES settlement_batch (id),
  statement_line_id INTEGER REFERENCES statement_line (id),
  CHECK ((payment_id IS NOT NULL) + (batch_id IS NOT NULL) + (statement_line_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX match_item_by_match ON match_item (match_seq);
CREATE INDEX match_item_by_payment ON match_item (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX match_item_by_batch ON match_item (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX match_item_by_line ON match_item (statement_line_id) WHERE statement_line_id IS NOT NULL;

CREATE TABLE match_undo (
  seq INTEGER NOT NULL PRIMARY KEY,
  match_seq INTEGER NOT NULL UNIQUE REFERENCES match (seq),
  undone_by TEXT NOT NULL CHECK (undone_by IN ('rule', 'person')),
  undone_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER match_item_once BEFORE INSERT ON match_item
WHEN EXISTS (
  SELECT 1 FROM match_item AS other
  WHERE (other.payment_id = NEW.payment_id OR other.batch_id = NEW.batch_id OR other.statement_line_id = NEW.statement_line_id)
    AND other.match_seq NOT IN (SELECT match_seq FROM match_undo)
)
BEGIN
  SELECT RAISE(ABORT, 'an item stands in one match at a time');
END;

-- An exception as it was seen. What is seen anew is a new row under the same id, and the old one ends.
CREATE TABLE exception (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL,
  -- What it is about, as kind and id: 'batch:12', 'payment:7', 'statement_line:3'.
  subject TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  due TEXT,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  refs TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'asked', 'accepted')),
  why TEXT NOT NULL,
  next TEXT NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;

CREATE INDEX exception_by_subject ON exception (merchant_seq, subject, kind);

CREATE TABLE exception_end (
  seq INTEGER NOT NULL PRIMARY KEY,
  exception_seq INTEGER NOT NULL UNIQUE REFERENCES exception (seq),
  reason TEXT NOT NULL CHECK (reason IN ('resolved', 'seen_anew')),
  ended_at INTEGER NOT NULL
) STRICT;

CREATE VIEW standing_exception AS
SELECT * FROM exception WHERE seq NOT IN (SELECT exception_seq FROM exception_end);
${appendOnly('match', 'match_item', 'match_undo', 'exception', 'exception_end')}
`,
};
