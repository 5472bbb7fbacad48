import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import { sentence } from '../../../../shared/wording/sentence.ts';
import { agreementState } from '../../../domain/agreements/agreement-states.ts';
import type { Reader } from '../../../store/connection.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { standingOf } from '../../../store/onboarding/standing-table.ts';
import { knownAgreements } from '../../agreements/known-agreements.ts';
import { sideOf } from '../../onboarding/onboarding-of.ts';
import { leadTo, type Need } from './need.ts';

/** What the other side has proposed or asked for, and this one has not answered. */
export function agreementNeeds(reader: Reader, merchant: MerchantRecord, today: LocalDate): readonly Need[] {
  const side = sideOf(reader, merchant);
  const all = knownAgreements(reader, merchant.id);
  const proposed = all.filter((one) => one.proposedBy !== side && agreementState(one, all, today) === 'proposed');
  const requested = side === 'manager' && standingOf(reader, merchant.id) === 'requested';
  return [
    ...proposed.map(({ agreement, proposedBy }) => ({
      says: sentence('home_agreement_waits', {
        by: agreement[proposedBy].name,
        version: agreement.version,
        from: agreement.terms.from,
      }),
      amount: null,
      lead: leadTo('agreements'),
    })),
    ...(requested
      ? [
          {
            says: sentence('home_request_waits', { merchant: merchant.name }),
            amount: null,
            lead: leadTo('onboarding'),
          },
        ]
      : []),
  ];
}
