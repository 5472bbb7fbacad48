import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/** What users have said of files that no format knows. The newest row of an id holds; an empty document takes it away. */
export const migration: Migration = {
  version: 11,
  name: 'mappings',
  sql: `
CREATE TABLE file_mapping (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX file_mapping_by_id ON file_mapping (id);
${appendOnly('file_mapping')}
`,
};
