import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** Rates as their sources give them, and those the books were kept at. A rate is a fraction of two whole numbers. */
export const migration: Migration = {
  version: 7,
  name: 'rates',
  sql: `
CREATE TABLE rate_file (
  seq INTEGER NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;

-- One major unit of from_currency in major units of to_currency. The latest of a pair, day counts.
CREATE TABLE rate_quote (
  seq INTEGER NOT NULL PRIMARY KEY,
  from_currency TEXT NOT NULL,
  to_currency TEXT NOT NULL,
  day TEXT NOT NULL,
  numerator TEXT NOT NULL CHECK (numerator NOT GLOB '*[^0-9]*' AND length(numerator) > 0),
  denominator TEXT NOT NULL CHECK (denominator NOT GLOB '*[^0-9]*' AND length(denominator) > 0),
  source TEXT NOT NULL,
  rate_file_seq INTEGER REFERENCES rate_file (seq),
  line INTEGER,
  CHECK (from_currency <> to_currency)
) STRICT;
CREATE INDEX rate_quote_by_day ON rate_quote (day, from_currency, to_currency);

-- The rate at which a merchant's books hold what happened on a day in a currency: frozen when it was first needed.
CREATE TABLE booked_rate (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  currency TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  day TEXT NOT NULL,
  numerator TEXT NOT NULL CHECK (numerator NOT GLOB '*[^0-9]*' AND length(numerator) > 0),
  denominator TEXT NOT NULL CHECK (denominator NOT GLOB '*[^0-9]*' AND length(denominator) > 0),
  -- The quotes it was made of, as their numbers, and the currencies it was crossed over.
  quotes TEXT NOT NULL,
  booked_at INTEGER NOT NULL,
  UNIQUE (merchant_seq, currency, day)
) STRICT;
${appendOnly('rate_file', 'rate_quote', 'booked_rate')}
`,
};
