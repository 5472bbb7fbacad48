import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween, monthOf, type LocalDate } from '../shared/kernel/local-date.ts';
import { milliOfPaise, paiseOfMilli, reportText } from '../electron/app/demo/demo-amounts.ts';
import type { DemoInstrument, DemoSale } from '../electron/app/demo/demo-sales.ts';
import {
  batchesOf,
  settle,
  settlementHeader,
  settlementLine,
  type DemoBatch,
} from '../electron/app/demo/demo-settlement.ts';
import {
  ordinaryLines,
  payoutLines,
  statementText,
  unknownDeposit,
  type BankLine,
} from '../electron/app/demo/demo-statement.ts';
import { seededRandom, type SeededRandom } from '../electron/app/demo/seeded-random.ts';

export type WorkloadSize = {
  /** Rows of the provider's reports: sales and, one in a hundred, refunds. */
  readonly payments: number;
  readonly seed: number;
  /** An existing folder. */
  readonly folder: string;
};

/** What was written and what must come out. Amounts are decimal text in major units, as the command line prints them. */
export type Workload = {
  /** Twelve months of PhonePe's settlement report. */
  readonly settlements: readonly string[];
  /** One HDFC statement over the year and two days more. */
  readonly statement: string;
  readonly bytes: number;
  readonly expected: {
    readonly sales: number;
    readonly gross: string;
    readonly batches: number;
    readonly matched: number;
    readonly unsettled: number;
    readonly statementLines: number;
  };
};

const firstDay = '2025-01-01' as LocalDate;
const days = 365;
const instruments: readonly DemoInstrument[] = [
  'UPI_FULFILMENT',
  'UPI_WALLET_FULFILMENT',
  'PG_CC_FULFILMENT',
  'PG_DC_FULFILMENT',
];

/** Sales of one day in order of time, with a number of their own, so that no two are ever alike. */
export function daySales(day: LocalDate, first: number, count: number, random: SeededRandom): readonly DemoSale[] {
  const compact = day.slice(2).replaceAll('-', '');
  const sales: DemoSale[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = String(first + index).padStart(10, '0');
    const second = 8 * 3600 + Math.floor((index * 14 * 3600) / count);
    const earlier = (first + index) % 100 === 99 ? sales.findLast((sale) => sale.refundOf === null) : undefined;
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
    sales.push({
      day,
      second,
      paise:
        earlier === undefined
          ? BigInt(random.between(49, 6_000)) * 100n + (random.below(10) === 0 ? 50n : 0n)
          : -earlier.paise,
      instrument: earlier?.instrument ?? instruments[random.weighted([85, 3, 8, 4])] ?? 'UPI_FULFILMENT',
      merchantReference: `RC${number}`,
      orderId: `BILL-${number}`,
      reference: `T${compact}${clock.map((part) => String(part).padStart(2, '0')).join('')}${number}`,
      rrn: `5${number}0`,
      counter: 1,
      refundOf: earlier ?? null,
    });
  }
  return sales;
}

/** A month's payouts: one never arrives, one arrives short, one is hard to read. */
function monthPayouts(
  batches: readonly DemoBatch[],
  random: SeededRandom,
): { readonly lines: readonly BankLine[]; readonly matched: number } {
  const [missing, short, punctuated] = [batches[7], batches[14], batches[21]];
  if (missing === undefined || short === undefined || punctuated === undefined)
    throw new Error('a month has 22 batches or more');
  const lines = payoutLines(
    batches,
    { missing, short, shortByPaise: paiseOfMilli(short.net) / 10n, punctuated },
    random,
  );
  return { lines, matched: batches.length - 2 };
}

/**
 * Writes a merchant's year to a folder, day by day, so that its size is bounded by the disk alone. The same size and
 * seed give the same bytes. Rows and amounts are of the demo month's own shape.
 */
export function writeWorkload({ payments, seed, folder }: WorkloadSize): Workload {
  if (payments < days * 2) throw new Error(`a workload has ${days * 2} payments or more`);
  const random = seededRandom(seed);
  const settlements: string[] = [];
  const bank: BankLine[] = [];
  const total = { bytes: 0, sales: 0, paise: 0n, batches: 0, matched: 0, unsettled: 0 };
  let file = -1;
  let monthBatches: DemoBatch[] = [];
  const endMonth = (day: LocalDate): void => {
    closeSync(file);
    const { lines, matched } = monthPayouts(monthBatches, random);
    bank.push(
      ...lines,
      ...ordinaryLines(monthOf(day), random),
      unknownDeposit(day, BigInt(random.between(1, 9)) * 1_000_00n, random),
    );
    total.batches += monthBatches.length;
    total.matched += matched;
    monthBatches = [];
  };

  for (let index = 0; index < days; index += 1) {
    const day = addDays(firstDay, index);
    if (day.endsWith('-01')) {
      const path = join(folder, `Merchant_Settlement_Report_BENCH_${day.slice(0, 7)}.csv`);
      settlements.push(path);
      file = openSync(path, 'w');
      total.bytes += writeSync(file, `${settlementHeader}\r\n`);
    }
    const first = Math.floor((payments * index) / days);
    const sales = daySales(day, first, Math.floor((payments * (index + 1)) / days) - first, random);
    const forgotten = index % 30 === 11 ? (sales.find((sale) => sale.refundOf === null) ?? null) : null;
    const settled = settle(sales, forgotten, random);
    total.bytes += writeSync(file, `${settled.map(settlementLine).join('\r\n')}\r\n`);
    monthBatches.push(...batchesOf(settled));
    total.unsettled += forgotten === null ? 0 : 1;
    for (const sale of sales) {
      if (sale.refundOf !== null) continue;
      total.sales += 1;
      total.paise += sale.paise;
    }
    if (monthOf(addDays(day, 1)) !== monthOf(day)) endMonth(day);
  }

  const statement = join(folder, 'Acct_Statement_BENCH_2025.csv');
  const text = statementText(1_00_00_000_00n, bank);
  writeFileSync(statement, text);
  const last = addDays(firstDay, days + 1);
  if (bank.some((line) => daysBetween(line.day, last) < 0)) throw new Error('the statement runs past its end');
  return {
    settlements,
    statement,
    bytes: total.bytes + text.length,
    expected: {
      sales: total.sales,
      gross: reportText(milliOfPaise(total.paise)).replace(/\.(\d)$/, '.$10'),
      batches: total.batches,
      matched: total.matched,
      unsettled: total.unsettled,
      statementLines: bank.length,
    },
  };
}
