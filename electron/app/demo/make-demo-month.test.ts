import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import { lakhText, paiseOfMilli, reportText, shareOf } from './demo-amounts.ts';
import { makeDemoMonth, type DemoMonth } from './make-demo-month.ts';

const october = '2026-10' as Month;
const months = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}` as Month);

/** Fields of one line; quotes hold commas, never quotes. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map((found) => found[1] ?? found[2] ?? '');

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): readonly Row[] => {
  const [header = '', ...lines] = text.trimEnd().split('\r\n');
  const names = fieldsOf(header).map((name) => name.trim());
  return lines.map((line) => Object.fromEntries(fieldsOf(line).map((field, index) => [names[index] ?? '', field])));
};

/** An amount's decimal text as a whole number of 10^-places. */
const whole = (text: string, places: number): bigint => {
  const [major = '0', decimals = ''] = text.replaceAll(',', '').split('.');
  const size = BigInt(`${major.replace('-', '')}${decimals.padEnd(places, '0')}`);
  return text.startsWith('-') ? -size : size;
};

const settlementRows = (demo: DemoMonth): readonly Row[] =>
  demo.files.slice(0, -1).flatMap((file) => rowsOf(file.text));
const statementRows = (demo: DemoMonth): readonly Row[] => rowsOf(demo.files.at(-1)?.text ?? '');
const net = (row: Row): bigint =>
  ['Amount', 'Fee', 'IGST', 'CGST', 'SGST'].reduce((sum, column) => sum + whole(row[column] ?? '', 3), 0n);
const text = (value: Money): string => toDecimalText(value);
const sum = (values: readonly bigint[]): bigint => values.reduce((left, right) => left + right, 0n);

describe('makeDemoMonth', () => {
  it('gives the same bytes for the same seed and others for another', () => {
    expect(makeDemoMonth({ month: october, seed: 7 })).toEqual(makeDemoMonth({ month: october, seed: 7 }));
    expect(makeDemoMonth({ month: october, seed: 8 }).files[0]?.text).not.toBe(
      makeDemoMonth({ month: october, seed: 7 }).files[0]?.text,
    );
  });

  it('is the month of a small shop, whatever the month and the seed', () => {
    fc.assert(
      fc.property(months, fc.integer(), (month, seed) => {
        const demo = makeDemoMonth({ month, seed });
        const rows = settlementRows(demo);
        const sales = rows.filter((row) => row['PaymentType'] === 'PAYMENT');
        expect(sales).toHaveLength(demo.planted.sales.count);
        expect(sales.length).toBeGreaterThanOrEqual(350);
        expect(sales.length).toBeLessThanOrEqual(700);
        for (const sale of sales) {
          expect(whole(sale['Amount'] ?? '', 3)).toBeGreaterThanOrEqual(49_000n);
          expect(whole(sale['Amount'] ?? '', 3)).toBeLessThanOrEqual(6_000_000n);
        }
        for (const column of ['PhonePeReferenceId', 'MerchantReferenceId']) {
          expect(new Set(rows.map((row) => row[column])).size).toBe(rows.length);
        }
        expect(
          rows.every((row) => row['TransactionDate']?.slice(3, 10) === `${month.slice(5)}-${month.slice(0, 4)}`),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a running balance that is right, never negative, and reaches into the next month', () => {
    fc.assert(
      fc.property(months, fc.integer(), (month, seed) => {
        const demo = makeDemoMonth({ month, seed });
        const { opening, closing, lines } = demo.planted.statement;
        let balance = whole(text(opening), 2);
        const rows = statementRows(demo);
        expect(rows).toHaveLength(lines);
        for (const row of rows) {
          balance += whole(row['Deposit Amt.'] || '0', 2) - whole(row['Withdrawal Amt.'] || '0', 2);
          expect(whole(row['Closing Balance'] ?? '', 2)).toBe(balance);
          expect(balance).toBeGreaterThan(0n);
        }
        expect(balance).toBe(whole(text(closing), 2));
        expect(rows.some((row) => row['Date']?.slice(3, 5) !== month.slice(5))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('pays each batch the exact net of its rows, rounded to paise, but for the planted faults', () => {
    fc.assert(
      fc.property(months, fc.integer(), (month, seed) => {
        const demo = makeDemoMonth({ month, seed });
        const { planted } = demo;
        const rows = settlementRows(demo);
        const credits = statementRows(demo).filter((row) => row['Narration']?.includes('PHONEPE'));
        const bare = (narration: string): string => narration.replaceAll(/[^A-Z0-9]/g, '');
        expect(credits).toHaveLength(planted.batches.length - 1);
        for (const batch of planted.batches) {
          const exact = sum(rows.filter((row) => row['BankReferenceNo'] === batch.reference).map(net));
          expect(whole(text(batch.net), 3)).toBe(exact);
          expect(whole(text(batch.credit), 2)).toBe(paiseOfMilli(exact));
          const credit = credits.find((row) => bare(row['Narration'] ?? '').includes(batch.reference));
          const missing = batch.reference === planted.missingPayout.reference;
          const short = batch.reference === planted.shortPayout.reference;
          const lacks = short ? whole(text(planted.shortPayout.difference), 2) : 0n;
          const paid = credit === undefined ? null : whole(credit['Deposit Amt.'] ?? '', 2);
          expect(paid).toBe(missing ? null : paiseOfMilli(exact) - lacks);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('plants five different faults whose amounts add up', () => {
    const demo = makeDemoMonth({ month: october, seed: 20261001 });
    const { planted } = demo;
    const { missingPayout, shortPayout, punctuatedPayout, unsettledSale, unknownCredit } = planted;
    expect(new Set([missingPayout.reference, shortPayout.reference, punctuatedPayout.reference]).size).toBe(3);
    expect(shortPayout.expected.units - shortPayout.received.units).toBe(shortPayout.difference.units);
    expect(text(shortPayout.difference)).toBe('1500.00');

    const unsettled = settlementRows(demo).filter((row) => row['BankReferenceNo'] === '');
    expect(
      unsettled.map((row) => [row['PhonePeReferenceId'], whole(row['Amount'] ?? '', 3), row['SettlementDate']]),
    ).toEqual([[unsettledSale.reference, whole(text(unsettledSale.amount), 3), '']]);

    const punctuated = statementRows(demo).filter(
      (row) => row['Narration']?.includes('PHONEPE') && !row['Narration'].includes(row['Chq./Ref.No.'] ?? ''),
    );
    expect(punctuated).toHaveLength(1);
    expect(punctuated[0]?.['Narration']).not.toContain(punctuatedPayout.reference);
    expect(punctuated[0]?.['Chq./Ref.No.']).toMatch(/^0000/);

    const strangers = statementRows(demo).filter(
      (row) => row['Deposit Amt.'] !== '' && !row['Narration']?.includes('PHONEPE'),
    );
    expect(strangers.map((row) => [row['Narration'], row['Deposit Amt.']])).toEqual([
      [unknownCredit.narration, '25,000.00'],
    ]);

    // All that was sold is in a batch or unsettled; all that was credited is a batch, less the faults, or the stranger's.
    const inBatches = sum(planted.batches.map((batch) => batch.gross.units));
    expect(inBatches + unsettledSale.amount.units).toBe(planted.sales.gross.units + planted.refunds.gross.units);
    const deposits = sum(statementRows(demo).map((row) => whole(row['Deposit Amt.'] || '0', 2)));
    const due = sum(planted.batches.map((batch) => whole(text(batch.credit), 2)));
    const faults = whole(text(unknownCredit.amount), 2) - whole(text(missingPayout.amount), 2) - 150_000n;
    expect(deposits).toBe(due + faults);
  });

  it('writes what the real files hold: 23 columns, spaces before headers, three-decimal taxes, both kinds of GST', () => {
    const demo = makeDemoMonth({ month: october, seed: 20261001 });
    const header = demo.files[0]?.text.split('\r\n')[0]?.split(',') ?? [];
    expect(header).toHaveLength(23);
    expect(header.filter((name) => name.startsWith(' '))).not.toHaveLength(0);
    const taxed = settlementRows(demo).filter((row) => row['Fee'] !== '0.0');
    for (const row of taxed) {
      expect(row['Fee']).toMatch(/^-\d+\.\d{1,2}$/);
      const tax = net(row) - whole(row['Amount'] ?? '', 3) - whole(row['Fee'] ?? '', 3);
      const due = shareOf(whole(row['Fee'] ?? '', 3), 1_800n);
      expect(tax - due >= -1n && tax - due <= 1n).toBe(true); // CGST and SGST are rounded one by one
    }
    expect(taxed.some((row) => /\.\d{3}$/.test(row['IGST'] ?? ''))).toBe(true);
    expect(taxed.some((row) => row['CGST'] !== '0.0' && row['CGST'] === row['SGST'])).toBe(true);
    expect(taxed.every((row) => row['Instrument'] !== 'UPI_FULFILMENT')).toBe(true);
    expect(demo.files.at(-1)?.text).toMatch(/,"\d,\d{2},\d{3}\.\d{2}"\r\n/);
  });
});

describe('the demo’s amounts', () => {
  it('groups by lakh and crore', () => {
    expect([0n, 5n, 99_999n, 1_00_000n, 12_34_567_80n, 9_87_65_43_210_09n].map(lakhText)).toEqual([
      '0.00',
      '0.05',
      '999.99',
      '1,000.00',
      '12,34,567.80',
      '9,87,65,43,210.09',
    ]);
  });

  it('writes a report’s decimals and rounds halves away from zero', () => {
    expect([499_000n, -7_400n, -1_332n, -10n, 0n].map(reportText)).toEqual(['499.0', '-7.4', '-1.332', '-0.01', '0.0']);
    expect([1_284_904n, 1_284_905n, -1_284_905n].map(paiseOfMilli)).toEqual([128_490n, 128_491n, -128_491n]);
    expect(shareOf(-7_400n, 1_800n)).toBe(-1_332n);
  });
});
