import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';

/** What has been said of the files that wait; with each round they are looked at again. */
export type SaidOfFiles = {
  readonly round: number;
  readonly references: readonly string[];
  /** Of the accounts whose files do not say theirs. */
  readonly currency: CurrencyCode | null;
  /** What the amounts are in, of reports that do not say. */
  readonly unit: 'major' | 'minor' | null;
};

export const nothingSaid: Omit<SaidOfFiles, 'round'> = { references: [], currency: null, unit: null };

/** The same as the backend takes it. */
export const whatIsSaid = ({
  references,
  currency,
  unit,
}: SaidOfFiles): { references: string[]; currency?: CurrencyCode; unit?: 'major' | 'minor' } => ({
  references: [...references],
  ...(currency === null ? {} : { currency }),
  ...(unit === null ? {} : { unit }),
});
