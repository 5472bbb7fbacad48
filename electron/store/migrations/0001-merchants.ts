import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * Merchants and their accounts with providers and banks. Rows that others point to have a short number of their own
 * (`seq`) beside the id that leaves the file: a payment holds one byte for its account, not thirty-six.
 */
export const migration: Migration = {
  version: 1,
  name: 'merchants',
  sql: `
CREATE TABLE merchant (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  country TEXT NOT NULL,
  industry TEXT NOT NULL,
  zone TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE merchant_currency (
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  currency TEXT NOT NULL,
  position INTEGER NOT NULL,
  declared_amount INTEGER,
  declared_frac INTEGER,
  PRIMARY KEY (merchant_seq, currency),
  CHECK ((declared_amount IS NULL) = (declared_frac IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL CHECK (kind IN ('provider', 'bank')),
  institution TEXT NOT NULL,
  -- As the institution names it, masked; empty while nothing had said it when the account was opened.
  number TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  UNIQUE (merchant_seq, kind, institution, number)
) STRICT;

-- A number that a later file taught an account which had none.
CREATE TABLE account_number (
  seq INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL UNIQUE REFERENCES account (seq),
  number TEXT NOT NULL,
  learned_at INTEGER NOT NULL
) STRICT;
${appendOnly('merchant', 'merchant_currency', 'account', 'account_number')}
`,
};
