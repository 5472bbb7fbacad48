import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { isZero, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { FoundException } from '../matching/found-exception.ts';

/** A part of the reserve that a provider keeps beyond the day it was to be given back. */
type OverdueHold = {
  readonly reference: string;
  readonly day: LocalDate;
  readonly releaseOn: LocalDate;
  /** The agreement that set the day; null where the provider did. */
  readonly agreement: AgreementName | null;
};

/** So many references say which holds are meant; a rolling reserve has one for every payout of half a year. */
const mostReferences = 50;

/** What one provider account keeps of the reserve beyond its day; null when it keeps nothing. `institution` is its name. */
export function overdueReserve(
  institution: string,
  overdue: Money,
  holds: readonly OverdueHold[],
): FoundException | null {
  if (isZero(overdue)) return null;
  const [first] = holds.toSorted((a, b) => (a.releaseOn < b.releaseOn ? -1 : a.releaseOn > b.releaseOn ? 1 : 0));
  assert(first !== undefined, 'what is overdue was held');
  const amount = toWire(overdue);
  const agreement = writeAgreements(holds.flatMap((hold) => hold.agreement ?? []));
  return {
    kind: 'reserve_overdue',
    paymentIds: [],
    batchIds: [],
    lineIds: [],
    amountAtRisk: overdue,
    references: [...new Set(holds.map(({ reference }) => reference).filter((text) => text !== ''))].slice(
      0,
      mostReferences,
    ),
    occurredOn: first.day,
    due: first.releaseOn,
    why: sentence('reserve_overdue_since', {
      institution,
      amount,
      holds: holds.length,
      since: first.releaseOn,
      ...(agreement === '' ? {} : { agreement }),
    }),
    next: sentence('next_ask_reserve', { institution, amount }),
  };
}
