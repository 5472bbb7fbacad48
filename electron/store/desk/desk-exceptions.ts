import type { ExceptionId, MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader } from '../connection.ts';
import { listAllStandingEvents } from '../exceptions/events-table.ts';
import { foldSaid, saidOf, type StandingState } from '../exceptions/said-of-exceptions.ts';
import { dateOf, moneyOf, textOf } from '../row.ts';

/** An exception that stands, with what a person has said of it. */
export type DeskException = {
  readonly merchantId: MerchantId;
  readonly occurredOn: LocalDate;
  readonly due: LocalDate | null;
  readonly dueOfFacts: LocalDate | null;
  readonly amountAtRisk: Money;
  readonly state: StandingState;
};

/** Every exception of every merchant that stands and had happened by a day. */
export function exceptionsOfAll(reader: Reader, until: LocalDate): DeskException[] {
  const said = foldSaid(listAllStandingEvents(reader));
  return reader
    .read(
      `SELECT merchant.id AS merchant_id, exception.id, occurred_on, due, currency, amount, frac
       FROM standing_exception AS exception JOIN merchant ON merchant.seq = exception.merchant_seq WHERE occurred_on <= ?`,
    )
    .all(until)
    .map((row) => {
      const due = row['due'] === null ? null : dateOf(row, 'due');
      const amountAtRisk = moneyOf(row);
      const holds = saidOf(said, { id: textOf(row, 'id') as ExceptionId, due, amountAtRisk });
      return {
        merchantId: textOf(row, 'merchant_id') as MerchantId,
        occurredOn: dateOf(row, 'occurred_on'),
        due: holds.due,
        dueOfFacts: due,
        amountAtRisk,
        state: holds.state,
      };
    });
}
