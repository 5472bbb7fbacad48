import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * Payments that were tried and came to nothing, or are not decided yet: they move no money and are no payment, but they
 * tell when a provider or a rail fails. And the kind `withdrawal` of payments: what leaves a wallet for a bank.
 *
 * SQLite changes no CHECK by ALTER TABLE, so the table is made anew (sqlite.org/lang_altertable.html, section 7). It is not
 * renamed into place: the rows that point to it are held to its name, and find their rows there again before the
 * transaction ends.
 */
export const migration: Migration = {
  version: 10,
  name: 'attempts',
  sql: `
PRAGMA defer_foreign_keys = ON;
CREATE TABLE payment_before AS SELECT * FROM payment ORDER BY id;
DROP TABLE payment;
CREATE TABLE payment (
  id INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  -- What makes it this row and no other: 128 bits of the digest of the provider's own id, or of what the row says.
  identity BLOB NOT NULL,
  era INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'sale', 'refund', 'refund_reversed', 'chargeback', 'chargeback_reversed', 'fee', 'adjustment', 'reserve_hold',
    'reserve_release', 'carry_forward', 'cashback', 'conversion', 'tds', 'withdrawal'
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
INSERT INTO payment SELECT * FROM payment_before ORDER BY id;
DROP TABLE payment_before;
CREATE INDEX payment_by_date ON payment (account_seq, business_date);

CREATE TABLE payment_attempt (
  id INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL REFERENCES account (seq),
  identity BLOB NOT NULL,
  era INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('declined', 'pending')),
  reference TEXT,
  merchant_reference TEXT,
  method TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- What the customer tried to pay.
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  -- The provider's error code and words.
  reason TEXT NOT NULL,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  line INTEGER NOT NULL,
  UNIQUE (account_seq, identity, era)
) STRICT;
CREATE INDEX payment_attempt_by_time ON payment_attempt (account_seq, occurred_at);
${appendOnly('payment', 'payment_attempt')}
`,
};
