import type { Ageing } from '../../../../shared/contract/exceptions.ts';
import type { LocalDate } from '../../../../shared/kernel/local-date.ts';
import type { Reader } from '../../../store/connection.ts';
import {
  firstFound,
  listExceptions,
  listResolved,
  type ExceptionRecord,
} from '../../../store/exceptions/exceptions-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { ageOf } from '../../exceptions/ageing.ts';
import type { Days } from '../../fees/audit-account.ts';
import { todayOf } from '../../matching/today-of.ts';

/** An exception that a report tells of, with its age on the report's last day: to the day it was resolved, where that was earlier. */
export type ToldException = {
  readonly exception: ExceptionRecord;
  readonly resolvedOn: LocalDate | null;
  readonly ageDays: number;
  readonly ageing: Ageing;
};

export type ToldExceptions = {
  readonly told: readonly ToldException[];
  /** Found and gone within one day: what was only missing until the next file came. */
  readonly passing: number;
};

/**
 * What occurred on these days, and what had occurred before and was not resolved by their end. When it was found does not
 * matter: a September payout that is missed in November was missing at the end of October. The oldest first.
 */
export function toldExceptions(
  reader: Reader,
  merchant: MerchantRecord,
  { from, to }: Days,
  asOf: LocalDate,
): ToldExceptions {
  const found = firstFound(reader, merchant.id);
  const within = [...listExceptions(reader, merchant.id), ...listResolved(reader, merchant.id)]
    .map((exception): ToldException => {
      const { state, endedAt } = exception;
      const resolvedOn = state === 'resolved' && endedAt !== null ? todayOf(merchant, endedAt) : null;
      const until = resolvedOn !== null && resolvedOn < asOf ? resolvedOn : asOf;
      return { exception, resolvedOn, ...ageOf(exception, until) };
    })
    .filter(({ exception: { occurredOn }, resolvedOn }) =>
      occurredOn >= from ? occurredOn <= to : resolvedOn === null || resolvedOn > to,
    );
  const told = within.filter(
    ({ exception: { id, seenAt }, resolvedOn }) =>
      resolvedOn === null || todayOf(merchant, found.get(id) ?? seenAt) !== resolvedOn,
  );
  return {
    told: told.toSorted(
      ({ exception: one }, { exception: other }) =>
        compare(one.occurredOn, other.occurredOn) || compare(one.id, other.id),
    ),
    passing: within.length - told.length,
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
