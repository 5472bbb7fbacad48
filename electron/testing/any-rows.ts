import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../shared/catalogue/methods.ts';
import type { RowKind } from '../../shared/catalogue/row-kinds.ts';

/** One row as a test says it: amounts in major units, `12.50`; what is left out is none or zero. */
export type AnyRow = {
  readonly kind: RowKind;
  /** `YYYY-MM-DD`, or an instant with its offset. */
  readonly at: string;
  readonly currency: CurrencyCode;
  /** Signed: what leaves is negative. */
  readonly gross: string;
  readonly fee?: string;
  readonly tax?: string;
  readonly method?: MethodId;
  readonly reference?: string;
  readonly merchantReference?: string;
  /** The payout it is in, and its day. */
  readonly batch?: string;
  readonly on?: string;
  readonly releaseOn?: string;
  readonly description?: string;
};

/**
 * A file of any currency and kind of row, for tests: `any-rows-worker.ts` reads it in the place of the product's readers.
 * Rows without a reference are told apart by what they say and how often.
 */
export type AnyRows = {
  readonly kind: 'settlement' | 'statement';
  /** Whose file it is: PhonePe's or HDFC Bank's where it is left out. */
  readonly institution?: InstitutionId;
  /** The number of the account it is of; none named where it is left out. */
  readonly account?: string;
  readonly rows: readonly AnyRow[];
  /** What a statement begins with, by currency: what it ends with is that and its rows. */
  readonly opening?: Readonly<Partial<Record<CurrencyCode, string>>>;
};

export const anyRowsFile = (file: AnyRows): string => JSON.stringify(file);
