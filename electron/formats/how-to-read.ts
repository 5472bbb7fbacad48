import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { SavedMapping } from '../../shared/contract/mapping.ts';
import type { FormatId } from './format.ts';

/** What a person has said of a file, or of files like it. */
export type HowToRead = {
  /** Reads it as this format or not at all; null: as whatever it is. */
  readonly formatId: FormatId | null;
  /** What users have said of tables that no format knows. */
  readonly mappings: readonly SavedMapping[];
  /** Columns that hold references and no card numbers. */
  readonly references: readonly string[];
  /** The account's currency, for files that have no place for one. */
  readonly currency: CurrencyCode | null;
  /** What amounts are in, for reports that come in both and do not say. */
  readonly unit: AmountUnit | null;
};

/** Rupees, dollars, or whole hundredths of them. */
export type AmountUnit = 'major' | 'minor';

/** Nobody has said anything. */
export const asItStands: HowToRead = { formatId: null, mappings: [], references: [], currency: null, unit: null };
