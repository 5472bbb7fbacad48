import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.json`, import.meta.url);

type Json = Readonly<Record<string, unknown>>;
const invoice = {
  code: 1000,
  description: 'Bill',
  timestamp: '2024-05-09T10:00:00.000Z',
  amount: 100,
  invoiceId: 'I1',
};
const fee = {
  code: 1023,
  description: 'Invoice Fee',
  timestamp: '2024-05-09T10:00:00.000Z',
  amount: -1,
  invoiceId: 'I1',
};
const usual = {
  id: 'S1',
  status: 'completed',
  currency: 'EUR',
  dateCreated: '2024-05-10T09:05:00.176Z',
  dateExecuted: '2024-05-10T11:52:29.681Z',
  openingDate: '2024-05-09T09:00:00.000Z',
  closingDate: '2024-05-10T09:00:00.000Z',
  openingBalance: 0,
  ledgerEntriesSum: 99,
  withholdings: [],
  withholdingsSum: 0,
  totalAmount: 99,
  ledgerEntries: [invoice, fee],
};
const read = (changes: Json = {}) => readText(JSON.stringify({ data: { ...usual, ...changes } }));

describe('samples', () => {
  test('a reconciliation report: its rows come to what the bank gets, with the id the bank shows', async () => {
    const reading = await readSample(sample('reconciliation'));
    expect(reading.recognised).toMatchObject({
      format: 'bitpay.settlement',
      kind: 'settlement',
      institution: 'bitpay',
      timeZone: 'UTC',
      account: null,
    });
    expect(reading.issues).toEqual([]);
    const settled = 'RvInventedSettlement01 2024-05-10';
    expect(reading.rows.map(inOneLine)).toEqual([
      `3 carry_forward 2024-05-09T09:00:00Z 23.27 0.00 0.00 23.27 - - ${settled}`,
      `20 carry_forward 2024-05-10T09:00:00Z -8.21 0.00 0.00 -8.21 - - ${settled}`,
      `24 sale 2024-05-09T10:16:03Z 120.50 0.00 0.00 120.50 crypto E1InventedInvoice00001 ${settled}`,
      `39 fee 2024-05-09T10:16:03Z -1.21 0.00 0.00 -1.21 - E1InventedInvoice00001 ${settled}`,
      `46 carry_forward 2024-05-09T10:19:54Z -15.06 0.00 0.00 -15.06 - - ${settled}`,
      `52 refund 2024-05-09T15:00:00Z -15.20 0.00 0.00 -15.20 crypto E1InventedInvoice00000 ${settled}`,
      `60 fee 2024-05-09T15:00:00Z -0.92 0.00 0.00 -0.92 - - ${settled}`,
    ]);
    expect(reading.rows.reduce((sum, { net }) => sum + net.units, 0n)).toBe(10317n * 10n ** 9n);
    expect(reading.rows[2]).toMatchObject({ merchantReference: '0071', description: 'Saree 0071' });
    expect(JSON.stringify(reading.rows.map(({ raw }) => raw))).not.toMatch(/NL00TEST|Invented BV/);
  });

  test('settlements without entries are listed, not booked: 1.27 + 20.82 − 0 = 22.09', async () => {
    const reading = await readSample(sample('settlements'));
    expect(reading.rows).toEqual([]);
    expect(reading.issues).toMatchObject([
      {
        code: 'settlement_listed',
        holds: false,
        facts: { reference: 'KBInventedSettlement01', text: 'processing', amount: { amount: '2209', currency: 'EUR' } },
      },
    ]);
  });

  test('a list of ledger entries is refused by name', async () => {
    const { rows, issues } = await readSample(sample('ledger'));
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'format_unknown', holds: true, facts: { lookalike: 'bitpay_ledger', found: '"scale": 100000000' } },
    ]);
  });

  test('a report without what the API puts around it, and several in an array', async () => {
    const expected = (await read()).rows.map(inOneLine);
    expect((await readText(JSON.stringify(usual))).rows.map(inOneLine)).toEqual(expected);
    expect((await readText(JSON.stringify([usual]))).rows.map(inOneLine)).toEqual(expected);
  });

  test('a settlement that lies somewhere else is not passed over', async () => {
    const { issues } = await readText(JSON.stringify({ answer: { data: usual } }));
    expect(issues.map(issueInOneLine)).toEqual(['1 - part_missing holds']);
  });
});

describe('the sums', () => {
  test.each<[string, Json, string]>([
    ['the total', { totalAmount: 99.01 }, 'totalAmount batch_mismatch holds'],
    ['the opening balance', { openingBalance: 1 }, 'totalAmount batch_mismatch holds'],
    ['an entry', { ledgerEntries: [invoice, { ...fee, amount: -2 }] }, 'ledgerEntriesSum total_mismatch holds'],
    ['an entry that is missing', { ledgerEntries: [invoice] }, 'ledgerEntriesSum total_mismatch holds'],
    ['a withholding', { withholdingsSum: 5, totalAmount: 94 }, 'withholdingsSum total_mismatch holds'],
    [
      'a withholding of another amount',
      { withholdings: [{ amount: 4, code: 'W005' }], withholdingsSum: 5, totalAmount: 94 },
      'withholdingsSum total_mismatch holds',
    ],
  ])('%s that does not fit is found', async (_, changes, issue) => {
    const { issues } = await read(changes);
    expect(issues.map(issueInOneLine)).toEqual([`1 ${issue}`]);
  });

  test('any honest settlement comes to its total', async () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cents, { maxLength: 8 }),
        fc.array(cents, { maxLength: 3 }),
        cents,
        async (sales, kept, opening) => {
          const [sold, held] = [sales, kept].map((all) => all.reduce((sum, each) => sum + each, 0)) as [number, number];
          const { rows, issues } = await read({
            openingBalance: opening / 100,
            ledgerEntries: sales.map((amount) => ({ ...invoice, amount: amount / 100 })),
            ledgerEntriesSum: sold / 100,
            withholdings: kept.map((amount) => ({
              amount: amount / 100,
              code: 'W005',
              description: 'Pending Refunds',
            })),
            withholdingsSum: held / 100,
            totalAmount: (opening + sold - held) / 100,
          });
          expect(issues).toEqual([]);
          expect(rows.reduce((sum, { net }) => sum + net.units, 0n)).toBe(BigInt(opening + sold - held) * 10n ** 9n);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what is carried', () => {
  test('what one settlement keeps back the next one’s opening balance has: together they come to nothing', async () => {
    const kept = await read({
      withholdings: [{ amount: 9, code: 'W005', description: 'Pending Refunds' }],
      withholdingsSum: 9,
      totalAmount: 90,
    });
    const next = await read({
      id: 'S2',
      openingBalance: 99,
      ledgerEntries: [{ code: 1017, description: 'Account Settlement S1', timestamp: invoice.timestamp, amount: -90 }],
      ledgerEntriesSum: -90,
      totalAmount: 9,
    });
    expect([...kept.issues, ...next.issues]).toEqual([]);
    const carried = [...kept.rows, ...next.rows].filter(({ kind }) => kind === 'carry_forward');
    expect(carried).toHaveLength(3);
    expect(carried.reduce((sum, { gross }) => sum + gross.units, 0n)).toBe(0n);
  });

  test('a settlement that was rejected comes to nothing; one imported before keeps its rows and gets one more', async () => {
    const before = await read({ status: 'processing' });
    const rejected = await read({ status: 'rejected' });
    expect(rejected.rows.reduce((sum, { net }) => sum + net.units, 0n)).toBe(0n);
    expect(rejected.rows.map(({ valueOn }) => valueOn)).toEqual([null, null, null]);
    const known = new Set(before.rows.map(({ identity }) => identity));
    expect(rejected.rows.filter(({ identity }) => !known.has(identity))).toMatchObject([
      { kind: 'carry_forward', identity: 'bitpay:settlement:S1:rejected' },
    ]);
  });

  test('a new settlement has no day yet', async () => {
    const { rows, issues } = await read({ status: 'new', dateExecuted: undefined });
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([
      { batch: 'S1', valueOn: null },
      { batch: 'S1', valueOn: null },
    ]);
  });
});

describe('an entry', () => {
  const only = (entry: Json) =>
    read({ ledgerEntries: [entry], ledgerEntriesSum: entry['amount'], totalAmount: entry['amount'] });

  test.each([
    [1000, 5, 'sale'],
    [1004, 5, 'fee'],
    [1006, -5, 'conversion'],
    [1011, 5, 'conversion'],
    [1016, -5, 'adjustment'],
    [1017, -5, 'carry_forward'],
    [1020, -5, 'refund'],
    [1022, 5, 'carry_forward'],
    [1023, -5, 'fee'],
    [1034, -5, 'adjustment'],
    [1039, -5, 'fee'],
    [1040, -5, 'fee'],
    [1050, -5, 'refund'],
  ])('of code %i and amount %i is %s', async (code, amount, kind) => {
    const { rows, issues } = await only({ ...invoice, code, amount });
    expect(issues).toEqual([]);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
  });

  test.each<[string, Json, string]>([
    ['a code we do not know', { ...invoice, code: 1048 }, '1 code type_unknown holds'],
    ['a sale below zero', { ...invoice, amount: -5 }, '1 amount sign_wrong holds'],
    ['a fee above zero', { ...fee, amount: 5 }, '1 amount sign_wrong holds'],
    ['no time', { ...invoice, timestamp: '' }, '1 timestamp value_missing holds'],
    ['another time', { ...invoice, timestamp: '05/09/2024' }, '1 timestamp date_unreadable holds'],
    ['an amount in powers of ten', { ...invoice, amount: 1e-7 }, '1 amount amount_scientific holds'],
    ['a scale that is none', { ...invoice, scale: 250 }, '1 amount amount_not_an_amount holds'],
  ])('with %s holds the file', async (_, entry, issue) => {
    const { rows, issues } = await read({ ledgerEntries: [entry] });
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('with a scale is read by its scale', async () => {
    const { rows, issues } = await read({
      ledgerEntries: [{ ...invoice, amount: 823_000_000, scale: 100_000_000 }],
      ledgerEntriesSum: 8.23,
      totalAmount: 8.23,
    });
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine)).toEqual(['1 sale 2024-05-09T10:00:00Z 8.23 0.00 0.00 8.23 crypto I1 S1 2024-05-10']);
  });

  test('equal honest entries stay as many as they are; the report again adds none', async () => {
    const twice = { ledgerEntries: [invoice, invoice], ledgerEntriesSum: 200, totalAmount: 200 };
    const identities = (await read(twice)).rows.map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(2);
    expect((await read(twice)).rows.map(({ identity }) => identity)).toEqual(identities);
  });
});

describe('a settlement', () => {
  test.each<[string, Json, string]>([
    ['without an id', { id: '' }, '1 id value_missing holds'],
    ['of an unknown status', { status: 'lost' }, '1 status status_unknown holds'],
    ['without a currency', { currency: '' }, '1 currency currency_missing holds'],
    ['of an unknown currency', { currency: 'QQQ' }, '1 currency currency_unknown holds'],
    ['without a total', { totalAmount: null }, '1 totalAmount value_missing holds'],
    ['without a time', { openingDate: null, dateCreated: null }, '1 openingDate value_missing holds'],
    ['of another time', { dateExecuted: '10.05.2024' }, '1 dateExecuted date_unreadable holds'],
  ])('%s holds the file', async (_, changes, issue) => {
    const { rows, issues } = await read(changes);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });
});
