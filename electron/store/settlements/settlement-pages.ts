import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { SettlementState } from '../../../shared/contract/settlements.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import type { PageWanted } from '../payments/payment-pages.ts';
import { sizesSql, standingOfBatch, type RowsSql, type SizeBounds } from '../payments/payment-rows.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';
import { textWithin } from '../search/like-text.ts';
import { payableSql } from './payable-sql.ts';

/** Which payouts of a merchant; null narrows nothing. */
export type SettlementsWanted = {
  readonly merchantId: MerchantId;
  readonly states: readonly SettlementState[] | null;
  readonly accounts: readonly string[] | null;
  readonly currency: CurrencyCode | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly days: readonly LocalDate[] | null;
  /** Of the net. */
  readonly sizes: readonly SizeBounds[] | null;
  readonly text: string | null;
};

/** Payouts of one day and currency: how many, and what they come to. */
export type SettlementDay = {
  readonly day: LocalDate;
  readonly currency: CurrencyCode;
  readonly count: number;
  /** As the provider's files state them, parts of a minor unit included. */
  readonly costs: Money;
  /** The sum of what a bank moves of each. */
  readonly net: Money;
};

const undone = 'SELECT import_seq FROM undone_import';

const state = `coalesce(${standingOfBatch('batch.id')}, 'on_way')`;

/** The bank lines of the match that a batch is in. */
const explaining = `match_item AS item JOIN match_item AS beside ON beside.match_seq = item.match_seq
  JOIN statement_line AS bank ON bank.id = beside.statement_line_id
  WHERE item.batch_id = batch.id AND item.match_seq NOT IN (SELECT match_seq FROM match_undo)`;

/** What a bank moves of a payout: it is told so, added up so and looked for so (docs/decisions/011). */
const net = payableSql(
  {
    amount: '(SUM(line.net_amount) + SUM(line.net_frac) / 1000000000)',
    frac: '(SUM(line.net_frac) % 1000000000)',
  },
  'batch.currency',
);

/** What leaves a wallet is in its payout as its net. */
const grossSql = `SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_amount ELSE payment.amount END) AS gross_amount,
  SUM(CASE payment.kind WHEN 'withdrawal' THEN line.net_frac ELSE payment.frac END) AS gross_frac,`;

/**
 * The payouts with the sums of their standing lines. The order of the joins is said (CROSS): payouts are chosen first, and only the
 * lines of those are summed. Their gross lies with the payments, each a look of its own: only what is shown row by row asks for it.
 */
function summed(wanted: SettlementsWanted, withGross: boolean): RowsSql {
  const { merchantId, states, accounts, currency, from, to, days, sizes, text } = wanted;
  const size = sizesSql('batch', sizes, net);
  const terms = [
    'account.merchant_seq = (SELECT seq FROM merchant WHERE id = $merchant)',
    `line.import_seq NOT IN (${undone})`,
    ...(accounts === null ? [] : ['account.id IN (SELECT value FROM json_each($accounts))']),
    ...(currency === null ? [] : ['batch.currency = $currency']),
    ...(from === null ? [] : ['batch.settled_on >= $from']),
    ...(to === null ? [] : ['batch.settled_on <= $to']),
    ...(days === null ? [] : ['batch.settled_on IN (SELECT value FROM json_each($days))']),
    ...(states === null ? [] : [`${state} IN (SELECT value FROM json_each($states))`]),
    ...(text === null
      ? []
      : [
          `(batch.reference LIKE $text ESCAPE '\\' OR EXISTS (
             SELECT 1 FROM ${explaining} AND (bank.reference LIKE $text ESCAPE '\\' OR bank.narration LIKE $text ESCAPE '\\')))`,
        ]),
  ];
  return {
    sql: `SELECT batch.id AS id, batch.reference AS reference, batch.settled_on AS day, batch.currency AS currency,
            account.id AS account_id, institution, count(*) AS line_count,
            ${withGross ? grossSql : ''} SUM(fee_amount) + SUM(tax_amount) AS costs_amount, SUM(fee_frac) + SUM(tax_frac) AS costs_frac,
            ${net.amount} AS net_amount, ${net.frac} AS net_frac
          FROM account CROSS JOIN settlement_batch AS batch ON batch.account_seq = account.seq
          CROSS JOIN settlement_line AS line ON line.batch_id = batch.id
          ${withGross ? 'CROSS JOIN payment ON payment.id = line.payment_id' : ''} WHERE ${terms.join(' AND ')} GROUP BY batch.id${size.terms.length === 0 ? '' : ` HAVING ${size.terms.join(' AND ')}`}`,
    places: {
      merchant: merchantId,
      ...(accounts === null ? {} : { accounts: JSON.stringify(accounts) }),
      ...(currency === null ? {} : { currency }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(days === null ? {} : { days: JSON.stringify(days) }),
      ...(states === null ? {} : { states: JSON.stringify(states) }),
      ...(text === null ? {} : { text: textWithin(text) }),
      ...size.places,
    },
  };
}

/** The days that have any, the latest first. */
export function settlementDays(reader: Reader, wanted: SettlementsWanted): SettlementDay[] {
  const { sql, places } = summed(wanted, false);
  const sums = ['costs', 'net'].flatMap((name) =>
    ['amount', 'frac'].map((column) => `SUM(${name}_${column}) AS ${name}_${column}`),
  );
  return reader
    .read(`SELECT day, currency, count(*) AS n, ${sums.join(', ')} FROM (${sql}) GROUP BY 1, 2 ORDER BY day DESC`)
    .all(places)
    .map((row) => ({
      day: dateOf(row, 'day'),
      currency: currencyOf(row),
      count: countOf(row, 'n'),
      costs: moneyOf(row, 'costs_'),
      net: moneyOf(row, 'net_'),
    }));
}

export type SettlementRecord = {
  readonly id: bigint;
  readonly state: SettlementState;
  readonly reference: string;
  readonly settledOn: LocalDate;
  readonly accountId: string;
  readonly institution: string;
  readonly rows: number;
  readonly gross: Money;
  readonly costs: Money;
  readonly net: Money;
  readonly bank: { readonly references: readonly string[]; readonly on: LocalDate } | null;
};

/** Payouts in the order of the list; as `paymentPage`. */
export function* settlementPage(
  reader: Reader,
  wanted: SettlementsWanted,
  page: PageWanted,
): Generator<SettlementRecord> {
  const { sql, places } = summed({ ...wanted, days: page.days }, true);
  const found = reader
    .read(
      `SELECT batch.*, ${state} AS state, (SELECT json_group_array(DISTINCT coalesce(nullif(bank.reference, ''), bank.narration)) FROM ${explaining}) AS lines,
              (SELECT max(bank.booked_on) FROM ${explaining}) AS bank_on
       FROM (SELECT * FROM (${sql}) ORDER BY day DESC, id DESC LIMIT $limit OFFSET $skip) AS batch ORDER BY day DESC, id DESC`,
    )
    .iterate({ ...places, limit: BigInt(page.limit ?? -1), skip: BigInt(page.skip) });
  for (const row of found) yield settlementOf(row);
}

function settlementOf(row: Row): SettlementRecord {
  const on = textOrNull(row, 'bank_on');
  return {
    id: integerOf(row, 'id'),
    state: textOf(row, 'state') as SettlementState,
    reference: textOf(row, 'reference'),
    settledOn: dateOf(row, 'day'),
    accountId: textOf(row, 'account_id'),
    institution: textOf(row, 'institution'),
    rows: countOf(row, 'line_count'),
    gross: moneyOf(row, 'gross_'),
    costs: moneyOf(row, 'costs_'),
    net: moneyOf(row, 'net_'),
    bank: on === null ? null : { references: JSON.parse(textOf(row, 'lines')) as string[], on: on as LocalDate },
  };
}
