import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { PaymentKind, PaymentState } from '../../../shared/contract/payments.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';
import {
  bookedRows,
  payouts,
  standingOfBatch,
  stateSql,
  triedRows,
  wantsBooked,
  wantsTried,
  type PaymentsWanted,
} from './payment-rows.ts';

/** Rows of one day and currency: how many, and what they come to. */
export type PaymentDay = {
  readonly day: LocalDate;
  /** False of what was only tried. */
  readonly booked: boolean;
  readonly currency: CurrencyCode;
  readonly count: number;
  readonly gross: Money;
};

const lines = `LEFT JOIN settlement_line AS line ON line.payment_id = payment.id
  AND line.import_seq NOT IN (SELECT import_seq FROM undone_import)`;

/** The days that have any, the latest first. One pass over the rows, without sorting them. */
export function paymentDays(reader: Reader, wanted: PaymentsWanted): PaymentDay[] {
  const byState = wanted.states !== null;
  const booked = bookedRows(
    wanted,
    byState ? `${lines} LEFT JOIN payouts ON payouts.id = line.batch_id` : '',
    stateSql('payouts.standing'),
  );
  const tried = triedRows(wanted);
  const grouped = (table: string, isBooked: 0 | 1, sql: string): string =>
    `SELECT ${table}.business_date AS day, ${isBooked} AS booked, ${table}.currency AS currency, count(*) AS n,
            SUM(${table}.amount) AS amount, SUM(${table}.frac) AS frac ${sql} GROUP BY 1, 3`;
  const parts = [
    ...(wantsBooked(wanted) ? [grouped('payment', 1, booked.sql)] : []),
    ...(wantsTried(wanted) ? [grouped('attempt', 0, tried.sql)] : []),
  ];
  if (parts.length === 0) return [];
  return reader
    .read(`${byState && wantsBooked(wanted) ? `WITH ${payouts} ` : ''}${parts.join(' UNION ALL ')} ORDER BY day DESC`)
    .all({ ...booked.places, ...tried.places })
    .map((row) => ({
      day: dateOf(row, 'day'),
      booked: integerOf(row, 'booked') === 1n,
      currency: currencyOf(row),
      count: countOf(row, 'n'),
      gross: moneyOf(row),
    }));
}

export type PaymentRecord = {
  readonly id: bigint;
  readonly kind: PaymentKind;
  readonly state: PaymentState;
  readonly day: LocalDate;
  readonly occurredAt: string;
  readonly accountId: string;
  readonly institution: string;
  readonly method: string;
  readonly reference: string;
  readonly merchantReference: string;
  readonly gross: Money;
  /** Of its settlement line; null while it has none. */
  readonly settled: {
    readonly fee: Money;
    readonly tax: Money;
    readonly net: Money;
    readonly batchId: bigint;
    readonly batch: string;
    readonly settledOn: LocalDate;
  } | null;
};

/** Of which days, without how many of the first, and how many at most; null for all there are. */
export type PageWanted = {
  readonly days: readonly LocalDate[] | null;
  readonly skip: number;
  readonly limit: number | null;
};

/** Rows in the order of the list: the latest day first, in a day the latest moment as it is written. */
export function* paymentPage(reader: Reader, wanted: PaymentsWanted, page: PageWanted): Generator<PaymentRecord> {
  const within = { ...wanted, days: page.days };
  const joins = `${lines} LEFT JOIN settlement_batch AS batch ON batch.id = line.batch_id`;
  const state = stateSql(standingOfBatch('line.batch_id'));
  const booked = bookedRows(within, joins, state);
  const tried = triedRows(within);
  const parts = [
    ...(wantsBooked(wanted)
      ? [
          `SELECT payment.id, payment.kind AS kind, ${state} AS state, payment.business_date AS day, occurred_at, account.id AS account_id,
                  institution, method, payment.reference AS reference, merchant_reference, payment.currency AS currency, payment.amount AS amount,
                  payment.frac AS frac, fee_amount, fee_frac, tax_amount, tax_frac, line.net_amount AS paid_amount, line.net_frac AS paid_frac,
                  line.batch_id AS batch_id, batch.reference AS batch, batch.settled_on AS settled_on ${booked.sql}`,
        ]
      : []),
    ...(wantsTried(wanted)
      ? [
          `SELECT attempt.id, 'attempt' AS kind, outcome AS state, attempt.business_date AS day, occurred_at, account.id AS account_id,
                  institution, method, attempt.reference AS reference, merchant_reference, attempt.currency AS currency, attempt.amount AS amount,
                  attempt.frac AS frac, NULL AS fee_amount, NULL AS fee_frac, NULL AS tax_amount, NULL AS tax_frac, NULL AS paid_amount,
                  NULL AS paid_frac, NULL AS batch_id, NULL AS batch, NULL AS settled_on ${tried.sql}`,
        ]
      : []),
  ];
  if (parts.length === 0) return;
  const found = reader
    .read(
      `SELECT * FROM (${parts.join(' UNION ALL ')}) ORDER BY day DESC, occurred_at DESC, kind, id DESC LIMIT $limit OFFSET $skip`,
    )
    .iterate({
      ...booked.places,
      ...tried.places,
      limit: BigInt(page.limit ?? -1),
      skip: BigInt(page.skip),
    });
  for (const row of found) yield paymentOf(row);
}

const paymentOf = (row: Row): PaymentRecord => ({
  id: integerOf(row, 'id'),
  kind: textOf(row, 'kind') as PaymentKind,
  state: textOf(row, 'state') as PaymentState,
  day: dateOf(row, 'day'),
  occurredAt: textOf(row, 'occurred_at'),
  accountId: textOf(row, 'account_id'),
  institution: textOf(row, 'institution'),
  method: textOf(row, 'method'),
  reference: textOrNull(row, 'reference') ?? '',
  merchantReference: textOrNull(row, 'merchant_reference') ?? '',
  gross: moneyOf(row),
  settled:
    row['batch_id'] === null
      ? null
      : {
          fee: moneyOf(row, 'fee_', currencyOf(row)),
          tax: moneyOf(row, 'tax_', currencyOf(row)),
          net: moneyOf(row, 'paid_', currencyOf(row)),
          batchId: integerOf(row, 'batch_id'),
          batch: textOf(row, 'batch'),
          settledOn: dateOf(row, 'settled_on'),
        },
});

export type PaymentChoices = {
  readonly methods: readonly string[];
  readonly kinds: readonly PaymentKind[];
  readonly currencies: readonly CurrencyCode[];
};

/** The methods, kinds and currencies that the merchant’s rows have, those of most rows first. */
export function paymentChoices(reader: Reader, merchantId: MerchantId): PaymentChoices {
  const all: PaymentsWanted = {
    merchantId,
    states: null,
    kinds: null,
    accounts: null,
    methods: null,
    currency: null,
    from: null,
    to: null,
    days: null,
    soldIn: null,
    sizes: null,
    text: null,
  };
  const booked = bookedRows(all, '', '');
  const tried = triedRows(all);
  const rows = reader
    .read(
      `SELECT method, kind, currency, SUM(n) AS n FROM (
         SELECT method, payment.kind AS kind, currency, count(*) AS n ${booked.sql} GROUP BY 1, 2, 3
         UNION ALL SELECT method, 'attempt', currency, count(*) ${tried.sql} GROUP BY 1, 2, 3
       ) GROUP BY 1, 2, 3 ORDER BY n DESC`,
    )
    .all({ ...booked.places, ...tried.places });
  const distinct = (column: string): string[] => [...new Set(rows.map((row) => textOf(row, column)))];
  return {
    methods: distinct('method'),
    kinds: distinct('kind') as PaymentKind[],
    currencies: distinct('currency') as CurrencyCode[],
  };
}
