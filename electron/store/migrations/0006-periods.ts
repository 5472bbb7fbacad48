import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** Months: each close with its snapshot, each reopening with its reason, and the lock. */
export const migration: Migration = {
  version: 6,
  name: 'periods',
  sql: `
CREATE TABLE period_close (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  month TEXT NOT NULL,
  checklist TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  -- The link of the audit chain that the snapshot rests on.
  chain_seq INTEGER NOT NULL,
  closed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE period_reopening (
  seq INTEGER NOT NULL PRIMARY KEY,
  close_seq INTEGER NOT NULL UNIQUE REFERENCES period_close (seq),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  reopened_at INTEGER NOT NULL
) STRICT;

CREATE VIEW closed_period AS
SELECT * FROM period_close WHERE seq NOT IN (SELECT close_seq FROM period_reopening);

CREATE TRIGGER period_closed_once BEFORE INSERT ON period_close
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.month)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed already');
END;

-- Only the last closed month opens again: the ones after it rest on its balances.
CREATE TRIGGER period_reopened_in_order BEFORE INSERT ON period_reopening
WHEN EXISTS (
  SELECT 1 FROM period_close AS own JOIN closed_period AS later
    ON later.merchant_seq = own.merchant_seq AND later.month > own.month
  WHERE own.seq = NEW.close_seq
)
BEGIN
  SELECT RAISE(ABORT, 'a later month is closed');
END;

-- Every account's balance at the end of a closed month, all months before it included.
CREATE TABLE period_balance (
  close_seq INTEGER NOT NULL REFERENCES period_close (seq),
  account_id INTEGER NOT NULL REFERENCES ledger_account (id),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (close_seq, account_id, currency)
) STRICT, WITHOUT ROWID;

-- Turnover as it was reported at the close.
CREATE TABLE period_turnover (
  close_seq INTEGER NOT NULL REFERENCES period_close (seq),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  payments INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (close_seq, currency, method)
) STRICT, WITHOUT ROWID;

-- A closed month takes nothing more, nor does any month before it: its snapshot carries their balances.
CREATE TRIGGER journal_entry_open_month BEFORE INSERT ON journal_entry
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.period)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;
CREATE TRIGGER late_row_open_month BEFORE INSERT ON late_row
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.period)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;
${appendOnly('period_close', 'period_reopening', 'period_balance', 'period_turnover')}
`,
};
