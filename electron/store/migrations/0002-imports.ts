import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** What was imported, from which file, what reading it came to, the text of its rows, and whether it still stands. */
export const migration: Migration = {
  version: 2,
  name: 'imports',
  sql: `
CREATE TABLE import (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('settlement', 'statement', 'payments')),
  -- 0, or the import's own number once something of its account was taken back: rows of an import that was taken back
  -- stay on record, and the same rows may come again.
  era INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX import_by_digest ON import (merchant_seq, sha256);

-- An import that was taken back, or brought back after that; the latest says which.
CREATE TABLE import_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  what TEXT NOT NULL CHECK (what IN ('undone', 'restored')),
  happened_at INTEGER NOT NULL
) STRICT;

-- The imports that do not stand. Every question about rows leaves theirs out.
CREATE VIEW undone_import (import_seq) AS
SELECT import_seq FROM (SELECT import_seq, what, max(seq) FROM import_event GROUP BY import_seq) WHERE what = 'undone';

CREATE TRIGGER import_once BEFORE INSERT ON import
WHEN EXISTS (
  SELECT 1 FROM import AS other
  WHERE other.merchant_seq = NEW.merchant_seq AND other.sha256 = NEW.sha256
    AND other.seq NOT IN (SELECT import_seq FROM undone_import)
)
BEGIN
  SELECT RAISE(ABORT, 'the file is in the books already');
END;

-- What reading an import came to, written once its rows are in: the counts, the issues.
CREATE TABLE import_outcome (
  import_seq INTEGER NOT NULL PRIMARY KEY REFERENCES import (seq),
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_known INTEGER NOT NULL,
  batches INTEGER NOT NULL,
  issues TEXT NOT NULL
) STRICT;

-- Control totals of the rows an import added, as its reader summed them: the books must come to the same.
CREATE TABLE import_control (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  currency TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('gross', 'fee', 'tax', 'credit', 'debit')),
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (import_seq, currency, measure)
) STRICT, WITHOUT ROWID;

-- The text of the rows of a file, card numbers masked: some thousand rows to a piece, deflated.
CREATE TABLE import_text (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  text BLOB NOT NULL,
  -- SHA-256 of the deflated text: the audit chain covers this in its place.
  digest TEXT NOT NULL,
  PRIMARY KEY (import_seq, first_line)
) STRICT, WITHOUT ROWID;

-- An import that found rows in the books already rests on the imports that brought them.
CREATE TABLE import_reliance (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  on_import_seq INTEGER NOT NULL REFERENCES import (seq),
  row_count INTEGER NOT NULL,
  PRIMARY KEY (import_seq, on_import_seq)
) STRICT, WITHOUT ROWID;
${appendOnly('import', 'import_event', 'import_outcome', 'import_control', 'import_text', 'import_reliance')}
`,
};
