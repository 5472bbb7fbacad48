import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * Payments, the batches they are settled in, and bank lines. Amounts lie in two INTEGER columns, `…amount` and `…frac`
 * (docs/decisions/001).
 */
export const migration: Migration = {
  version: 3,
  name: 'settlements',
  sql: `
CREATE TABLE payment (
  id INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  -- What makes it this row and no other: 128 bits of the digest of the provider's own id, or of what the row says.
  identity BLOB NOT NULL,
  era INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'sale', 'refund', 'refund_reversed', 'chargeback', 'chargeback_reversed', 'fee', 'adjustment', 'reserve_hold',
    'reserve_release', 'carry_forward', 'cashback', 'conversion', 'tds'
  )),
  reference TEXT,
  merchant_reference TEXT,
  method TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  -- What its first row says should reach the bank: gross less the fee and tax stated there.
  net_amount INTEGER NOT NULL,
  net_frac INTEGER NOT NULL CHECK (net_frac BETWEEN 0 AND 999999999),
  -- When a rolling reserve that was held is to be released.
  release_on TEXT,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (account_seq, identity, era),
  CHECK (release_on IS NULL OR kind = 'reserve_hold')
) STRICT;
CREATE INDEX payment_by_date ON payment (account_seq, business_date);

CREATE TABLE settlement_batch (
  id INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  reference TEXT NOT NULL,
  era INTEGER NOT NULL,
  currency TEXT NOT NULL,
  settled_on TEXT NOT NULL,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  UNIQUE (account_seq, reference, currency, era)
) STRICT;

-- One payment's part in a batch: what was collected, what was kept, what is left.
CREATE TABLE settlement_line (
  id INTEGER NOT NULL PRIMARY KEY,
  payment_id INTEGER NOT NULL REFERENCES payment (id),
  era INTEGER NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES settlement_batch (id),
  fee_amount INTEGER NOT NULL,
  fee_frac INTEGER NOT NULL CHECK (fee_frac BETWEEN 0 AND 999999999),
  tax_amount INTEGER NOT NULL,
  tax_frac INTEGER NOT NULL CHECK (tax_frac BETWEEN 0 AND 999999999),
  net_amount INTEGER NOT NULL,
  net_frac INTEGER NOT NULL CHECK (net_frac BETWEEN 0 AND 999999999),
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (payment_id, era)
) STRICT;
CREATE INDEX settlement_line_by_batch ON settlement_line (batch_id);

CREATE TABLE statement_line (
  id INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  identity BLOB NOT NULL,
  era INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  value_on TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- Signed: a credit is positive.
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  reference TEXT NOT NULL,
  narration TEXT NOT NULL,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (account_seq, identity, era)
) STRICT;
CREATE INDEX statement_line_by_date ON statement_line (account_seq, booked_on);

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
${appendOnly('payment', 'settlement_batch', 'settlement_line', 'statement_line', 'statement_balance')}
`,
};
