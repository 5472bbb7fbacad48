import type { IndustryId } from '../../../shared/catalogue/industries.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';

/** A sentence about one field of a request: a path in it (`taxIds.0.value`), or `documents.<kind>`. */
export type Said = { readonly field: string; readonly says: Sentence };

/** Who asks, as far as it decides what is asked of them. */
export type Applicant = {
  /** ISO 3166-1; one that the catalogue does not know has no rules here. */
  readonly country: string;
  readonly industry: IndustryId;
  readonly currencies: readonly CurrencyCode[];
  readonly today: LocalDate;
  /** Kinds of the documents that are attached. */
  readonly attached: readonly string[];
};
