import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** The reports that a month pack brought stand by themselves: the desk reads every pack, and a report is read when it is opened. */
export const migration: Migration = {
  version: 15,
  name: 'pack reports',
  sql: `
CREATE TABLE month_pack_report (
  seq INTEGER NOT NULL PRIMARY KEY,
  pack_seq INTEGER NOT NULL REFERENCES month_pack (seq),
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (pack_seq, kind)
) STRICT;
${appendOnly('month_pack_report')}
`,
};
