import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { CashbackTerms } from '../../../shared/contract/cashback.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { canonicalContent } from '../closing/canonical-content.ts';
import { earlier, type AgreedDays } from './agreed-days.ts';

/** A cashback scheme that was agreed, on the days on which it holds; of no account yet. */
export type AgreedScheme = {
  readonly id: string;
  readonly terms: CashbackTerms;
  readonly agreement: AgreementName;
  readonly institution: InstitutionId;
};

/**
 * The cashback schemes of agreements. One that the next version repeats word for word goes on: its caps and first payments are
 * counted once. Its id and name are those of the version that brought it.
 */
export function agreedSchemes(days: readonly AgreedDays[]): readonly AgreedScheme[] {
  const found: (AgreedScheme & { readonly text: string; readonly runsTo: LocalDate | null })[] = [];
  for (const { from, to, name, terms } of days) {
    terms.cashback.forEach((scheme, index) => {
      const text = canonicalContent([terms.institution, scheme]);
      const before = found.findIndex(
        (one) => one.text === text && one.runsTo !== null && addDays(one.runsTo, 1) === from,
      );
      const known = found[before];
      if (known !== undefined) {
        found[before] = { ...known, runsTo: to, terms: { ...known.terms, to: earlier(scheme.to, to) } };
        return;
      }
      const begins = scheme.from > from ? scheme.from : from;
      const ends = earlier(scheme.to, to);
      if (ends !== null && ends < begins) return;
      found.push({
        id: `${name.hash}-${index}`,
        terms: { ...scheme, from: begins, to: ends },
        agreement: name,
        institution: terms.institution,
        text,
        runsTo: to,
      });
    });
  }
  return found.map(({ id, terms, agreement, institution }) => ({ id, terms, agreement, institution }));
}
