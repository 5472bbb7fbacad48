import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { isKeyText, keptIdentity, keptKey, keyText } from '../../domain/ledger/kept-identity.ts';
import { readFile } from '../read-file.ts';
import { gatherReading } from '../testing/gather-reading.ts';
import { readWritten, writtenText } from './written-text.ts';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const read = (text: string) => gatherReading(readFile({ name: 'any.csv', bytes: new TextEncoder().encode(text) }));

describe('a written text', () => {
  it('comes back as it was, whatever was in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const written = writtenText(text);
        expect(readWritten(written)).toBe(text);
        expect(written).not.toMatch(/[\p{Cc};]/u);
        expect(written).toMatch(/^(?:$|\\u|[\p{L}\p{N}])/u);
      }),
    );
  });

  it.each(['=1+1', '-12.50', '@cmd', "'=1", '\t=x', '\\u003d', 'a;=1', 'ab\r\n=1', '﻿x', 'C:\\temp'])(
    'of %j is one that no spreadsheet runs, and comes back',
    (text) => {
      expect(readWritten(writtenText(text))).toBe(text);
      expect(writtenText(text)).not.toMatch(/^[=\-+@'\s]|;\s*[=\-+@]/);
    },
  );

  it.each(['a\\b', '\\u12', '\\U003d', 'x\\'])('is not %j: nobody wrote it so', (text) => {
    expect(readWritten(text)).toBeNull();
  });
});

describe('a kept key', () => {
  it('is letters alone, and the same key again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (key) => {
        const text = keyText(key);
        expect(isKeyText(text)).toBe(true);
        expect(keptKey(keptIdentity(text))).toEqual(key);
        expect(keptKey(`declined:${keptIdentity(text)}`)).toEqual(key);
      }),
    );
  });

  it.each(['kept:', `kept:${'q'.repeat(32)}`, `kept:${'a'.repeat(31)}`, `x:kept:${'a'.repeat(32)}`, 'a'.repeat(32)])(
    'is not %s',
    (identity) => {
      expect(keptKey(identity)).toBeNull();
    },
  );
});

describe('a file of Nikash’s own', () => {
  it('gives each row as it was, account by account, with what each began with', async () => {
    const payments = await read(sample('payments.csv'));
    expect(payments.issues).toEqual([]);
    expect(payments.parts.map(({ institution, account }) => [institution, account])).toEqual([
      ['phonepe', null],
      ['bkash', 'XXXX1234'],
    ]);
    expect(payments.rows.map(({ kind, reference, batch }) => [kind, reference, batch])).toEqual([
      ['sale', 'T2610011', 'AXNPN26100200001'],
      ['refund', '=R1', 'AXNPN26100200001'],
      ['sale', 'T2610022', null],
      ['declined', 'T2610023', null],
      ['sale', 'B1', null],
    ]);
    expect(
      payments.balances.map(({ opening, closing, difference }) => [opening.units, closing.units, difference.units]),
    ).toEqual([[100_00n * 10n ** 9n, 598_50n * 10n ** 9n, 0n]]);
    const statement = await read(sample('statement.csv'));
    expect(statement.issues).toEqual([]);
    expect(statement.rows.map(({ kind, description }) => [kind, description])).toEqual([
      ['credit', 'NEFT AXNPN26100200001; PHONEPE'],
      ['debit', '-RENT'],
    ]);
  });

  const payments = sample('payments.csv');
  it.each([
    ['a row that was taken out', payments.replace(/row,,,,declined.*\r\n/, ''), 'count_mismatch'],
    ['a file that was cut off', payments.slice(0, payments.lastIndexOf('end,')), 'count_mismatch'],
    ['an amount that a spreadsheet wrote', payments.replace('1250.00', '1.25E+03'), 'own_cell_changed'],
    ['a day that a spreadsheet wrote', payments.replace('2026-10-02,', '02/10/2026,'), 'own_cell_changed'],
    ['a kind that there is not', payments.replace('row,,,,sale', 'row,,,,theft'), 'own_cell_changed'],
    ['an identity that was changed', payments.replace(/[a-p]{32}/, 'z'.repeat(32)), 'own_cell_changed'],
    ['a provider that there is not', payments.replace('account,phonepe', 'account,nobody'), 'own_cell_changed'],
    ['a line of no kind', payments.replace('\r\nend,', '\r\nsum,'), 'own_cell_changed'],
    ['columns that were moved', payments.replace('gross,fee', 'fee,gross'), 'columns_missing'],
    ['a cell too few', payments.replace(',T2610022,', 'T2610022,'), 'columns_count'],
    ['an hour that there is not', payments.replace('T10:00:00', 'T25:00:00'), 'own_cell_changed'],
  ])('is held back with %s', async (_, text, code) => {
    expect(text).not.toBe(payments);
    const { issues } = await read(text);
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.some(({ holds }) => holds)).toBe(true);
  });

  it('has an amount whose decimals check like a card’s number as it was written', async () => {
    const { rows, issues } = await read(
      payments.replace('INR,500.00,0.00,0.00,', 'ETH,0.620012345678901232,0.00,0.00,'),
    );
    expect(issues).toEqual([]);
    expect(rows.find(({ reference }) => reference === 'T2610022')?.gross).toEqual({
      currency: 'ETH',
      units: 620_012_345_678_901_232n,
    });
  });

  it.each([
    ['JPY', '4104351327743', 4_104_351_327_743n],
    ['INR', '-4104351327743.50', -410_435_132_774_350n],
  ])('has an amount of %s that checks like a card’s number as it was written: %s', async (currency, text, minor) => {
    const { rows, issues } = await read(
      payments.replace(
        'INR,500.00,0.00,0.00,',
        `${currency},${text},0.00,0.00,`.replace(/^JPY(.*),0.00,0.00/, 'JPY$1,0,0'),
      ),
    );
    expect(issues).toEqual([]);
    expect(rows.find(({ reference }) => reference === 'T2610022')?.gross).toEqual(
      fromMinor(currency as CurrencyCode, minor),
    );
  });

  it('brings no card number with it', async () => {
    const { rows } = await read(payments.replace('T2610022', '4111111111111111'));
    expect(
      JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('4111111111111111');
  });
});

describe('what Nikash wrote for people', () => {
  const headings: readonly (readonly [string, string])[] = [
    [
      'a report',
      '\uFEFFNikash report,turnover\r\nReport,Turnover\r\n\r\nSection,,Method,Gross\r\nBy method,,UPI,100.00\r\n',
    ],
    [
      'its list of payments',
      'date,time,provider,kind,state,method,reference,order_reference,currency,gross,fee,tax,net,payout,payout_date\r\n2026-10-01,2026-10-01,PhonePe,sale,banked,UPI,T1,,INR,1.00,0,0,1.00,B1,2026-10-02\r\n',
    ],
    [
      'a turnover of before',
      '\uFEFFsection,merchant,period,zone,day,currency,method,payments,gross,declared\r\nday,Shop,2026-10,Asia/Kolkata,2026-10-01,INR,UPI,1,1.00,\r\n',
    ],
  ];
  it.each(headings)('%s is known as that, and no table to be mapped', async (_, text) => {
    for await (const event of readFile({ name: 'any.csv', bytes: new TextEncoder().encode(text) }))
      expect(event).toMatchObject({ type: 'unrecognised', issue: { code: 'own_report', holds: true }, table: null });
  });
});
