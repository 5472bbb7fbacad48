import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * Two people at two machines: who this workspace is to others and who they are, what travelled between them, where a merchant
 * stands, what was agreed and signed, the files of a request, and the months that came as packs. See docs/decisions/035.
 */
export const migration: Migration = {
  version: 14,
  name: 'onboarding',
  sql: `
-- The keys are made once: who has signed by them stays who they are. Seeds of Ed25519 and X25519, 32 bytes each.
CREATE TABLE identity (
  seq INTEGER NOT NULL PRIMARY KEY CHECK (seq = 1),
  sign_seed BLOB NOT NULL CHECK (length(sign_seed) = 32),
  receive_seed BLOB NOT NULL CHECK (length(receive_seed) = 32),
  made_at INTEGER NOT NULL
) STRICT;
CREATE TABLE identity_name (
  seq INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  named_at INTEGER NOT NULL
) STRICT;
CREATE TABLE contact (
  seq INTEGER NOT NULL PRIMARY KEY,
  -- The fingerprint: SHA-256 over both public keys, in hex.
  id TEXT NOT NULL UNIQUE,
  sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
  receive_key BLOB NOT NULL CHECK (length(receive_key) = 32),
  met_at INTEGER NOT NULL
) STRICT;
CREATE TABLE contact_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  contact_seq INTEGER NOT NULL REFERENCES contact (seq),
  what TEXT NOT NULL CHECK (what IN ('name', 'verified', 'unverified', 'blocked', 'unblocked')),
  value TEXT NOT NULL,
  noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_event_by_contact ON contact_event (contact_seq, what);
-- Whom a merchant is in touch with, and on which side of it this workspace stands; the newest row of a merchant holds.
CREATE TABLE merchant_contact (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  contact_seq INTEGER NOT NULL REFERENCES contact (seq),
  side TEXT NOT NULL CHECK (side IN ('merchant', 'manager')),
  linked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX merchant_contact_by_merchant ON merchant_contact (merchant_seq);
CREATE TABLE packet (
  seq INTEGER NOT NULL PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  contact_seq INTEGER NOT NULL REFERENCES contact (seq),
  -- Of the signed message, so that a log shows what exactly was said.
  sha256 TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (direction, contact_seq, id)
) STRICT;
CREATE INDEX packet_by_merchant ON packet (merchant_seq, topic);
CREATE TABLE standing_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  standing TEXT NOT NULL,
  by_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- The packet that brought it or took it along; null for a step nobody else was told of.
  packet_seq INTEGER REFERENCES packet (seq),
  noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX standing_event_by_merchant ON standing_event (merchant_seq);
CREATE TABLE attached_file (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  media TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  attached_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attached_file_by_merchant ON attached_file (merchant_seq);
CREATE TABLE attached_file_end (
  seq INTEGER NOT NULL PRIMARY KEY,
  file_seq INTEGER NOT NULL UNIQUE REFERENCES attached_file (seq),
  ended_at INTEGER NOT NULL
) STRICT;
CREATE TABLE declared_turnover (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  currency TEXT NOT NULL,
  -- Both null: nothing is declared in this currency any more.
  amount INTEGER,
  frac INTEGER CHECK (frac BETWEEN 0 AND 999999999),
  noted_at INTEGER NOT NULL,
  CHECK ((amount IS NULL) = (frac IS NULL))
) STRICT;
CREATE INDEX declared_turnover_by_merchant ON declared_turnover (merchant_seq, currency);
CREATE TABLE agreement (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  -- SHA-256 of the text, in hex.
  hash TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  -- Canonical JSON (RFC 8785), byte for byte what was signed.
  text TEXT NOT NULL,
  proposed_by TEXT NOT NULL CHECK (proposed_by IN ('merchant', 'manager')),
  note TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  UNIQUE (merchant_seq, hash)
) STRICT;
CREATE TABLE agreement_signature (
  seq INTEGER NOT NULL PRIMARY KEY,
  agreement_seq INTEGER NOT NULL REFERENCES agreement (seq),
  side TEXT NOT NULL CHECK (side IN ('merchant', 'manager')),
  sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
  receive_key BLOB NOT NULL CHECK (length(receive_key) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  signed_at INTEGER NOT NULL,
  UNIQUE (agreement_seq, side)
) STRICT;
CREATE TABLE agreement_refusal (
  seq INTEGER NOT NULL PRIMARY KEY,
  agreement_seq INTEGER NOT NULL UNIQUE REFERENCES agreement (seq),
  by_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  refused_at INTEGER NOT NULL
) STRICT;
CREATE TABLE month_pack (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  month TEXT NOT NULL,
  packet_seq INTEGER NOT NULL UNIQUE REFERENCES packet (seq),
  document TEXT NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT;
CREATE INDEX month_pack_by_month ON month_pack (merchant_seq, month);
CREATE TABLE month_pack_turnover (
  pack_seq INTEGER NOT NULL REFERENCES month_pack (seq),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  payments INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (pack_seq, currency, method)
) STRICT, WITHOUT ROWID;
${appendOnly(
  'identity',
  'identity_name',
  'contact',
  'contact_event',
  'merchant_contact',
  'packet',
  'standing_event',
  'attached_file',
  'attached_file_end',
  'declared_turnover',
  'agreement',
  'agreement_signature',
  'agreement_refusal',
  'month_pack',
  'month_pack_turnover',
)}
`,
};
