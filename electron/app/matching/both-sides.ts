import type { BatchRecord } from '../../store/settlements/batches-table.ts';
import type { StatementLineRecord } from '../../store/settlements/statement-lines-table.ts';

/** Everything that can be matched, with the match it stands in. */
export type BothSides = { readonly batches: readonly BatchRecord[]; readonly lines: readonly StatementLineRecord[] };
