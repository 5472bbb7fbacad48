import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { PaymentKind, PaymentState } from '../../../shared/contract/payments.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { firstDayOf, lastDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import { toColumns } from '../../../shared/money/column-amount.ts';
import type { Money } from '../../../shared/money/money.ts';
import { textWithin } from '../search/like-text.ts';

/** Sizes without a sign, of one currency; null where it is open on that side. */
export type SizeBounds = { readonly currency: CurrencyCode; readonly least: Money | null; readonly most: Money | null };

/** Which rows of a merchant; null narrows nothing. */
export type PaymentsWanted = {
  readonly merchantId: MerchantId;
  readonly states: readonly PaymentState[] | null;
  readonly kinds: readonly PaymentKind[] | null;
  readonly accounts: readonly string[] | null;
  readonly methods: readonly string[] | null;
  readonly currency: CurrencyCode | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly days: readonly LocalDate[] | null;
  /** Sales that the turnover of this month counts. */
  readonly soldIn: Month | null;
  /** One for each currency that rows may have: of others there is none of that size. */
  readonly sizes: readonly SizeBounds[] | null;
  readonly text: string | null;
};

type Places = Readonly<Record<string, string | bigint | null>>;

/** The rows as `FROM … WHERE …` of one table, and the values of its places. */
export type RowsSql = { readonly sql: string; readonly places: Places };

const undone = 'SELECT import_seq FROM undone_import';

/** What a wallet collects is the merchant's at once: none of it waits to be paid out. */
const wallets = Object.entries(institutions)
  .filter(([, { kind }]) => kind === 'wallet')
  .map(([id]) => `'${id}'`)
  .join(', ');

/** Payments that a person has written off. */
const givenUp =
  'SELECT payment_id FROM match_item WHERE payment_id IS NOT NULL AND match_seq NOT IN (SELECT match_seq FROM match_undo)';

/** How a batch stands: `banked` where its match has a bank line, `written_off` where it has none, null in no match. */
export const standingOfBatch = (batchId: string): string => `(
  SELECT CASE WHEN EXISTS (
    SELECT 1 FROM match_item AS beside WHERE beside.match_seq = item.match_seq AND beside.statement_line_id IS NOT NULL
  ) THEN 'banked' ELSE 'written_off' END
  FROM match_item AS item WHERE item.batch_id = ${batchId} AND item.match_seq NOT IN (SELECT match_seq FROM match_undo) LIMIT 1)`;

/**
 * The state of a row, by its line and the standing of its payout. Where all rows are asked, payouts are looked at once each
 * (`payouts`); of a page, each row looks at its own.
 */
export const stateSql = (standing: string): string => `CASE
  WHEN line.id IS NOT NULL THEN coalesce(${standing}, 'settled')
  WHEN payment.id IN (${givenUp}) THEN 'written_off'
  WHEN account.institution IN (${wallets}) THEN 'kept'
  ELSE 'waiting' END`;

export const payouts = `payouts (id, standing) AS MATERIALIZED (
  SELECT batch.id, ${standingOfBatch('batch.id')} FROM settlement_batch AS batch)`;

const triedStates: readonly PaymentState[] = ['declined', 'pending'];

/** Whether anything that is booked, or anything that was only tried, can be among what is wanted. */
export const wantsBooked = ({ states, kinds }: PaymentsWanted): boolean =>
  (states === null || states.some((state) => !triedStates.includes(state))) &&
  (kinds === null || kinds.some((kind) => kind !== 'attempt'));

export const wantsTried = ({ states, kinds, soldIn }: PaymentsWanted): boolean =>
  soldIn === null &&
  (states === null || states.some((state) => triedStates.includes(state))) &&
  (kinds === null || kinds.includes('attempt'));

/** Booked rows; `state` is the expression that says how one stands, where that is asked for. */
export function bookedRows(wanted: PaymentsWanted, joins: string, state: string): RowsSql {
  const common = commonRows(wanted, 'payment');
  const narrowed = [
    ...(wanted.kinds === null ? [] : [`payment.kind IN (SELECT value FROM json_each($kinds))`]),
    ...(wanted.states === null ? [] : [`${state} IN (SELECT value FROM json_each($states))`]),
    ...(wanted.soldIn === null ? [] : [countedIn]),
    ...(wanted.text === null
      ? []
      : [
          `(payment.reference LIKE $text ESCAPE '\\' OR payment.merchant_reference LIKE $text ESCAPE '\\' OR payment.id IN (
             SELECT payment_id FROM settlement_batch AS named JOIN settlement_line AS part ON part.batch_id = named.id
             WHERE named.reference LIKE $text ESCAPE '\\' AND part.import_seq NOT IN (${undone})))`,
        ]),
  ];
  return {
    sql: `FROM account CROSS JOIN payment ON payment.account_seq = account.seq ${joins} WHERE ${[...common.terms, ...narrowed].join(' AND ')}`,
    places: wanted.soldIn === null ? common.places : { ...common.places, ...placesOfMonth(wanted.soldIn) },
  };
}

/** A late sale is counted where it was booked, every other in the month of its own day. */
const countedIn = `payment.kind = 'sale' AND (
  payment.id IN (SELECT payment_id FROM standing_late_row WHERE payment_id IS NOT NULL AND period = $soldIn)
  OR (payment.business_date BETWEEN $soldFirst AND $soldLast
    AND payment.id NOT IN (SELECT payment_id FROM standing_late_row WHERE payment_id IS NOT NULL)))`;

const placesOfMonth = (month: Month): Places => ({
  soldIn: month,
  soldFirst: firstDayOf(month),
  soldLast: lastDayOf(month),
});

/**
 * What was tried and moved nothing. A row that an earlier import of the account had said already is there once; one that was
 * pending is not there any more once a later row declines it, or it has become a sale.
 */
export function triedRows(wanted: PaymentsWanted): RowsSql {
  const common = commonRows(wanted, 'attempt');
  const decided = (table: string, which: string): string =>
    `(attempt.account_seq, attempt.reference) NOT IN (SELECT account_seq, reference FROM ${table} WHERE ${which} AND reference IN (
       SELECT reference FROM payment_attempt WHERE outcome = 'pending') AND import_seq NOT IN (${undone}))`;
  const terms = [
    ...common.terms,
    `NOT EXISTS (SELECT 1 FROM payment_attempt AS earlier WHERE earlier.account_seq = attempt.account_seq
       AND earlier.identity = attempt.identity AND earlier.id < attempt.id AND earlier.import_seq NOT IN (${undone}))`,
    `(outcome = 'declined' OR attempt.reference IS NULL OR (${decided('payment_attempt', "outcome = 'declined'")} AND ${decided('payment', "kind = 'sale'")}))`,
    ...(wanted.states === null ? [] : ['outcome IN (SELECT value FROM json_each($states))']),
    ...(wanted.text === null
      ? []
      : [`(attempt.reference LIKE $text ESCAPE '\\' OR attempt.merchant_reference LIKE $text ESCAPE '\\')`]),
  ];
  return {
    sql: `FROM account CROSS JOIN payment_attempt AS attempt ON attempt.account_seq = account.seq WHERE ${terms.join(' AND ')}`,
    places: common.places,
  };
}

/** What narrows both tables alike. Places that no statement names are not bound, so only what is wanted stands there. */
function commonRows(wanted: PaymentsWanted, table: 'payment' | 'attempt') {
  const { merchantId, accounts, methods, currency, from, to, days, sizes, text, states, kinds } = wanted;
  const size = sizesSql(table, sizes);
  const list = (values: readonly string[]): string => JSON.stringify(values);
  const terms = [
    'account.merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant)',
    `${table}.import_seq NOT IN (${undone})`,
    ...(accounts === null ? [] : ['account.id IN (SELECT value FROM json_each($accounts))']),
    ...(methods === null ? [] : [`${table}.method IN (SELECT value FROM json_each($methods))`]),
    ...(currency === null ? [] : [`${table}.currency = $currency`]),
    ...(from === null ? [] : [`${table}.business_date >= $from`]),
    ...(to === null ? [] : [`${table}.business_date <= $to`]),
    ...(days === null ? [] : [`${table}.business_date IN (SELECT value FROM json_each($days))`]),
    ...size.terms,
  ];
  const places: Places = {
    merchant: merchantId,
    ...(accounts === null ? {} : { accounts: list(accounts) }),
    ...(methods === null ? {} : { methods: list(methods) }),
    ...(currency === null ? {} : { currency }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(days === null ? {} : { days: list(days) }),
    ...(states === null ? {} : { states: list(states) }),
    ...(kinds === null ? {} : { kinds: list(kinds) }),
    ...(text === null ? {} : { text: textWithin(text) }),
    ...size.places,
  };
  return { terms, places };
}

/** Of whatever sign: a refund of 500 is of the size of a sale of 500. (amount, frac) compares as the number does. */
export function sizesSql(
  table: string,
  sizes: readonly SizeBounds[] | null,
  columns = { amount: `${table}.amount`, frac: `${table}.frac` },
): { readonly terms: readonly string[]; readonly places: Places } {
  if (sizes === null) return { terms: [], places: {} };
  const places: Record<string, bigint> = {};
  const pair = (name: string, value: Money): string => {
    const { amount, frac } = toColumns(value);
    places[`${name}Amount`] = amount;
    places[`${name}Frac`] = frac;
    return `($${name}Amount, $${name}Frac)`;
  };
  const own = `(${columns.amount}, ${columns.frac})`;
  const one = ({ currency, least, most }: SizeBounds, n: number): string => {
    const inner = least === null ? null : [pair(`least${n}`, least), pair(`lessThan${n}`, negated(least))];
    const outer = most === null ? null : [pair(`most${n}`, most), pair(`mostLess${n}`, negated(most))];
    const terms = [
      `${table}.currency = '${currency}'`,
      ...(inner === null ? [] : [`(${own} >= ${inner[0]} OR ${own} <= ${inner[1]})`]),
      ...(outer === null ? [] : [`${own} <= ${outer[0]} AND ${own} >= ${outer[1]}`]),
    ];
    return `(${terms.join(' AND ')})`;
  };
  return { terms: [sizes.length === 0 ? '0' : `(${sizes.map(one).join(' OR ')})`], places };
}

const negated = ({ currency, units }: Money): Money => ({ currency, units: -units });
