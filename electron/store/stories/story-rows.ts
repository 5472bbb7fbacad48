import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { absolute, type Money } from '../../../shared/money/money.ts';
import type { Reader, Row } from '../connection.ts';
import { countOf, currencyOf, dateOf, integerOf, moneyOf, textOf, textOrNull } from '../row.ts';

/** Where a row came from, and whether its import was taken back since. */
export type RowOrigin = {
  readonly importSeq: bigint;
  readonly file: string;
  readonly line: number;
  readonly takenBack: boolean;
};

type OfProvider = {
  readonly id: bigint;
  readonly accountSeq: bigint;
  readonly institution: InstitutionId;
  readonly method: string;
  readonly reference: string;
  readonly merchantReference: string;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly origin: RowOrigin;
};

export type StoryPayment = OfProvider & {
  readonly kind: string;
  /** Its part of a payout: the line that stands; null while there is none. */
  readonly settled: {
    readonly batchId: bigint;
    readonly fee: Money;
    readonly tax: Money;
    readonly net: Money;
    readonly origin: RowOrigin;
  } | null;
  /** The write-off that gave it up. */
  readonly givenUpBy: bigint | null;
};

const isUndone = (importSeq: string): string => `${importSeq} IN (SELECT import_seq FROM undone_import)`;

const payments = (which: string): string => `
  SELECT payment.id, payment.account_seq, institution, payment.kind, method, payment.reference, merchant_reference, business_date,
         currency, payment.amount, payment.frac, payment.import_seq, payment.line, brought.file_name,
         ${isUndone('payment.import_seq')} AS taken_back, part.batch_id, part.fee_amount, part.fee_frac, part.tax_amount, part.tax_frac,
         part.net_amount AS paid_amount, part.net_frac AS paid_frac, part.import_seq AS part_import, part.line AS part_line, settling.file_name AS part_file,
         (SELECT item.match_seq FROM match_item AS item WHERE item.payment_id = payment.id
            AND item.match_seq NOT IN (SELECT match_seq FROM match_undo) LIMIT 1) AS given_up
  FROM payment JOIN account ON account.seq = payment.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
  JOIN import AS brought ON brought.seq = payment.import_seq
  LEFT JOIN settlement_line AS part ON part.payment_id = payment.id AND NOT ${isUndone('part.import_seq')}
  LEFT JOIN import AS settling ON settling.seq = part.import_seq
  WHERE merchant.id = $merchant AND ${which}`;

const originOf = (row: Row): RowOrigin => ({
  importSeq: integerOf(row, 'import_seq'),
  file: textOf(row, 'file_name'),
  line: countOf(row, 'line'),
  takenBack: integerOf(row, 'taken_back') === 1n,
});

const ofProvider = (row: Row): OfProvider => ({
  id: integerOf(row, 'id'),
  accountSeq: integerOf(row, 'account_seq'),
  institution: textOf(row, 'institution') as InstitutionId,
  method: textOf(row, 'method'),
  reference: textOrNull(row, 'reference') ?? '',
  merchantReference: textOrNull(row, 'merchant_reference') ?? '',
  on: dateOf(row, 'business_date'),
  amount: moneyOf(row),
  origin: originOf(row),
});

const numberOrNull = (row: Row, column: string): bigint | null =>
  row[column] === null ? null : integerOf(row, column);

const paymentOf = (row: Row): StoryPayment => ({
  ...ofProvider(row),
  kind: textOf(row, 'kind'),
  givenUpBy: numberOrNull(row, 'given_up'),
  settled:
    row['batch_id'] === null
      ? null
      : {
          batchId: integerOf(row, 'batch_id'),
          fee: moneyOf(row, 'fee_', currencyOf(row)),
          tax: moneyOf(row, 'tax_', currencyOf(row)),
          net: moneyOf(row, 'paid_', currencyOf(row)),
          origin: {
            importSeq: integerOf(row, 'part_import'),
            file: textOf(row, 'part_file'),
            line: countOf(row, 'part_line'),
            takenBack: false,
          },
        },
});

/** A payment of the merchant’s, whether its import stands or was taken back; null for another’s. */
export function storyPayment(reader: Reader, merchantId: MerchantId, id: bigint): StoryPayment | null {
  const row = reader.read(payments('payment.id = $id')).get({ merchant: merchantId, id });
  return row === undefined ? null : paymentOf(row);
}

export type Attempted = OfProvider & { readonly outcome: 'declined' | 'pending'; readonly reason: string };

const attempts = (which: string): string => `
  SELECT attempt.id, attempt.account_seq, institution, outcome, reason, method, attempt.reference, merchant_reference, business_date,
         currency, amount, frac, attempt.import_seq, attempt.line, brought.file_name, ${isUndone('attempt.import_seq')} AS taken_back
  FROM payment_attempt AS attempt JOIN account ON account.seq = attempt.account_seq JOIN merchant ON merchant.seq = account.merchant_seq
  JOIN import AS brought ON brought.seq = attempt.import_seq
  WHERE merchant.id = $merchant AND ${which}`;

const attemptOf = (row: Row): Attempted => ({
  ...ofProvider(row),
  outcome: textOf(row, 'outcome') as Attempted['outcome'],
  reason: textOf(row, 'reason'),
});

export function storyAttempt(reader: Reader, merchantId: MerchantId, id: bigint): Attempted | null {
  const row = reader.read(attempts('attempt.id = $id')).get({ merchant: merchantId, id });
  return row === undefined ? null : attemptOf(row);
}

/** Whose story is told: the references it shares with others. */
type Referred = Pick<OfProvider, 'id' | 'accountSeq' | 'reference' | 'merchantReference'>;

/** What many rows share is no reference of one payment: a till’s number, a shop’s name. */
const mostOfOne = 20n;

/** Some providers write the payment of a refund where its order would stand: each id is looked for in both places. */
const shares = (table: string, which: '$reference' | '$order'): string =>
  `${table}.account_seq = $account AND ${which} <> '' AND (${table}.reference = ${which} OR ${table}.merchant_reference = ${which})`;

const keys = ['$reference', '$order'] as const;

const sharesOf = (merchantId: MerchantId, which: (typeof keys)[number], of: Referred) => ({
  merchant: merchantId,
  account: of.accountSeq,
  id: of.id,
  ...(which === '$reference' ? { reference: of.reference } : { order: of.merchantReference }),
});

/** What was found by one id and by the other, each once, the oldest first; nothing by an id that more share than one payment has. */
const together = <Of extends OfProvider>(found: readonly (readonly Of[])[]): Of[] => {
  const once = new Map(
    found.flatMap((rows) => (rows.length > Number(mostOfOne) ? [] : rows.map((row) => [row.id, row]))),
  );
  return [...once.values()].toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
};

/** The other rows of the account that share a reference with it. */
export const paymentsBeside = (
  reader: Reader,
  merchantId: MerchantId,
  of: Referred,
  own: 'payment' | 'attempt',
): StoryPayment[] =>
  together(
    keys.map((which) =>
      reader
        .read(
          `${payments(`${shares('payment', which)} AND NOT ${isUndone('payment.import_seq')} AND ($own = 'attempt' OR payment.id <> $id)`)}
           ORDER BY payment.id LIMIT ${mostOfOne + 1n}`,
        )
        .all({ ...sharesOf(merchantId, which, of), own })
        .map(paymentOf),
    ),
  );

/** Sales of the account, up to its day and no smaller than it, that go by one of these ids: a refund's row names its sale. */
export const salesNamed = (
  reader: Reader,
  merchantId: MerchantId,
  { accountSeq, on, amount }: Pick<OfProvider, 'accountSeq' | 'on' | 'amount'>,
  ids: readonly string[],
): StoryPayment[] =>
  together([
    reader
      .read(
        `${payments(`payment.account_seq = $account AND payment.kind = 'sale' AND business_date <= $on AND payment.currency = $currency
          AND NOT ${isUndone('payment.import_seq')}
          AND (payment.reference IN (SELECT value FROM json_each($ids)) OR merchant_reference IN (SELECT value FROM json_each($ids)))`)}
         ORDER BY payment.id LIMIT ${mostOfOne + 1n}`,
      )
      .all({ merchant: merchantId, account: accountSeq, on, currency: amount.currency, ids: JSON.stringify(ids) })
      .map(paymentOf)
      .filter((sale) => absolute(sale.amount).units >= absolute(amount).units),
  ]);

/** The tries that share a reference with it, each once, though several files told of it. */
export const attemptsBeside = (
  reader: Reader,
  merchantId: MerchantId,
  of: Referred,
  own: 'payment' | 'attempt',
): Attempted[] =>
  together(
    keys.map((which) =>
      reader
        .read(
          `${attempts(`${shares('attempt', which)} AND NOT ${isUndone('attempt.import_seq')} AND ($own = 'payment' OR attempt.id <> $id)
            AND NOT EXISTS (SELECT 1 FROM payment_attempt AS earlier WHERE earlier.account_seq = attempt.account_seq
              AND earlier.identity = attempt.identity AND (earlier.id < attempt.id OR ($own = 'attempt' AND earlier.id = $id)))`)}
           ORDER BY attempt.id LIMIT ${mostOfOne + 1n}`,
        )
        .all({ ...sharesOf(merchantId, which, of), own })
        .map(attemptOf),
    ),
  );
