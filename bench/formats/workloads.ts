import { jsonFiles } from './json-files.ts';
import { lineFiles } from './line-files.ts';
import { packedFiles } from './packed-files.ts';
import { providerTables } from './provider-tables.ts';
import { statementTables } from './statement-tables.ts';
import { taggedFiles } from './tagged-files.ts';
import type { Workload } from './workload.ts';

/** Every kind of file whose reading is measured. */
export const workloads: readonly Workload[] = [
  ...providerTables,
  ...statementTables,
  ...jsonFiles,
  ...taggedFiles,
  ...lineFiles,
  ...packedFiles,
];
