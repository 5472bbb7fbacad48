import type { Migration } from './migration.ts';

/**
 * The first books: merchants and their accounts, what was imported, payments and their settlements, statement lines,
 * the double entry, matches, exceptions, months.
 *
 * Amounts lie in two INTEGER columns, `…amount` and `…frac` (docs/decisions/001). What was once written is never
 * changed: triggers refuse UPDATE and DELETE, and with recursive_triggers also what REPLACE and UPSERT would do.
 */
export const migration: Migration = {
  version: 1,
  name: 'books',
  sql: `
CREATE TABLE merchant (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  country TEXT NOT NULL,
  industry TEXT NOT NULL,
  zone TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE merchant_currency (
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  currency TEXT NOT NULL,
  position INTEGER NOT NULL,
  declared_amount INTEGER,
  declared_frac INTEGER,
  PRIMARY KEY (merchant_id, currency),
  CHECK ((declared_amount IS NULL) = (declared_frac IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_account (
  id TEXT NOT NULL PRIMARY KEY,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  institution TEXT NOT NULL,
  number TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  UNIQUE (merchant_id, institution, number)
) STRICT;

CREATE TABLE bank_account (
  id TEXT NOT NULL PRIMARY KEY,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  institution TEXT NOT NULL,
  number TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  UNIQUE (merchant_id, institution, number)
) STRICT;

CREATE TABLE import (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  provider_account_id TEXT REFERENCES provider_account (id),
  bank_account_id TEXT REFERENCES bank_account (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('settlement', 'statement', 'payments')),
  imported_at INTEGER NOT NULL,
  CHECK ((provider_account_id IS NULL) <> (bank_account_id IS NULL)),
  UNIQUE (merchant_id, sha256)
) STRICT;

-- What reading an import came to, written once its rows are in: the counts, the issues, the control totals.
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

-- The text of every row that an import added, card numbers masked.
CREATE TABLE import_row (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  raw TEXT NOT NULL,
  PRIMARY KEY (import_seq, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
  id INTEGER NOT NULL PRIMARY KEY,
  provider_account_id TEXT NOT NULL REFERENCES provider_account (id),
  identity TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'refund', 'fee', 'adjustment')),
  reference TEXT,
  merchant_reference TEXT,
  method TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  -- The month it is counted in: its own, or the next open one when its own was closed.
  period TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  -- What its first row says should reach the bank: gross less the fee and tax stated there.
  net_amount INTEGER NOT NULL,
  net_frac INTEGER NOT NULL CHECK (net_frac BETWEEN 0 AND 999999999),
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (provider_account_id, identity)
) STRICT;
CREATE INDEX payment_by_period ON payment (provider_account_id, period);

CREATE TABLE settlement_batch (
  id INTEGER NOT NULL PRIMARY KEY,
  provider_account_id TEXT NOT NULL REFERENCES provider_account (id),
  reference TEXT NOT NULL,
  currency TEXT NOT NULL,
  settled_on TEXT NOT NULL,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  UNIQUE (provider_account_id, reference, currency)
) STRICT;

-- One payment's part in a batch: what was collected, what was kept, what is left.
CREATE TABLE settlement_line (
  payment_id INTEGER NOT NULL PRIMARY KEY REFERENCES payment (id),
  batch_id INTEGER NOT NULL REFERENCES settlement_batch (id),
  fee_amount INTEGER NOT NULL,
  fee_frac INTEGER NOT NULL CHECK (fee_frac BETWEEN 0 AND 999999999),
  tax_amount INTEGER NOT NULL,
  tax_frac INTEGER NOT NULL CHECK (tax_frac BETWEEN 0 AND 999999999),
  net_amount INTEGER NOT NULL,
  net_frac INTEGER NOT NULL CHECK (net_frac BETWEEN 0 AND 999999999),
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL
) STRICT;
CREATE INDEX settlement_line_by_batch ON settlement_line (batch_id);

CREATE TABLE statement_line (
  id INTEGER NOT NULL PRIMARY KEY,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id),
  identity TEXT NOT NULL,
  booked_on TEXT NOT NULL,
  value_on TEXT NOT NULL,
  period TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- Signed: a credit is positive.
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  reference TEXT NOT NULL,
  narration TEXT NOT NULL,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (bank_account_id, identity)
) STRICT;
CREATE INDEX statement_line_by_period ON statement_line (bank_account_id, period);

-- What each statement says it begins and ends with.
CREATE TABLE statement_balance (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  currency TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  opening_amount INTEGER NOT NULL,
  opening_frac INTEGER NOT NULL CHECK (opening_frac BETWEEN 0 AND 999999999),
  closing_amount INTEGER NOT NULL,
  closing_frac INTEGER NOT NULL CHECK (closing_frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (import_seq, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_account (
  id INTEGER NOT NULL PRIMARY KEY,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  role TEXT NOT NULL,
  -- What the role is of: a provider account, a bank account, a method; empty where there is one per merchant.
  subject TEXT NOT NULL,
  UNIQUE (merchant_id, role, subject)
) STRICT;

CREATE TABLE match (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  level INTEGER NOT NULL CHECK (level IN (2, 3)),
  rule TEXT NOT NULL,
  why TEXT NOT NULL,
  matched_by TEXT NOT NULL CHECK (matched_by IN ('rule', 'person')),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  -- Left less right: zero unless a person accepted a difference.
  difference_amount INTEGER NOT NULL,
  difference_frac INTEGER NOT NULL CHECK (difference_frac BETWEEN 0 AND 999999999),
  matched_at INTEGER NOT NULL
) STRICT;

CREATE TABLE match_item (
  match_seq INTEGER NOT NULL REFERENCES match (seq),
  batch_id INTEGER REFERENCES settlement_batch (id),
  statement_line_id INTEGER REFERENCES statement_line (id),
  CHECK ((batch_id IS NULL) <> (statement_line_id IS NULL))
) STRICT;
CREATE INDEX match_item_by_match ON match_item (match_seq);
CREATE INDEX match_item_by_batch ON match_item (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX match_item_by_line ON match_item (statement_line_id) WHERE statement_line_id IS NOT NULL;

CREATE TABLE match_undo (
  match_seq INTEGER NOT NULL PRIMARY KEY REFERENCES match (seq),
  undone_by TEXT NOT NULL CHECK (undone_by IN ('rule', 'person')),
  undone_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER match_item_once BEFORE INSERT ON match_item
WHEN EXISTS (
  SELECT 1 FROM match_item AS other
  WHERE (other.batch_id = NEW.batch_id OR other.statement_line_id = NEW.statement_line_id)
    AND other.match_seq NOT IN (SELECT match_seq FROM match_undo)
)
BEGIN
  SELECT RAISE(ABORT, 'an item stands in one match at a time');
END;

CREATE TABLE journal_entry (
  id INTEGER NOT NULL PRIMARY KEY,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
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
  reverses INTEGER UNIQUE REFERENCES journal_entry (id)
) STRICT;
CREATE INDEX journal_entry_by_period ON journal_entry (merchant_id, period);
CREATE INDEX journal_entry_by_match ON journal_entry (match_seq) WHERE match_seq IS NOT NULL;

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

-- The audit chain: one link a command, over every entry it wrote. A link seals what it covers.
CREATE TABLE chain_link (
  seq INTEGER NOT NULL PRIMARY KEY,
  through_entry INTEGER NOT NULL,
  command TEXT NOT NULL,
  linked_at INTEGER NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE exception (
  id TEXT NOT NULL PRIMARY KEY,
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  kind TEXT NOT NULL,
  -- What it is about, as kind and id: 'batch:12', 'payment:7', 'statement_line:3'.
  subject TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  due TEXT,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  refs TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'asked', 'resolved', 'accepted')),
  why TEXT NOT NULL,
  next TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  resolved_at INTEGER,
  UNIQUE (merchant_id, kind, subject)
) STRICT;

CREATE TABLE period (
  merchant_id TEXT NOT NULL REFERENCES merchant (id),
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('closed')),
  checklist TEXT NOT NULL,
  snapshot_hash TEXT NOT NULL,
  chain_seq INTEGER NOT NULL REFERENCES chain_link (seq),
  closed_at INTEGER NOT NULL,
  PRIMARY KEY (merchant_id, month)
) STRICT, WITHOUT ROWID;

-- Every account's balance at the end of a closed month, all months before it included.
CREATE TABLE period_balance (
  merchant_id TEXT NOT NULL,
  month TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES ledger_account (id),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (merchant_id, month, account_id, currency),
  FOREIGN KEY (merchant_id, month) REFERENCES period (merchant_id, month)
) STRICT, WITHOUT ROWID;

-- Turnover as it was reported at the close.
CREATE TABLE period_turnover (
  merchant_id TEXT NOT NULL,
  month TEXT NOT NULL,
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  payments INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (merchant_id, month, currency, method),
  FOREIGN KEY (merchant_id, month) REFERENCES period (merchant_id, month)
) STRICT, WITHOUT ROWID;

-- A closed month takes nothing more, nor does any month before it: its snapshot carries their balances.
CREATE TRIGGER journal_entry_open_month BEFORE INSERT ON journal_entry
WHEN EXISTS (SELECT 1 FROM period WHERE merchant_id = NEW.merchant_id AND month >= NEW.period)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;
CREATE TRIGGER payment_open_month BEFORE INSERT ON payment
WHEN EXISTS (
  SELECT 1 FROM period JOIN provider_account AS account ON account.merchant_id = period.merchant_id
  WHERE account.id = NEW.provider_account_id AND period.month >= NEW.period
)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;
CREATE TRIGGER statement_line_open_month BEFORE INSERT ON statement_line
WHEN EXISTS (
  SELECT 1 FROM period JOIN bank_account AS account ON account.merchant_id = period.merchant_id
  WHERE account.id = NEW.bank_account_id AND period.month >= NEW.period
)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;

-- What a link has sealed takes no late entry and no late posting.
-- AFTER: before an insert SQLite does not know the id that it will give itself.
CREATE TRIGGER journal_entry_unsealed AFTER INSERT ON journal_entry
WHEN NEW.id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry would come before what is sealed');
END;
CREATE TRIGGER posting_unsealed BEFORE INSERT ON posting
WHEN NEW.entry_id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry is sealed');
END;

-- A link seals only what balances in each currency, and leaves nothing out.
CREATE TRIGGER chain_link_in_order BEFORE INSERT ON chain_link
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM chain_link)
  OR NEW.previous <> coalesce((SELECT hash FROM chain_link ORDER BY seq DESC LIMIT 1), '')
  OR NEW.through_entry <> (SELECT coalesce(max(id), 0) FROM journal_entry)
BEGIN
  SELECT RAISE(ABORT, 'the chain would have a gap');
END;
CREATE TRIGGER chain_link_balanced BEFORE INSERT ON chain_link
WHEN EXISTS (
  SELECT 1 FROM posting
  WHERE entry_id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)
  GROUP BY entry_id, currency
  HAVING SUM(frac) % 1000000000 <> 0 OR SUM(amount) + SUM(frac) / 1000000000 <> 0
)
OR EXISTS (
  SELECT 1 FROM journal_entry AS entry
  WHERE entry.id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)
    AND (SELECT count(*) FROM posting WHERE entry_id = entry.id) < 2
)
BEGIN
  SELECT RAISE(ABORT, 'an entry does not balance');
END;
${[
  'import',
  'import_outcome',
  'import_control',
  'import_row',
  'payment',
  'settlement_batch',
  'settlement_line',
  'statement_line',
  'statement_balance',
  'match',
  'match_item',
  'match_undo',
  'journal_entry',
  'posting',
  'chain_link',
  'period',
  'period_balance',
  'period_turnover',
]
  .map(
    (table) => `
CREATE TRIGGER ${table}_not_changed BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_not_deleted BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
  )
  .join('')}
`,
};
