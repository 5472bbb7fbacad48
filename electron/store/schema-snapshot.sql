CREATE INDEX attached_file_by_merchant ON attached_file (merchant_seq);

CREATE INDEX attempt_event_by_attempt ON attempt_event (attempt_id);

CREATE INDEX contact_event_by_contact ON contact_event (contact_seq, what);

CREATE INDEX declared_turnover_by_merchant ON declared_turnover (merchant_seq, currency);

CREATE INDEX exception_by_subject ON exception (merchant_seq, subject, kind);

CREATE INDEX exception_event_by_exception ON exception_event (merchant_seq, exception_id);

CREATE INDEX file_mapping_by_id ON file_mapping (id);

CREATE INDEX import_by_digest ON import (merchant_seq, sha256);

CREATE INDEX journal_entry_by_match ON journal_entry (match_seq) WHERE match_seq IS NOT NULL;

CREATE INDEX journal_entry_by_period ON journal_entry (merchant_seq, period);

CREATE UNIQUE INDEX journal_entry_reversed_once ON journal_entry (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX kept_document_by_id ON kept_document (merchant_seq, noun, id);

CREATE INDEX match_by_id ON match (id);

CREATE INDEX match_item_by_batch ON match_item (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX match_item_by_line ON match_item (statement_line_id) WHERE statement_line_id IS NOT NULL;

CREATE INDEX match_item_by_match ON match_item (match_seq);

CREATE INDEX match_item_by_payment ON match_item (payment_id) WHERE payment_id IS NOT NULL;

CREATE INDEX merchant_contact_by_merchant ON merchant_contact (merchant_seq);

CREATE INDEX month_pack_by_month ON month_pack (merchant_seq, month);

CREATE INDEX packet_by_merchant ON packet (merchant_seq, topic);

CREATE INDEX payment_attempt_by_time ON payment_attempt (account_seq, occurred_at);

CREATE INDEX payment_by_date ON payment (account_seq, business_date);

CREATE INDEX rate_quote_by_day ON rate_quote (day, from_currency, to_currency);

CREATE INDEX settlement_line_by_batch ON settlement_line (batch_id, import_seq);

CREATE INDEX standing_event_by_merchant ON standing_event (merchant_seq);

CREATE INDEX statement_line_by_date ON statement_line (account_seq, booked_on);

CREATE INDEX step_by_merchant ON step (merchant_seq);

CREATE INDEX step_effect_by_step ON step_effect (step_seq);

CREATE INDEX step_event_by_step ON step_event (step_seq);

CREATE INDEX step_note_by_step ON step_note (step_seq);

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

CREATE TABLE account_number (
  seq INTEGER NOT NULL PRIMARY KEY,
  account_seq INTEGER NOT NULL UNIQUE REFERENCES account (seq),
  number TEXT NOT NULL,
  learned_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE agreement_refusal (
  seq INTEGER NOT NULL PRIMARY KEY,
  agreement_seq INTEGER NOT NULL UNIQUE REFERENCES agreement (seq),
  by_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  refused_at INTEGER NOT NULL
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

CREATE TABLE attached_file_end (
  seq INTEGER NOT NULL PRIMARY KEY,
  file_seq INTEGER NOT NULL UNIQUE REFERENCES attached_file (seq),
  ended_at INTEGER NOT NULL
) STRICT;

CREATE TABLE attempt_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  attempt_id INTEGER NOT NULL REFERENCES payment_attempt (id),
  -- The customer's account was debited all the same, was not, or has the money back.
  what TEXT NOT NULL CHECK (what IN ('debited', 'not_debited', 'returned')),
  on_day TEXT NOT NULL,
  noted_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE chain_link (
  seq INTEGER NOT NULL PRIMARY KEY,
  through_entry INTEGER NOT NULL,
  command TEXT NOT NULL,
  -- Why a chain that was cut is gone on from; null for every ordinary link.
  reason TEXT,
  linked_at INTEGER NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE chain_part (
  part TEXT NOT NULL,
  first_key INTEGER NOT NULL,
  last_key INTEGER NOT NULL,
  link_seq INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  digest TEXT NOT NULL,
  marks BLOB NOT NULL,
  PRIMARY KEY (part, first_key)
-- With a rowid: without one, marks of some kilobytes would each take a page of their own.
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

CREATE TABLE exception_end (
  seq INTEGER NOT NULL PRIMARY KEY,
  exception_seq INTEGER NOT NULL UNIQUE REFERENCES exception (seq),
  reason TEXT NOT NULL CHECK (reason IN ('resolved', 'seen_anew')),
  ended_at INTEGER NOT NULL
) STRICT;

CREATE TABLE exception_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  -- An exception keeps its id while its facts change.
  exception_id TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('owner', 'due', 'state', 'note')),
  value TEXT NOT NULL,
  noted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE exception_event_undo (
  seq INTEGER NOT NULL PRIMARY KEY,
  event_seq INTEGER NOT NULL UNIQUE REFERENCES exception_event (seq),
  undone_at INTEGER NOT NULL
) STRICT;

CREATE TABLE file_mapping (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE import_control (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  currency TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure IN ('gross', 'fee', 'tax', 'credit', 'debit')),
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (import_seq, currency, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  what TEXT NOT NULL CHECK (what IN ('undone', 'restored')),
  happened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE import_outcome (
  import_seq INTEGER NOT NULL PRIMARY KEY REFERENCES import (seq),
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_known INTEGER NOT NULL,
  batches INTEGER NOT NULL,
  issues TEXT NOT NULL
) STRICT;

CREATE TABLE import_reliance (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  on_import_seq INTEGER NOT NULL REFERENCES import (seq),
  row_count INTEGER NOT NULL,
  PRIMARY KEY (import_seq, on_import_seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_text (
  import_seq INTEGER NOT NULL REFERENCES import (seq),
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  text BLOB NOT NULL,
  -- SHA-256 of the deflated text: the audit chain covers this in its place.
  digest TEXT NOT NULL,
  PRIMARY KEY (import_seq, first_line)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE kept_document (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE late_row_home (
  seq INTEGER NOT NULL PRIMARY KEY,
  late_row_seq INTEGER NOT NULL UNIQUE REFERENCES late_row (seq),
  came_at INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_account (
  id INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  role TEXT NOT NULL,
  -- What the role is of: the id of an account, a method; empty where there is one per merchant.
  subject TEXT NOT NULL,
  UNIQUE (merchant_seq, role, subject)
) STRICT;

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

CREATE TABLE match_item (
  seq INTEGER NOT NULL PRIMARY KEY,
  match_seq INTEGER NOT NULL REFERENCES match (seq),
  payment_id INTEGER REFERENCES payment (id),
  batch_id INTEGER REFERENCES settlement_batch (id),
  statement_line_id INTEGER REFERENCES statement_line (id),
  CHECK ((payment_id IS NOT NULL) + (batch_id IS NOT NULL) + (statement_line_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE match_undo (
  seq INTEGER NOT NULL PRIMARY KEY,
  match_seq INTEGER NOT NULL UNIQUE REFERENCES match (seq),
  undone_by TEXT NOT NULL CHECK (undone_by IN ('rule', 'person')),
  undone_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE merchant_contact (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  contact_seq INTEGER NOT NULL REFERENCES contact (seq),
  side TEXT NOT NULL CHECK (side IN ('merchant', 'manager')),
  linked_at INTEGER NOT NULL
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

CREATE TABLE month_pack (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  month TEXT NOT NULL,
  packet_seq INTEGER NOT NULL UNIQUE REFERENCES packet (seq),
  document TEXT NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE month_pack_report (
  seq INTEGER NOT NULL PRIMARY KEY,
  pack_seq INTEGER NOT NULL REFERENCES month_pack (seq),
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (pack_seq, kind)
) STRICT;

CREATE TABLE month_pack_turnover (
  pack_seq INTEGER NOT NULL REFERENCES month_pack (seq),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  payments INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (pack_seq, currency, method)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE period_balance (
  close_seq INTEGER NOT NULL REFERENCES period_close (seq),
  account_id INTEGER NOT NULL REFERENCES ledger_account (id),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (close_seq, account_id, currency)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE period_turnover (
  close_seq INTEGER NOT NULL REFERENCES period_close (seq),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  payments INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  frac INTEGER NOT NULL CHECK (frac BETWEEN 0 AND 999999999),
  PRIMARY KEY (close_seq, currency, method)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE rate_file (
  seq INTEGER NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;

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

CREATE TABLE step (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  taken_at INTEGER NOT NULL
) STRICT;

CREATE TABLE step_effect (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  effect TEXT NOT NULL CHECK (effect IN ('imported', 'import_undone', 'matched', 'unmatched')),
  import_seq INTEGER REFERENCES import (seq),
  match_seq INTEGER REFERENCES match (seq),
  CHECK ((import_seq IS NULL) <> (match_seq IS NULL))
) STRICT;

CREATE TABLE step_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  what TEXT NOT NULL CHECK (what IN ('undone', 'redone')),
  happened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE step_note (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  event_seq INTEGER NOT NULL REFERENCES exception_event (seq)
) STRICT;

CREATE TRIGGER account_not_changed BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'account is append-only'); END;

CREATE TRIGGER account_not_deleted BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'account is append-only'); END;

CREATE TRIGGER account_number_not_changed BEFORE UPDATE ON account_number BEGIN SELECT RAISE(ABORT, 'account_number is append-only'); END;

CREATE TRIGGER account_number_not_deleted BEFORE DELETE ON account_number BEGIN SELECT RAISE(ABORT, 'account_number is append-only'); END;

CREATE TRIGGER agreement_not_changed BEFORE UPDATE ON agreement BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;

CREATE TRIGGER agreement_not_deleted BEFORE DELETE ON agreement BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;

CREATE TRIGGER agreement_refusal_not_changed BEFORE UPDATE ON agreement_refusal BEGIN SELECT RAISE(ABORT, 'agreement_refusal is append-only'); END;

CREATE TRIGGER agreement_refusal_not_deleted BEFORE DELETE ON agreement_refusal BEGIN SELECT RAISE(ABORT, 'agreement_refusal is append-only'); END;

CREATE TRIGGER agreement_signature_not_changed BEFORE UPDATE ON agreement_signature BEGIN SELECT RAISE(ABORT, 'agreement_signature is append-only'); END;

CREATE TRIGGER agreement_signature_not_deleted BEFORE DELETE ON agreement_signature BEGIN SELECT RAISE(ABORT, 'agreement_signature is append-only'); END;

CREATE TRIGGER attached_file_end_not_changed BEFORE UPDATE ON attached_file_end BEGIN SELECT RAISE(ABORT, 'attached_file_end is append-only'); END;

CREATE TRIGGER attached_file_end_not_deleted BEFORE DELETE ON attached_file_end BEGIN SELECT RAISE(ABORT, 'attached_file_end is append-only'); END;

CREATE TRIGGER attached_file_not_changed BEFORE UPDATE ON attached_file BEGIN SELECT RAISE(ABORT, 'attached_file is append-only'); END;

CREATE TRIGGER attached_file_not_deleted BEFORE DELETE ON attached_file BEGIN SELECT RAISE(ABORT, 'attached_file is append-only'); END;

CREATE TRIGGER attempt_event_not_changed BEFORE UPDATE ON attempt_event BEGIN SELECT RAISE(ABORT, 'attempt_event is append-only'); END;

CREATE TRIGGER attempt_event_not_deleted BEFORE DELETE ON attempt_event BEGIN SELECT RAISE(ABORT, 'attempt_event is append-only'); END;

CREATE TRIGGER booked_rate_not_changed BEFORE UPDATE ON booked_rate BEGIN SELECT RAISE(ABORT, 'booked_rate is append-only'); END;

CREATE TRIGGER booked_rate_not_deleted BEFORE DELETE ON booked_rate BEGIN SELECT RAISE(ABORT, 'booked_rate is append-only'); END;

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

CREATE TRIGGER chain_link_in_order BEFORE INSERT ON chain_link
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM chain_link)
  OR NEW.previous <> coalesce((SELECT hash FROM chain_link ORDER BY seq DESC LIMIT 1), '')
  OR NEW.through_entry <> (SELECT coalesce(max(id), 0) FROM journal_entry)
BEGIN
  SELECT RAISE(ABORT, 'the chain would have a gap');
END;

CREATE TRIGGER chain_link_not_changed BEFORE UPDATE ON chain_link BEGIN SELECT RAISE(ABORT, 'chain_link is append-only'); END;

CREATE TRIGGER chain_link_not_deleted BEFORE DELETE ON chain_link BEGIN SELECT RAISE(ABORT, 'chain_link is append-only'); END;

CREATE TRIGGER chain_part_not_changed BEFORE UPDATE ON chain_part BEGIN SELECT RAISE(ABORT, 'chain_part is append-only'); END;

CREATE TRIGGER chain_part_not_deleted BEFORE DELETE ON chain_part BEGIN SELECT RAISE(ABORT, 'chain_part is append-only'); END;

CREATE TRIGGER contact_event_not_changed BEFORE UPDATE ON contact_event BEGIN SELECT RAISE(ABORT, 'contact_event is append-only'); END;

CREATE TRIGGER contact_event_not_deleted BEFORE DELETE ON contact_event BEGIN SELECT RAISE(ABORT, 'contact_event is append-only'); END;

CREATE TRIGGER contact_not_changed BEFORE UPDATE ON contact BEGIN SELECT RAISE(ABORT, 'contact is append-only'); END;

CREATE TRIGGER contact_not_deleted BEFORE DELETE ON contact BEGIN SELECT RAISE(ABORT, 'contact is append-only'); END;

CREATE TRIGGER declared_turnover_not_changed BEFORE UPDATE ON declared_turnover BEGIN SELECT RAISE(ABORT, 'declared_turnover is append-only'); END;

CREATE TRIGGER declared_turnover_not_deleted BEFORE DELETE ON declared_turnover BEGIN SELECT RAISE(ABORT, 'declared_turnover is append-only'); END;

CREATE TRIGGER exception_end_not_changed BEFORE UPDATE ON exception_end BEGIN SELECT RAISE(ABORT, 'exception_end is append-only'); END;

CREATE TRIGGER exception_end_not_deleted BEFORE DELETE ON exception_end BEGIN SELECT RAISE(ABORT, 'exception_end is append-only'); END;

CREATE TRIGGER exception_event_not_changed BEFORE UPDATE ON exception_event BEGIN SELECT RAISE(ABORT, 'exception_event is append-only'); END;

CREATE TRIGGER exception_event_not_deleted BEFORE DELETE ON exception_event BEGIN SELECT RAISE(ABORT, 'exception_event is append-only'); END;

CREATE TRIGGER exception_event_undo_not_changed BEFORE UPDATE ON exception_event_undo BEGIN SELECT RAISE(ABORT, 'exception_event_undo is append-only'); END;

CREATE TRIGGER exception_event_undo_not_deleted BEFORE DELETE ON exception_event_undo BEGIN SELECT RAISE(ABORT, 'exception_event_undo is append-only'); END;

CREATE TRIGGER exception_not_changed BEFORE UPDATE ON exception BEGIN SELECT RAISE(ABORT, 'exception is append-only'); END;

CREATE TRIGGER exception_not_deleted BEFORE DELETE ON exception BEGIN SELECT RAISE(ABORT, 'exception is append-only'); END;

CREATE TRIGGER file_mapping_not_changed BEFORE UPDATE ON file_mapping BEGIN SELECT RAISE(ABORT, 'file_mapping is append-only'); END;

CREATE TRIGGER file_mapping_not_deleted BEFORE DELETE ON file_mapping BEGIN SELECT RAISE(ABORT, 'file_mapping is append-only'); END;

CREATE TRIGGER identity_name_not_changed BEFORE UPDATE ON identity_name BEGIN SELECT RAISE(ABORT, 'identity_name is append-only'); END;

CREATE TRIGGER identity_name_not_deleted BEFORE DELETE ON identity_name BEGIN SELECT RAISE(ABORT, 'identity_name is append-only'); END;

CREATE TRIGGER identity_not_changed BEFORE UPDATE ON identity BEGIN SELECT RAISE(ABORT, 'identity is append-only'); END;

CREATE TRIGGER identity_not_deleted BEFORE DELETE ON identity BEGIN SELECT RAISE(ABORT, 'identity is append-only'); END;

CREATE TRIGGER import_control_not_changed BEFORE UPDATE ON import_control BEGIN SELECT RAISE(ABORT, 'import_control is append-only'); END;

CREATE TRIGGER import_control_not_deleted BEFORE DELETE ON import_control BEGIN SELECT RAISE(ABORT, 'import_control is append-only'); END;

CREATE TRIGGER import_event_not_changed BEFORE UPDATE ON import_event BEGIN SELECT RAISE(ABORT, 'import_event is append-only'); END;

CREATE TRIGGER import_event_not_deleted BEFORE DELETE ON import_event BEGIN SELECT RAISE(ABORT, 'import_event is append-only'); END;

CREATE TRIGGER import_not_changed BEFORE UPDATE ON import BEGIN SELECT RAISE(ABORT, 'import is append-only'); END;

CREATE TRIGGER import_not_deleted BEFORE DELETE ON import BEGIN SELECT RAISE(ABORT, 'import is append-only'); END;

CREATE TRIGGER import_once BEFORE INSERT ON import
WHEN EXISTS (
  SELECT 1 FROM import AS other
  WHERE other.merchant_seq = NEW.merchant_seq AND other.sha256 = NEW.sha256
    AND other.seq NOT IN (SELECT import_seq FROM undone_import)
)
BEGIN
  SELECT RAISE(ABORT, 'the file is in the books already');
END;

CREATE TRIGGER import_outcome_not_changed BEFORE UPDATE ON import_outcome BEGIN SELECT RAISE(ABORT, 'import_outcome is append-only'); END;

CREATE TRIGGER import_outcome_not_deleted BEFORE DELETE ON import_outcome BEGIN SELECT RAISE(ABORT, 'import_outcome is append-only'); END;

CREATE TRIGGER import_reliance_not_changed BEFORE UPDATE ON import_reliance BEGIN SELECT RAISE(ABORT, 'import_reliance is append-only'); END;

CREATE TRIGGER import_reliance_not_deleted BEFORE DELETE ON import_reliance BEGIN SELECT RAISE(ABORT, 'import_reliance is append-only'); END;

CREATE TRIGGER import_text_not_changed BEFORE UPDATE ON import_text BEGIN SELECT RAISE(ABORT, 'import_text is append-only'); END;

CREATE TRIGGER import_text_not_deleted BEFORE DELETE ON import_text BEGIN SELECT RAISE(ABORT, 'import_text is append-only'); END;

CREATE TRIGGER journal_entry_not_changed BEFORE UPDATE ON journal_entry BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;

CREATE TRIGGER journal_entry_not_deleted BEFORE DELETE ON journal_entry BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;

CREATE TRIGGER journal_entry_open_month BEFORE INSERT ON journal_entry
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.period)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;

CREATE TRIGGER journal_entry_unsealed AFTER INSERT ON journal_entry
WHEN NEW.id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry would come before what is sealed');
END;

CREATE TRIGGER kept_document_not_changed BEFORE UPDATE ON kept_document BEGIN SELECT RAISE(ABORT, 'kept_document is append-only'); END;

CREATE TRIGGER kept_document_not_deleted BEFORE DELETE ON kept_document BEGIN SELECT RAISE(ABORT, 'kept_document is append-only'); END;

CREATE TRIGGER late_row_home_not_changed BEFORE UPDATE ON late_row_home BEGIN SELECT RAISE(ABORT, 'late_row_home is append-only'); END;

CREATE TRIGGER late_row_home_not_deleted BEFORE DELETE ON late_row_home BEGIN SELECT RAISE(ABORT, 'late_row_home is append-only'); END;

CREATE TRIGGER late_row_not_changed BEFORE UPDATE ON late_row BEGIN SELECT RAISE(ABORT, 'late_row is append-only'); END;

CREATE TRIGGER late_row_not_deleted BEFORE DELETE ON late_row BEGIN SELECT RAISE(ABORT, 'late_row is append-only'); END;

CREATE TRIGGER late_row_open_month BEFORE INSERT ON late_row
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.period)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed');
END;

CREATE TRIGGER ledger_account_not_changed BEFORE UPDATE ON ledger_account BEGIN SELECT RAISE(ABORT, 'ledger_account is append-only'); END;

CREATE TRIGGER ledger_account_not_deleted BEFORE DELETE ON ledger_account BEGIN SELECT RAISE(ABORT, 'ledger_account is append-only'); END;

CREATE TRIGGER match_item_not_changed BEFORE UPDATE ON match_item BEGIN SELECT RAISE(ABORT, 'match_item is append-only'); END;

CREATE TRIGGER match_item_not_deleted BEFORE DELETE ON match_item BEGIN SELECT RAISE(ABORT, 'match_item is append-only'); END;

CREATE TRIGGER match_item_once BEFORE INSERT ON match_item
WHEN EXISTS (
  SELECT 1 FROM match_item AS other
  WHERE (other.payment_id = NEW.payment_id OR other.batch_id = NEW.batch_id OR other.statement_line_id = NEW.statement_line_id)
    AND other.match_seq NOT IN (SELECT match_seq FROM match_undo)
)
BEGIN
  SELECT RAISE(ABORT, 'an item stands in one match at a time');
END;

CREATE TRIGGER match_not_changed BEFORE UPDATE ON match BEGIN SELECT RAISE(ABORT, 'match is append-only'); END;

CREATE TRIGGER match_not_deleted BEFORE DELETE ON match BEGIN SELECT RAISE(ABORT, 'match is append-only'); END;

CREATE TRIGGER match_undo_not_changed BEFORE UPDATE ON match_undo BEGIN SELECT RAISE(ABORT, 'match_undo is append-only'); END;

CREATE TRIGGER match_undo_not_deleted BEFORE DELETE ON match_undo BEGIN SELECT RAISE(ABORT, 'match_undo is append-only'); END;

CREATE TRIGGER merchant_contact_not_changed BEFORE UPDATE ON merchant_contact BEGIN SELECT RAISE(ABORT, 'merchant_contact is append-only'); END;

CREATE TRIGGER merchant_contact_not_deleted BEFORE DELETE ON merchant_contact BEGIN SELECT RAISE(ABORT, 'merchant_contact is append-only'); END;

CREATE TRIGGER merchant_currency_not_changed BEFORE UPDATE ON merchant_currency BEGIN SELECT RAISE(ABORT, 'merchant_currency is append-only'); END;

CREATE TRIGGER merchant_currency_not_deleted BEFORE DELETE ON merchant_currency BEGIN SELECT RAISE(ABORT, 'merchant_currency is append-only'); END;

CREATE TRIGGER merchant_not_changed BEFORE UPDATE ON merchant BEGIN SELECT RAISE(ABORT, 'merchant is append-only'); END;

CREATE TRIGGER merchant_not_deleted BEFORE DELETE ON merchant BEGIN SELECT RAISE(ABORT, 'merchant is append-only'); END;

CREATE TRIGGER month_pack_not_changed BEFORE UPDATE ON month_pack BEGIN SELECT RAISE(ABORT, 'month_pack is append-only'); END;

CREATE TRIGGER month_pack_not_deleted BEFORE DELETE ON month_pack BEGIN SELECT RAISE(ABORT, 'month_pack is append-only'); END;

CREATE TRIGGER month_pack_report_not_changed BEFORE UPDATE ON month_pack_report BEGIN SELECT RAISE(ABORT, 'month_pack_report is append-only'); END;

CREATE TRIGGER month_pack_report_not_deleted BEFORE DELETE ON month_pack_report BEGIN SELECT RAISE(ABORT, 'month_pack_report is append-only'); END;

CREATE TRIGGER month_pack_turnover_not_changed BEFORE UPDATE ON month_pack_turnover BEGIN SELECT RAISE(ABORT, 'month_pack_turnover is append-only'); END;

CREATE TRIGGER month_pack_turnover_not_deleted BEFORE DELETE ON month_pack_turnover BEGIN SELECT RAISE(ABORT, 'month_pack_turnover is append-only'); END;

CREATE TRIGGER packet_not_changed BEFORE UPDATE ON packet BEGIN SELECT RAISE(ABORT, 'packet is append-only'); END;

CREATE TRIGGER packet_not_deleted BEFORE DELETE ON packet BEGIN SELECT RAISE(ABORT, 'packet is append-only'); END;

CREATE TRIGGER payment_attempt_not_changed BEFORE UPDATE ON payment_attempt BEGIN SELECT RAISE(ABORT, 'payment_attempt is append-only'); END;

CREATE TRIGGER payment_attempt_not_deleted BEFORE DELETE ON payment_attempt BEGIN SELECT RAISE(ABORT, 'payment_attempt is append-only'); END;

CREATE TRIGGER payment_not_changed BEFORE UPDATE ON payment BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END;

CREATE TRIGGER payment_not_deleted BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END;

CREATE TRIGGER period_balance_not_changed BEFORE UPDATE ON period_balance BEGIN SELECT RAISE(ABORT, 'period_balance is append-only'); END;

CREATE TRIGGER period_balance_not_deleted BEFORE DELETE ON period_balance BEGIN SELECT RAISE(ABORT, 'period_balance is append-only'); END;

CREATE TRIGGER period_close_not_changed BEFORE UPDATE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;

CREATE TRIGGER period_close_not_deleted BEFORE DELETE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;

CREATE TRIGGER period_closed_once BEFORE INSERT ON period_close
WHEN EXISTS (SELECT 1 FROM closed_period WHERE merchant_seq = NEW.merchant_seq AND month >= NEW.month)
BEGIN
  SELECT RAISE(ABORT, 'the month is closed already');
END;

CREATE TRIGGER period_reopened_in_order BEFORE INSERT ON period_reopening
WHEN EXISTS (
  SELECT 1 FROM period_close AS own JOIN closed_period AS later
    ON later.merchant_seq = own.merchant_seq AND later.month > own.month
  WHERE own.seq = NEW.close_seq
)
BEGIN
  SELECT RAISE(ABORT, 'a later month is closed');
END;

CREATE TRIGGER period_reopening_not_changed BEFORE UPDATE ON period_reopening BEGIN SELECT RAISE(ABORT, 'period_reopening is append-only'); END;

CREATE TRIGGER period_reopening_not_deleted BEFORE DELETE ON period_reopening BEGIN SELECT RAISE(ABORT, 'period_reopening is append-only'); END;

CREATE TRIGGER period_turnover_not_changed BEFORE UPDATE ON period_turnover BEGIN SELECT RAISE(ABORT, 'period_turnover is append-only'); END;

CREATE TRIGGER period_turnover_not_deleted BEFORE DELETE ON period_turnover BEGIN SELECT RAISE(ABORT, 'period_turnover is append-only'); END;

CREATE TRIGGER posting_not_changed BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;

CREATE TRIGGER posting_not_deleted BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;

CREATE TRIGGER posting_unsealed BEFORE INSERT ON posting
WHEN NEW.entry_id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry is sealed');
END;

CREATE TRIGGER rate_file_not_changed BEFORE UPDATE ON rate_file BEGIN SELECT RAISE(ABORT, 'rate_file is append-only'); END;

CREATE TRIGGER rate_file_not_deleted BEFORE DELETE ON rate_file BEGIN SELECT RAISE(ABORT, 'rate_file is append-only'); END;

CREATE TRIGGER rate_quote_not_changed BEFORE UPDATE ON rate_quote BEGIN SELECT RAISE(ABORT, 'rate_quote is append-only'); END;

CREATE TRIGGER rate_quote_not_deleted BEFORE DELETE ON rate_quote BEGIN SELECT RAISE(ABORT, 'rate_quote is append-only'); END;

CREATE TRIGGER settlement_batch_not_changed BEFORE UPDATE ON settlement_batch BEGIN SELECT RAISE(ABORT, 'settlement_batch is append-only'); END;

CREATE TRIGGER settlement_batch_not_deleted BEFORE DELETE ON settlement_batch BEGIN SELECT RAISE(ABORT, 'settlement_batch is append-only'); END;

CREATE TRIGGER settlement_line_not_changed BEFORE UPDATE ON settlement_line BEGIN SELECT RAISE(ABORT, 'settlement_line is append-only'); END;

CREATE TRIGGER settlement_line_not_deleted BEFORE DELETE ON settlement_line BEGIN SELECT RAISE(ABORT, 'settlement_line is append-only'); END;

CREATE TRIGGER standing_event_not_changed BEFORE UPDATE ON standing_event BEGIN SELECT RAISE(ABORT, 'standing_event is append-only'); END;

CREATE TRIGGER standing_event_not_deleted BEFORE DELETE ON standing_event BEGIN SELECT RAISE(ABORT, 'standing_event is append-only'); END;

CREATE TRIGGER statement_balance_not_changed BEFORE UPDATE ON statement_balance BEGIN SELECT RAISE(ABORT, 'statement_balance is append-only'); END;

CREATE TRIGGER statement_balance_not_deleted BEFORE DELETE ON statement_balance BEGIN SELECT RAISE(ABORT, 'statement_balance is append-only'); END;

CREATE TRIGGER statement_line_not_changed BEFORE UPDATE ON statement_line BEGIN SELECT RAISE(ABORT, 'statement_line is append-only'); END;

CREATE TRIGGER statement_line_not_deleted BEFORE DELETE ON statement_line BEGIN SELECT RAISE(ABORT, 'statement_line is append-only'); END;

CREATE TRIGGER step_effect_not_changed BEFORE UPDATE ON step_effect BEGIN SELECT RAISE(ABORT, 'step_effect is append-only'); END;

CREATE TRIGGER step_effect_not_deleted BEFORE DELETE ON step_effect BEGIN SELECT RAISE(ABORT, 'step_effect is append-only'); END;

CREATE TRIGGER step_event_not_changed BEFORE UPDATE ON step_event BEGIN SELECT RAISE(ABORT, 'step_event is append-only'); END;

CREATE TRIGGER step_event_not_deleted BEFORE DELETE ON step_event BEGIN SELECT RAISE(ABORT, 'step_event is append-only'); END;

CREATE TRIGGER step_not_changed BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'step is append-only'); END;

CREATE TRIGGER step_not_deleted BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'step is append-only'); END;

CREATE TRIGGER step_note_not_changed BEFORE UPDATE ON step_note BEGIN SELECT RAISE(ABORT, 'step_note is append-only'); END;

CREATE TRIGGER step_note_not_deleted BEFORE DELETE ON step_note BEGIN SELECT RAISE(ABORT, 'step_note is append-only'); END;

CREATE VIEW closed_period AS
SELECT * FROM period_close WHERE seq NOT IN (SELECT close_seq FROM period_reopening);

CREATE VIEW standing_exception AS
SELECT * FROM exception WHERE seq NOT IN (SELECT exception_seq FROM exception_end);

CREATE VIEW standing_late_row AS
SELECT * FROM late_row WHERE seq NOT IN (SELECT late_row_seq FROM late_row_home);

CREATE VIEW undone_import (import_seq) AS
SELECT import_seq FROM (SELECT import_seq, what, max(seq) FROM import_event GROUP BY import_seq) WHERE what = 'undone';
