import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import type { MappingAsk } from '../../../shared/contract/mappings.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';

/** What the mapping step is opened for: a file, a mapping that is kept, or both. */
export type MappingTarget = {
  readonly file: { readonly token: FileToken; readonly name: string } | null;
  readonly saved: SavedMapping | null;
  /** What a format has found the file to leave open. */
  readonly asks: readonly MappingAsk[];
  /** Columns that were said to hold references and no card numbers. */
  readonly references: readonly string[];
};
