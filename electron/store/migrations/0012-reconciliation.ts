import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * What a merchant has said that reconciliation goes by: rules that were learned, tolerances, holidays, rate cards, incidents,
 * cashback schemes, views that were kept. Each is a document under its noun and id; the newest row holds, an empty document
 * takes it away. And what was done with an exception or a payment that failed: who has it, until when, what was said.
 */
export const migration: Migration = {
  version: 12,
  name: 'reconciliation',
  sql: `
CREATE TABLE kept_document (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_document_by_id ON kept_document (merchant_seq, noun, id);
CREATE TABLE exception_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  -- An exception keeps its id while its facts change.
  exception_id TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('owner', 'due', 'state', 'note')),
  value TEXT NOT NULL,
  noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exception_event_by_exception ON exception_event (merchant_seq, exception_id);
CREATE TABLE exception_event_undo (
  seq INTEGER NOT NULL PRIMARY KEY,
  event_seq INTEGER NOT NULL UNIQUE REFERENCES exception_event (seq),
  undone_at INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  attempt_id INTEGER NOT NULL REFERENCES payment_attempt (id),
  -- The customer's account was debited all the same, was not, or has the money back.
  what TEXT NOT NULL CHECK (what IN ('debited', 'not_debited', 'returned')),
  on_day TEXT NOT NULL,
  noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_event_by_attempt ON attempt_event (attempt_id);
-- What a step noted of exceptions, as step_effect says what it matched.
CREATE TABLE step_note (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  event_seq INTEGER NOT NULL REFERENCES exception_event (seq)
) STRICT;
CREATE INDEX step_note_by_step ON step_note (step_seq);
${appendOnly('kept_document', 'exception_event', 'exception_event_undo', 'attempt_event', 'step_note')}
`,
};
