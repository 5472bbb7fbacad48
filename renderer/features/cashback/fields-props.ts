import type { CashbackAccount } from '../../../shared/contract/cashback.ts';
import type { SchemeDraft } from './scheme-draft.ts';

/** What every part of the editor is given. */
export type FieldsProps = {
  readonly draft: SchemeDraft;
  readonly accounts: readonly CashbackAccount[];
  /** What to say at a field, once somebody has tried to keep the scheme; null where it is as it must be. */
  readonly fault: (field: string) => string | null;
  readonly onChange: (part: Partial<SchemeDraft>) => void;
};
