import { institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { demoSchemes, type DemoScheme } from './demo-cashback.ts';
import { demoRateCard, type DemoRateCard } from './demo-rate-card.ts';

/** What the shop agreed on: with its provider about fees, and with two issuers about cashback. */
export type DemoTerms = { readonly rateCard: DemoRateCard; readonly schemes: readonly DemoScheme[] };

type Account = { readonly id: string; readonly institution: string };

export const demoTerms = (month: Month): DemoTerms => ({ rateCard: demoRateCard(month), schemes: demoSchemes(month) });

/** The terms as the books keep them, with the id of each account, which is there once the files are imported. */
export function termsOfAccounts({ rateCard, schemes }: DemoTerms, accounts: readonly Account[]): DemoTerms {
  const idOf = (named: string): string => {
    const found = accounts.find(({ institution }) => nameOf(institution) === named);
    assert(found !== undefined, `the demo has an account with ${named}`);
    return found.id;
  };
  return {
    rateCard: { ...rateCard, providerAccount: idOf(rateCard.providerAccount) },
    schemes: schemes.map((scheme) => ({ ...scheme, account: idOf(scheme.account) })),
  };
}

/** Some answers of the contract name an institution, others give its id. */
const nameOf = (institution: string): string =>
  Object.hasOwn(institutions, institution) ? institutions[institution as InstitutionId].name : institution;
