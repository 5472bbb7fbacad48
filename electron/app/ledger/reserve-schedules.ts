import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, isNegative } from '../../../shared/money/money.ts';
import { reserveSchedule } from '../../domain/settlement/reserve-schedule.ts';
import type { Reader } from '../../store/connection.ts';
import { reserveRows, type ReserveRow } from '../../store/payments/reserve-rows.ts';
import { holderName } from './account-name.ts';

/** A release goes into the provider's next payout: a few days may pass. An agreement will say its own. */
const graceDays = 3;

export type AccountReserve = ReturnType<typeof reserveSchedule> & {
  readonly accountId: string;
  /** The provider and the number of the account, as a person knows it. */
  readonly account: string;
  readonly currency: CurrencyCode;
  /** The provider's references of the rows, by the ids of the holds. */
  readonly references: ReadonlyMap<string, string>;
};

/** Every reserve of a merchant as of a day, one schedule for each provider account and currency. */
export function reserveSchedules(reader: Reader, merchantId: MerchantId, asOf: LocalDate): readonly AccountReserve[] {
  const accounts = Map.groupBy(reserveRows(reader, merchantId), (row) => `${row.accountId} ${row.amount.currency}`);
  return [...accounts.values()].map((rows) => scheduleOf(rows, asOf));
}

function scheduleOf(rows: readonly ReserveRow[], asOf: LocalDate): AccountReserve {
  const [first] = rows;
  assert(first !== undefined, 'a schedule has rows');
  const { currency } = first.amount;
  const told = rows.map(({ id, ...row }) => ({ ...row, id: id.toString() }));
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
    references: new Map(told.map(({ id, reference }) => [id, reference])),
  };
}
