import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { RateCard } from '../../../shared/contract/rate-card.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { addDays } from '../../../shared/kernel/local-date.ts';
import type { CardTerms } from '../fees/card-terms.ts';
import type { AgreedDays } from './agreed-days.ts';

/** A rate card that an agreement gives for one account; `id` is of the agreement, the currency and the account. */
export type AgreedCard = { readonly id: string; readonly card: RateCard; readonly agreement: AgreementName };

/** The rate cards that agreements give for an account with their institution: one for each of their currencies. */
export const agreedCards = (
  days: readonly AgreedDays[],
  account: { readonly id: string; readonly institution: InstitutionId },
): readonly AgreedCard[] =>
  days
    .filter(({ terms }) => terms.institution === account.institution)
    .flatMap(({ from, to, name, terms }) =>
      terms.fees.map(({ currency, lines, refundKeepsFee }) => ({
        id: `${name.hash.slice(0, 16)}-${currency}-${account.id}`,
        agreement: name,
        card: {
          // Its words are made where it is read: `agreement` says which one it is.
          name: `agreement ${name.version}`,
          providerAccount: account.id,
          currency,
          from,
          to,
          source: '',
          lines,
          refundKeepsFee,
        },
      })),
    );

/**
 * The cards of one account with those of its agreements: on a day that an agreement speaks of, a card kept by hand gives way
 * in that currency. What is left of it may be in pieces, under the same id.
 */
export const agreementsFirst = (kept: readonly CardTerms[], agreed: readonly CardTerms[]): readonly CardTerms[] => [
  ...kept.flatMap((card) =>
    agreed
      .filter(({ currency }) => currency === card.currency)
      .reduce<readonly CardTerms[]>((pieces, other) => pieces.flatMap((piece) => outside(piece, other)), [card]),
  ),
  ...agreed,
];

/** What of a card is before and after another's days. */
function outside(card: CardTerms, other: CardTerms): readonly CardTerms[] {
  const isBefore = card.to !== null && card.to < other.from;
  const isAfter = other.to !== null && other.to < card.from;
  if (isBefore || isAfter) return [card];
  return [
    ...(card.from < other.from ? [{ ...card, to: addDays(other.from, -1) }] : []),
    ...(other.to !== null && (card.to === null || other.to < card.to) ? [{ ...card, from: addDays(other.to, 1) }] : []),
  ];
}
