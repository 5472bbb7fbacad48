import type { FoundBy } from '../../../shared/contract/search.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { sizesSql } from '../payments/payment-rows.ts';
import { dateOf, integerOf, moneyOf, textOf } from '../row.ts';
import { textAtStart, textWithin } from './like-text.ts';

/** What is looked for: in one merchant's books or in all, those of `near` first; so many at most. */
export type Wanted = {
  readonly text: string;
  readonly merchantId: MerchantId | null;
  readonly near: MerchantId | null;
  readonly limit: number;
};

export type FoundRow = {
  readonly id: bigint;
  readonly merchantId: MerchantId;
  readonly merchant: string;
  readonly title: string;
  readonly detail: string;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly by: FoundBy;
};

/** A table whose rows go by references: what names them, what else is told of them. */
type Named = {
  readonly table: 'payment' | 'payment_attempt' | 'settlement_batch' | 'statement_line';
  readonly references: readonly string[];
  readonly title: string;
  readonly detail: string;
  readonly day: string;
};

export const namedTables = {
  payment: {
    table: 'payment',
    references: ['reference', 'merchant_reference'],
    title: `coalesce(nullif(reference, ''), merchant_reference, '')`,
    detail: `CASE WHEN reference <> '' THEN coalesce(merchant_reference, '') ELSE '' END`,
    day: 'business_date',
  },
  attempt: {
    table: 'payment_attempt',
    references: ['reference', 'merchant_reference'],
    title: `coalesce(nullif(reference, ''), merchant_reference, '')`,
    detail: `CASE WHEN reference <> '' THEN coalesce(merchant_reference, '') ELSE '' END`,
    day: 'business_date',
  },
  batch: {
    table: 'settlement_batch',
    references: ['reference'],
    title: 'reference',
    detail: 'institution',
    day: 'settled_on',
  },
  line: {
    table: 'statement_line',
    references: ['reference', 'narration'],
    title: `coalesce(nullif(reference, ''), narration)`,
    detail: 'narration',
    day: 'booked_on',
  },
} as const satisfies Record<string, Named>;

export type NamedKind = keyof typeof namedTables;

/**
 * Of a table with so many rows or fewer every one is looked at. There is no index of references: one pass over 100,000 payments
 * takes 5 ms for a whole reference and 20 for a part of one (bench/README.md), an index would take 60 bytes a payment.
 */
export const mostLookedAt = 500_000n;

/** What a payout comes to; a table of its own knows its amounts. */
const netOf = (column: 'amount' | 'frac'): string =>
  `(SELECT coalesce(SUM(net_${column}), 0) FROM settlement_line AS part WHERE part.batch_id = found.id
    AND part.import_seq NOT IN (SELECT import_seq FROM undone_import))`;

function select({ table, title, detail, day }: Named, by: string, terms: readonly string[]): string {
  const isBatch = table === 'settlement_batch';
  const amount = isBatch ? netOf('amount') : 'found.amount';
  const frac = isBatch ? netOf('frac') : 'found.frac';
  return `SELECT found.id AS id, merchant.id AS merchant_id, merchant.name AS merchant, ${title} AS title, ${detail} AS detail, ${day} AS day,
      found.currency AS currency, ${amount} AS amount, ${frac} AS frac, ${by} AS by_rank
    FROM ${table} AS found JOIN account ON account.seq = found.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
    WHERE ${[...terms, 'found.import_seq NOT IN (SELECT import_seq FROM undone_import)', '($merchant IS NULL OR merchant.id = $merchant)'].join(' AND ')}
    ORDER BY by_rank, merchant.id IS NOT $near, day DESC, found.id DESC LIMIT $limit`;
}

const ranks: readonly FoundBy[] = ['exact', 'prefix', 'within', 'amount'];

const foundOf = (row: Row): FoundRow => ({
  id: integerOf(row, 'id'),
  merchantId: textOf(row, 'merchant_id') as MerchantId,
  merchant: textOf(row, 'merchant'),
  title: textOf(row, 'title'),
  detail: textOf(row, 'detail'),
  on: dateOf(row, 'day'),
  amount: moneyOf(row),
  by: ranks[Number(integerOf(row, 'by_rank'))] ?? 'within',
});

const places = ({ merchantId, near, limit }: Wanted) => ({ merchant: merchantId, near, limit: BigInt(limit + 1) });

/** Rows by their references: the whole of one first; only where there is none, what begins so or has it somewhere. */
export function rowsNamed(reader: Reader, kind: NamedKind, wanted: Wanted): FoundRow[] {
  const named = namedTables[kind];
  const own = named.references.map((column) => `found.${column}`);
  const exact = reader
    .read(select(named, '0', [`(${own.map((column) => `${column} = $text COLLATE NOCASE`).join(' OR ')})`]))
    .all({ ...places(wanted), text: wanted.text });
  if (exact.length > 0) return exact.map(foundOf);
  const atStart = own.map((column) => `${column} LIKE $start ESCAPE '\\'`).join(' OR ');
  const within = own.map((column) => `${column} LIKE $within ESCAPE '\\'`).join(' OR ');
  return reader
    .read(
      select(named, `CASE WHEN ${atStart} THEN 1 ELSE 2 END`, [
        `found.id > (SELECT coalesce(max(id), 0) FROM ${named.table}) - ${mostLookedAt}`,
        `(${within})`,
      ]),
    )
    .all({ ...places(wanted), start: textAtStart(wanted.text), within: textWithin(wanted.text) })
    .map(foundOf);
}

/** Whether a table has more rows than are looked at for a part of a reference. */
export const isLongTable = (reader: Reader, kind: NamedKind): boolean =>
  integerOf(reader.read(`SELECT coalesce(max(id), 0) AS last FROM ${namedTables[kind].table}`).get() ?? {}, 'last') >
  mostLookedAt;

/** Rows of one of these amounts, in or out. */
export function rowsOfAmount(
  reader: Reader,
  kind: Exclude<NamedKind, 'batch'>,
  wanted: Wanted,
  amounts: readonly Money[],
): FoundRow[] {
  if (amounts.length === 0) return [];
  const size = sizesSql(
    'found',
    amounts.map((amount) => ({ currency: amount.currency, least: amount, most: amount })),
  );
  return reader
    .read(select(namedTables[kind], '3', size.terms))
    .all({ ...places(wanted), ...size.places })
    .map(foundOf);
}

/** Payouts that a bank moves one of these amounts for: their nets are summed, and what is finer than a paisa is not moved. */
export function batchesNear(
  reader: Reader,
  wanted: Wanted,
  amounts: readonly Money[],
  fineness: readonly Money[],
): FoundRow[] {
  if (amounts.length === 0) return [];
  const bounds = amounts.map((amount, n) => {
    const half = fineness[n]?.units ?? 0n;
    return {
      currency: amount.currency,
      least: { ...amount, units: amount.units - half > 0n ? amount.units - half : 0n },
      most: { ...amount, units: amount.units + half },
    };
  });
  const size = sizesSql('found', bounds, {
    amount: '(SUM(line.net_amount) + SUM(line.net_frac) / 1000000000)',
    frac: '(SUM(line.net_frac) % 1000000000)',
  });
  return reader
    .read(
      `SELECT found.id AS id, merchant.id AS merchant_id, merchant.name AS merchant, found.reference AS title, institution AS detail,
              settled_on AS day, found.currency AS currency, SUM(line.net_amount) AS amount, SUM(line.net_frac) AS frac, 3 AS by_rank
       FROM account CROSS JOIN settlement_batch AS found ON found.account_seq = account.seq
       CROSS JOIN settlement_line AS line ON line.batch_id = found.id JOIN merchant ON merchant.seq = account.merchant_seq
       WHERE line.import_seq NOT IN (SELECT import_seq FROM undone_import) AND ($merchant IS NULL OR merchant.id = $merchant)
       GROUP BY found.id HAVING ${size.terms.join(' AND ')}
       ORDER BY merchant.id IS NOT $near, day DESC, found.id DESC LIMIT $limit`,
    )
    .all({ ...places(wanted), ...size.places })
    .map(foundOf);
}
