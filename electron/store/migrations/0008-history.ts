import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** What a person did and can take back, step by step. It survives a restart, because it is kept here. */
export const migration: Migration = {
  version: 8,
  name: 'history',
  sql: `
CREATE TABLE step (
  seq INTEGER NOT NULL PRIMARY KEY,
  merchant_seq INTEGER NOT NULL REFERENCES merchant (seq),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  taken_at INTEGER NOT NULL
) STRICT;
CREATE INDEX step_by_merchant ON step (merchant_seq);

-- What a step did, in order: to take it back is to do the opposite of each, the last first.
CREATE TABLE step_effect (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  effect TEXT NOT NULL CHECK (effect IN ('imported', 'import_undone', 'matched', 'unmatched')),
  import_seq INTEGER REFERENCES import (seq),
  match_seq INTEGER REFERENCES match (seq),
  CHECK ((import_seq IS NULL) <> (match_seq IS NULL))
) STRICT;
CREATE INDEX step_effect_by_step ON step_effect (step_seq);

-- A step taken back, or taken again; the latest says which.
CREATE TABLE step_event (
  seq INTEGER NOT NULL PRIMARY KEY,
  step_seq INTEGER NOT NULL REFERENCES step (seq),
  what TEXT NOT NULL CHECK (what IN ('undone', 'redone')),
  happened_at INTEGER NOT NULL
) STRICT;
CREATE INDEX step_event_by_step ON step_event (step_seq);
${appendOnly('step', 'step_effect', 'step_event')}
`,
};
