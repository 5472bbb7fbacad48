import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** The double entry: accounts, entries, postings, and the running balances that are derived from them. */
export const migration: Migration = {
  version: 5,
  name: 'ledger',
  sql: `
CREATE TABLE ledger_account (
  id INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  role TEXT NOT NULL,
  -- What the role is of: the id of an account, a method; empty where there is one per merchant.
  subject TEXT NOT NULL,
  UNIQUE (merchant_seq, role, subject)
) STRICT;

CREATE TABLE journal_entry (
  id INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  period TEXT NOT NULL,
  -- Its own month, where that was closed and the entry went to the next open one.
  late_from TEXT,
  import_seq INTEGER REFERENCES import (seq),
  payment_id INTEGER REFERENCES payment (id),
  batch_id INTEGER REFERENCES settlement_batch (id),
  statement_line_id INTEGER REFERENCES statement_line (id),
  match_seq INTEGER REFERENCES match (seq),
  -- The entry it takes back; and, of one that was taken back before, the entry it says again.
  reverses INTEGER REFERENCES journal_entry (id),
  repeats INTEGER REFERENCES journal_entry (id)
) STRICT;
CREATE INDEX journal_entry_by_period ON journal_entry (merchant_seq, period);
CREATE INDEX journal_entry_by_match ON journal_entry (match_seq) WHERE match_seq IS NOT NULL;
CREATE UNIQUE INDEX journal_entry_reversed_once ON journal_entry (reverses) WHERE reverses IS NOT NULL;

CREATE TABLE posting (
  entry_id INTEGER NOT NULL REFERENCES journal_entry (id),
  n INTEGER NOT NULL,
  account_id INTEGER NOT NULL REFERENCES ledger_account (id),
  currency TEXT NOT NULL,
  -- Debits are positive, credits negative.
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (entry_id, n)
) STRICT, WITHOUT ROWID;

-- A payment or bank line that is counted in a later month than its own, which was closed when it came.
CREATE TABLE late_row (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  payment_id INTEGER UNIQUE REFERENCES payment (id),
  statement_line_id INTEGER UNIQUE REFERENCES statement_line (id),
  own_month TEXT NOT NULL,
  period TEXT NOT NULL,
  CHECK ((payment_id IS NULL) <> (statement_line_id IS NULL)),
  CHECK (period > own_month)
) STRICT;

-- Its own month was opened again, and it is counted there.
CREATE TABLE late_row_home (
  seq INTEGER NOT NULL PRIMARY KEY,
  late_row_seq INTEGER NOT NULL UNIQUE REFERENCES late_row (seq),
  came_at INTEGER NOT NULL
) STRICT;

CREATE VIEW standing_late_row AS
SELECT * FROM late_row WHERE seq NOT IN (SELECT late_row_seq FROM late_row_home);

-- Derived: every account by month and day. Kept in step by each command, and held against the postings by 'verify'.
CREATE TABLE account_day (
  account_id INTEGER NOT NULL REFERENCES ledger_account (id),
  currency TEXT NOT NULL,
  period TEXT NOT NULL,
  day TEXT NOT NULL,
  debit_amount INTEGER NOT NULL,
  debit_frac INTEGER NOT NULL CHECK (debit_frac BETWEEN 0 AND 999999999),
  -- Negative, as credits are.
  credit_amount INTEGER NOT NULL,
  credit_frac INTEGER NOT NULL CHECK (credit_frac BETWEEN 0 AND 999999999),
  postings INTEGER NOT NULL,
  -- Those of entries less those of reversals: what stands.
  standing INTEGER NOT NULL,
  PRIMARY KEY (account_id, currency, period, day)
) STRICT, WITHOUT ROWID;
${appendOnly('ledger_account', 'journal_entry', 'posting', 'late_row', 'late_row_home')}
`,
};
