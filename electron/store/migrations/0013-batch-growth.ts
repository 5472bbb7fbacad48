import type { Migration } from './migration.ts';

/** The imports that brought a batch's lines stand in its index: whether it has grown is seen without reading the lines. */
export const migration: Migration = {
  version: 13,
  name: 'batch growth',
  sql: `
DROP INDEX settlement_line_by_batch;
CREATE INDEX settlement_line_by_batch ON settlement_line (batch_id, import_seq);
`,
};
