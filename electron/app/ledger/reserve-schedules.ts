import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, isNegative } from '../../../shared/money/money.ts';
import type { AgreedDays } from '../../domain/agreements/agreed-days.ts';
import { agreedRelease } from '../../domain/agreements/agreed-reserve.ts';
import { reserveSchedule } from '../../domain/settlement/reserve-schedule.ts';
import type { Reader } from '../../store/connection.ts';
import { reserveRows, type ReserveRow } from '../../store/payments/reserve-rows.ts';
import { agreedDaysOf } from '../agreements/known-agreements.ts';
import { holderName } from './account-name.ts';

/** A release goes into the provider's next payout: a few days may pass, whoever set the day. */
const graceDays = 3;

export type AccountReserve = ReturnType<typeof reserveSchedule> & {
  readonly accountId: string;
  /** The provider and the number of the account, as a person knows it. */
  readonly account: string;
  readonly currency: CurrencyCode;
  /** The agreements that set the days of holds for which the provider's file gave none, by the ids of the holds. */
  readonly agreements: ReadonlyMap<string, AgreementName>;
  /** The provider's references of the rows, by the ids of the holds. */
  readonly references: ReadonlyMap<string, string>;
};

/** Every reserve of a merchant as of a day, one schedule for each provider account and currency. */
export function reserveSchedules(reader: Reader, merchantId: MerchantId, asOf: LocalDate): readonly AccountReserve[] {
  const agreed = agreedDaysOf(reader, merchantId);
  const accounts = Map.groupBy(reserveRows(reader, merchantId), (row) => `${row.accountId} ${row.amount.currency}`);
  return [...accounts.values()].map((rows) => scheduleOf(rows, agreed, asOf));
}

function scheduleOf(rows: readonly ReserveRow[], agreed: readonly AgreedDays[], asOf: LocalDate): AccountReserve {
  const [first] = rows;
  assert(first !== undefined, 'a schedule has rows');
  const { currency } = first.amount;
  // What the provider's own file says of a hold is newer than the agreement, and about this one.
  const agreedFor = ({ releaseOn, institution, day }: ReserveRow) =>
    releaseOn === null ? agreedRelease(agreed, institution, day) : null;
  const told = rows.map((row) => ({
    ...row,
    id: row.id.toString(),
    releaseOn: row.releaseOn ?? agreedFor(row)?.on ?? null,
  }));
  // A hold that is negative gives back, and a release that is negative takes: some providers correct themselves so.
  const isHold = ({ kind, amount }: (typeof told)[number]): boolean => (kind === 'hold') !== isNegative(amount);
  const size = (row: (typeof told)[number]) => ({ ...row, amount: absolute(row.amount) });
  const schedule = reserveSchedule({
    currency,
    holds: told.filter(isHold).map(size),
    releases: told.filter((row) => !isHold(row)).map(size),
    asOf,
    graceDays,
  });
  return {
    ...schedule,
    accountId: first.accountId,
    account: holderName(first),
    currency,
    agreements: new Map(
      rows.flatMap((row) => {
        const found = agreedFor(row);
        return found === null ? [] : [[row.id.toString(), found.name]];
      }),
    ),
    references: new Map(told.map(({ id, reference }) => [id, reference])),
  };
}
