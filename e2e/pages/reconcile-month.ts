import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { statementText, type BankLine } from '../../electron/app/demo/demo-statement.ts';
import { makeDemoMonth, type ExpectedBatch } from '../../electron/app/demo/make-demo-month.ts';
import { addDays } from '../../shared/kernel/local-date.ts';
import { unitsPerMinor } from '../../shared/money/money.ts';
import type { ShopMonth } from './shop-month.ts';

/** What is left open in the month, each a case of its own. */
export type ReconcileMonth = {
  readonly files: readonly string[];
  /** A payout that came in two credits that name nobody. */
  readonly split: { readonly payout: string; readonly parts: readonly [string, string] };
  /** Two payouts that came as one credit. */
  readonly merge: { readonly payouts: readonly [string, string]; readonly credit: string };
  /** A debit of one account and the credit of another. */
  readonly transfer: { readonly out: string; readonly into: string };
  /** A payout that came ₹30 short: small enough to be given up. */
  readonly small: string;
  /** The same amount on a line that says neither the reference nor the provider, from which a rule is learned. */
  readonly nameless: { readonly payout: string; readonly credit: string };
  /** A payout and a credit that only a person knows to belong together. */
  readonly known: { readonly payout: string; readonly credit: string };
};

const paiseOf = ({ credit }: ExpectedBatch): bigint => credit.units / unitsPerMinor('INR');

/** ICICI's statement of the shop's other account, with the one line that came from the first. */
const secondAccount = (day: string): string =>
  [
    ',,,,,,,',
    'DETAILED STATEMENT,,,,,,,',
    'Account Number,,000405009876 ( INR )  - RANGOLI CRAFTS,,,,,',
    `Transaction Date from,${day},to,${day},,,,`,
    ',,,,,,,',
    'S No.,Value Date,Transaction Date,Cheque Number,Transaction Remarks,Withdrawal Amount(INR),Deposit Amount(INR),Balance(INR)',
    `1,${day},${day},-,NEFT-HDFCN26100007-RANGOLI CRAFTS,0,"10,000.00","60,000.00"`,
    '',
  ].join('\r\n');

/**
 * The shop's month with another bank statement: what matches by itself stands there as ever, and six cases that a person has to
 * answer. A second account receives a transfer from the first.
 */
export async function reconcileMonth(
  folder: string,
  shop: Pick<ShopMonth, 'month' | 'settlements'>,
): Promise<ReconcileMonth> {
  const { batches } = makeDemoMonth({ month: shop.month, seed: 7 }).planted;
  const at = (index: number): ExpectedBatch => {
    const batch = batches[index];
    if (batch === undefined) throw new Error(`the month has no payout ${index}`);
    return batch;
  };
  const [split, one, other, small, nameless, known] = [at(3), at(7), at(8), at(12), at(16), at(20)];
  const taken = new Set([split, one, other, small, nameless, known]);
  const credit = (batch: ExpectedBatch, narration: string, reference: string, paise: bigint): BankLine => ({
    day: batch.settledOn,
    minute: 600,
    narration,
    reference,
    paise,
  });
  const payout = (batch: ExpectedBatch, paise = paiseOf(batch)): BankLine =>
    credit(
      batch,
      `NEFT CR-UTIB0000001-PHONEPE PRIVATE LIMITED-RANGOLI CRAFTS-${batch.reference}`,
      batch.reference.padStart(16, '0'),
      paise,
    );
  const part = (paiseOf(split) * 2n) / 5n;
  const own = 10_000_00n;
  const lines: BankLine[] = [
    ...batches.filter((batch) => !taken.has(batch)).map((batch) => payout(batch)),
    credit(split, 'IMPS CR-FIRST SHARE-RANGOLI CRAFTS', 'IMPS26100001', part),
    credit(split, 'IMPS CR-SECOND SHARE-RANGOLI CRAFTS', 'IMPS26100002', paiseOf(split) - part),
    credit(other, 'RTGS CR-WEEKEND POOL-RANGOLI CRAFTS', 'RTGS26100003', paiseOf(one) + paiseOf(other)),
    payout(small, paiseOf(small) - 30_00n),
    credit(nameless, 'NEFT CR-YESB0000777-NODAL ESCROW-RANGOLI CRAFTS', 'YESBN26100004', paiseOf(nameless)),
    credit(known, 'CHQ DEP-MICR CTS-JAIPUR', 'CTS26100005', paiseOf(known) - 499_00n),
    { day: at(10).settledOn, minute: 700, narration: 'NEFT DR-OWN ACCOUNT', reference: 'HDFCN26100006', paise: -own },
  ];
  const day = addDays(at(10).settledOn, 1);
  const statements = [join(folder, 'Acct_Statement_XX4321_02.csv'), join(folder, 'icici-statement.csv')];
  await writeFile(statements[0] ?? '', statementText(2_84_350_75n, lines));
  await writeFile(statements[1] ?? '', secondAccount(`${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`));
  return {
    files: [...shop.settlements, ...statements],
    split: { payout: split.reference, parts: ['IMPS26100001', 'IMPS26100002'] },
    merge: { payouts: [one.reference, other.reference], credit: 'RTGS26100003' },
    transfer: { out: 'HDFCN26100006', into: 'HDFCN26100007' },
    small: small.reference,
    nameless: { payout: nameless.reference, credit: 'YESBN26100004' },
    known: { payout: known.reference, credit: 'CTS26100005' },
  };
}
