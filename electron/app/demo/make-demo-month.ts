import { assert } from '../../../shared/kernel/assert.ts';
import { addDays, addMonths, firstDayOf, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { Money } from '../../../shared/money/money.ts';
import { milliOfPaise, paiseOfMilli, rupees, shareOf } from './demo-amounts.ts';
import { makeRefunds, makeSales, type DemoInstrument, type DemoSale } from './demo-sales.ts';
import { agreedRate, batchesOf, settle, settlementFiles, type DemoBatch } from './demo-settlement.ts';
import { ordinaryLines, payoutLines, statementText, unknownDeposit } from './demo-statement.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

/** A batch as the merchant's books must show it. `net` is exact, `credit` what a bank can move of it. */
export type ExpectedBatch = {
  readonly reference: string;
  readonly settledOn: LocalDate;
  readonly rows: number;
  readonly gross: Money;
  readonly fee: Money;
  readonly tax: Money;
  readonly net: Money;
  readonly credit: Money;
};

/** A sale whose fee is not the agreed one: what it was sold for, and the fee without its tax, charged and agreed. */
export type WrongFee = {
  readonly reference: string;
  readonly date: LocalDate;
  readonly gross: Money;
  readonly charged: Money;
  readonly agreed: Money;
};

/**
 * What was planted in the month and what must be found in it. A payout's amounts are what the bank could move of it,
 * whole paise; its exact net, which may be finer, stands under its reference in `batches`.
 */
export type Planted = {
  /** A batch the provider says it paid and the bank never saw. */
  readonly missingPayout: { readonly reference: string; readonly amount: Money; readonly settledOn: LocalDate };
  /** A batch the bank credited with less. */
  readonly shortPayout: {
    readonly reference: string;
    readonly expected: Money;
    readonly received: Money;
    readonly difference: Money;
  };
  /** A deposit that belongs to no batch. */
  readonly unknownCredit: {
    readonly reference: string;
    readonly amount: Money;
    readonly date: LocalDate;
    readonly narration: string;
  };
  /** A sale the provider never put into a batch. */
  readonly unsettledSale: {
    readonly reference: string;
    readonly merchantReference: string;
    readonly amount: Money;
    readonly date: LocalDate;
  };
  /** A credit card's sale charged at 2.95 % instead of 1.95 %, and a debit card's at 0.9 % instead of 1.8 %. */
  readonly overCharged: WrongFee;
  readonly underCharged: WrongFee;
  /** A batch whose UTR stands in the narration only, with other punctuation. */
  readonly punctuatedPayout: { readonly reference: string; readonly amount: Money };
  readonly batches: readonly ExpectedBatch[];
  readonly sales: { readonly count: number; readonly gross: Money };
  /** `gross` is negative. */
  readonly refunds: { readonly count: number; readonly gross: Money };
  readonly statement: { readonly lines: number; readonly opening: Money; readonly closing: Money };
};

/** The input of `merchants.add`, in the contract's own shape. */
export type DemoMerchant = {
  readonly name: string;
  readonly country: string;
  readonly industry: 'retail';
  readonly zone: string;
  readonly base: 'INR';
  readonly currencies: 'INR'[];
  readonly declared: { amount: string; currency: 'INR' }[];
  readonly sample: true;
};

export type DemoMonth = {
  readonly merchant: DemoMerchant;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly planted: Planted;
};

const openingPaise = 2_84_350_75n;
const shortByPaise = 1_500_00n;
const depositPaise = 25_000_00n;
// Basis points: what a card of another country would cost, and what the law allowed for a debit card in 2018.
const overRate = 295n;
const underRate = 90n;

const merchant: DemoMerchant = {
  name: 'Rangoli Crafts',
  country: 'IN',
  industry: 'retail',
  zone: 'Asia/Kolkata',
  base: 'INR',
  currencies: ['INR'],
  declared: [{ amount: '30000000', currency: 'INR' }], // ₹3,00,000 in paise
  sample: true,
};

const expected = (batch: DemoBatch): ExpectedBatch => ({
  reference: batch.reference,
  settledOn: batch.settledOn,
  rows: batch.rows,
  gross: rupees(batch.gross),
  fee: rupees(batch.fee),
  tax: rupees(batch.tax),
  net: rupees(batch.net),
  credit: rupees(milliOfPaise(paiseOfMilli(batch.net))),
});

/** Three batches of the month's middle, each big enough for its fault, far enough from its end to be overdue in it. */
function faultyBatches(
  batches: readonly DemoBatch[],
  random: SeededRandom,
): readonly [DemoBatch, DemoBatch, DemoBatch] {
  const open = batches.slice(4, -5).filter((batch) => paiseOfMilli(batch.net) > 2n * shortByPaise);
  assert(open.length >= 3, 'a demo month has days enough for its faults');
  const drawn: DemoBatch[] = [];
  while (drawn.length < 3) {
    const batch = random.pick(open);
    if (!drawn.includes(batch)) drawn.push(batch);
  }
  return drawn as unknown as readonly [DemoBatch, DemoBatch, DemoBatch];
}

/** Sales worth missing: plain UPI of the month's middle, never taken back. */
const forgettable = (sales: readonly DemoSale[], refunds: readonly DemoSale[]): readonly DemoSale[] =>
  sales.filter((sale) => {
    const day = Number(sale.day.slice(8));
    const kept = refunds.every((refund) => refund.refundOf !== sale);
    return kept && sale.instrument === 'UPI_FULFILMENT' && sale.paise >= 499_00n && day >= 5 && day <= 22;
  });

/** The dearest of the month's middle: the one whose wrong fee is seen best. */
function dearest(sales: readonly DemoSale[], instrument: DemoInstrument): DemoSale {
  const found = sales
    .filter(
      (sale) => sale.instrument === instrument && Number(sale.day.slice(8)) >= 5 && Number(sale.day.slice(8)) <= 24,
    )
    .toSorted((left, right) => (left.paise === right.paise ? 0 : left.paise > right.paise ? -1 : 1))[0];
  assert(found !== undefined, 'a demo month has sales by card');
  return found;
}

const wrongFee = (sale: DemoSale, rate: bigint): WrongFee => ({
  reference: sale.reference,
  date: sale.day,
  gross: rupees(milliOfPaise(sale.paise)),
  charged: rupees(milliOfPaise(shareOf(sale.paise, rate))),
  agreed: rupees(milliOfPaise(shareOf(sale.paise, agreedRate(sale)))),
});

const total = (sales: readonly DemoSale[]): Money =>
  rupees(milliOfPaise(sales.reduce((sum, sale) => sum + sale.paise, 0n)));

/**
 * A crafts shop's month in Jaipur: two settlement reports of PhonePe (one per half month) and HDFC's statement over the
 * month and two days more, with seven faults planted. Invented from the first name to the last reference.
 * The same month and seed give the same files, byte for byte.
 */
export function makeDemoMonth({ month, seed }: { readonly month: Month; readonly seed: number }): DemoMonth {
  const sales = makeSales(month, seededRandom(seed));
  const random = seededRandom(seed + 1);
  const refunds = makeRefunds(sales, month, random.between(4, 7), random);
  const neverSettled = random.pick(forgettable(sales, refunds));
  const inOrder = [...sales, ...refunds].toSorted((left, right) =>
    left.day === right.day ? left.second - right.second : left.day < right.day ? -1 : 1,
  );
  const over = dearest(sales, 'PG_CC_FULFILMENT');
  const under = dearest(sales, 'PG_DC_FULFILMENT');
  const wrongRates = new Map([
    [over, overRate],
    [under, underRate],
  ]);
  const settled = settle(inOrder, neverSettled, random, wrongRates);
  const batches = batchesOf(settled);

  const [missing, short, punctuated] = faultyBatches(batches, random);
  const deposit = unknownDeposit(addDays(firstDayOf(month), random.between(9, 19)), depositPaise, random);
  const lines = [
    ...payoutLines(batches, { missing, short, shortByPaise, punctuated }, random),
    ...ordinaryLines(month, seededRandom(seed + 2)),
    deposit,
  ];
  const closingPaise = lines.reduce((sum, line) => sum + line.paise, openingPaise);
  const until = addDays(firstDayOf(addMonths(month, 1)), 1);

  return {
    merchant,
    files: [
      ...settlementFiles(settled),
      {
        name: `Acct_Statement_XX4321_${until.slice(8)}${until.slice(5, 7)}${until.slice(0, 4)}.csv`,
        text: statementText(openingPaise, lines),
      },
    ],
    planted: {
      missingPayout: { reference: missing.reference, amount: expected(missing).credit, settledOn: missing.settledOn },
      shortPayout: {
        reference: short.reference,
        expected: expected(short).credit,
        received: rupees(milliOfPaise(paiseOfMilli(short.net) - shortByPaise)),
        difference: rupees(milliOfPaise(shortByPaise)),
      },
      unknownCredit: {
        reference: deposit.reference,
        amount: rupees(milliOfPaise(depositPaise)),
        date: deposit.day,
        narration: deposit.narration,
      },
      unsettledSale: {
        reference: neverSettled.reference,
        merchantReference: neverSettled.merchantReference,
        amount: rupees(milliOfPaise(neverSettled.paise)),
        date: neverSettled.day,
      },
      overCharged: wrongFee(over, overRate),
      underCharged: wrongFee(under, underRate),
      punctuatedPayout: { reference: punctuated.reference, amount: expected(punctuated).credit },
      batches: batches.map(expected),
      sales: { count: sales.length, gross: total(sales) },
      refunds: { count: refunds.length, gross: total(refunds) },
      statement: {
        lines: lines.length,
        opening: rupees(milliOfPaise(openingPaise)),
        closing: rupees(milliOfPaise(closingPaise)),
      },
    },
  };
}
