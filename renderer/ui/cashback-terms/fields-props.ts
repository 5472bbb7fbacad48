import type { CashbackAccount } from '../../../shared/contract/cashback.ts';
import type { SchemeDraft } from './scheme-draft.ts';

/** What every part of the editor is given. */
export type FieldsProps = {
  readonly draft: SchemeDraft;
  /** Null for what an agreement promises: whose account it is looked for on, the merchant's own books say. */
  readonly accounts: readonly CashbackAccount[] | null;
  /** What to say at a field, once somebody has tried to keep the scheme; null where it is as it must be. */
  readonly fault: (field: string) => string | null;
  readonly onChange: (part: Partial<SchemeDraft>) => void;
};
