import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';
import { awaitPayouts, heldLimit } from './await-payout.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

const names =
  'Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Batch Number,Booking Date'.split(
    ',',
  );

type Cells = Partial<Record<string, string>>;
const usual: Cells = {
  'Merchant Account': 'Shop',
  'Psp Reference': 'P1',
  'Merchant Reference': 'ORD-1',
  'Payment Method': 'visa',
  'Creation Date': '2026-03-02 10:00:00',
  TimeZone: 'CET',
  Type: 'Settled',
  'Modification Reference': 'M1',
  'Gross Currency': 'EUR',
  'Gross Credit (GC)': '10.00',
  'Net Currency': 'EUR',
  'Net Credit (NC)': '9.70',
  'Commission (NC)': '0.30',
  'Batch Number': '5',
};
const report = (rows: readonly Cells[], columns: readonly string[] = names): string =>
  [columns, ...rows.map((cells) => columns.map((name) => cells[name] ?? usual[name] ?? ''))]
    .map((record) => record.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');
const read = (...rows: readonly Cells[]) => readText(report(rows));
const payout: Cells = {
  'Psp Reference': '',
  'Merchant Reference': '',
  'Payment Method': '',
  Type: 'MerchantPayout',
  'Creation Date': '2026-03-04 02:00:00',
  'Modification Reference': 'TX1 batch 5, Shop',
  'Gross Currency': '',
  'Gross Credit (GC)': '',
  'Net Credit (NC)': '',
  'Net Debit (NC)': '9.70',
  'Commission (NC)': '',
};

describe('samples', () => {
  test('a batch: gross of the net currency, refunds and disputes, fee and deposit rows, all paid on the payout’s day', async () => {
    const reading = await readSample(sample('batch'));
    expect(reading.recognised).toMatchObject({ format: 'adyen.settlement', kind: 'settlement', institution: 'adyen' });
    const batch = 'batch 41, TeaShopEU 2026-03-04';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2026-03-02T11:26:49+01:00 50.00 0.88 0.00 49.12 debit_card 9913702551700001 ${batch}`,
      `3 sale 2026-03-02T12:00:00+01:00 20.00 0.29 0.00 19.71 ideal 9913702551700002 ${batch}`,
      `4 sale 2026-03-02T13:30:00+01:00 92.00 1.50 0.00 90.50 credit_card 9913702551700003 ${batch}`,
      `5 refund 2026-03-03T08:15:00+01:00 -5.00 0.10 0.00 -5.10 ideal 9913702551700202 ${batch}`,
      `6 chargeback 2026-03-03T09:00:00+01:00 -30.00 7.50 0.00 -37.50 card 9913702551700301 ${batch}`,
      `7 chargeback_reversed 2026-03-03T09:30:00+01:00 12.00 0.00 0.00 12.00 card 9913702551700302 ${batch}`,
      `8 fee 2026-03-03T20:00:00+01:00 -1.23 0.00 0.00 -1.23 - - ${batch}`,
      `9 reserve_hold 2026-03-03T20:00:00+01:00 -25.00 0.00 0.00 -25.00 - - ${batch}`,
    ]);
    expect(reading.issues).toEqual([]);
    expect(reading.rows[3]).toMatchObject({
      merchantReference: 'ORD-1002',
      description: '9913702551700002',
      identity: 'adyen:refunded:9913702551700002:9913702551700202',
    });
    expect(reading.rows[6]?.description).toBe('Fee Transaction Fees March 2026');
  });

  test('columns in another order, booking dates, a batch of transfers without payout, costs given back', async () => {
    const reading = await readSample(sample('booking-dates'));
    expect(reading.rows.map(inOneLine)).toEqual([
      '4 carry_forward 2026-07-06T00:00:01-07:00 1.75 0.00 0.00 1.75 - - batch 8, TeaShopUS 2026-07-06',
      '2 fee 2026-06-30T23:06:43-07:00 1.75 0.00 0.00 1.75 debit_card PSPCOST000000001 batch 7, TeaShopUS 2026-07-05',
      '3 carry_forward 2026-07-05T15:15:46-07:00 -1.75 0.00 0.00 -1.75 - - batch 7, TeaShopUS 2026-07-05',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('the aggregate report is another one', async () => {
    const reading = await readSample(sample('aggregate'));
    expect(reading.recognised).toBeNull();
    expect(reading.issues).toMatchObject([{ code: 'format_unknown' }]);
  });

  test('a header without rows is a legitimate file with a note', async () => {
    const reading = await readSample(sample('header-only'));
    expect(reading.issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

test('columns may stand in any order', async () => {
  const rows = [
    {},
    { 'Psp Reference': 'P2', 'Modification Reference': 'M2' },
    { ...payout, 'Net Debit (NC)': '19.40' },
  ];
  const { rows: plain } = await readText(report(rows));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (columns) => {
      const { rows: found, issues } = await readText(report(rows, columns));
      expect(issues).toEqual([]);
      expect(found.map(inOneLine)).toEqual(plain.map(inOneLine));
    }),
    { numRuns: 25 },
  );
});

describe('what a row says must hold together', () => {
  test.each<[string, Cells, string]>([
    ['gross less fees is not net', { 'Net Credit (NC)': '9.71' }, '2 Net Credit (NC) net_mismatch holds'],
    ['an unknown type', { Type: 'SettledInInstallments' }, '2 Type type_unknown holds'],
    ['no type', { Type: '' }, '2 Type value_missing holds'],
    ['a zone of several meanings', { TimeZone: 'IST' }, '2 TimeZone time_zone_unknown holds'],
    ['a zone that is none', { TimeZone: 'Mars/Olympus' }, '2 TimeZone time_zone_unknown holds'],
    ['another form of date', { 'Creation Date': '02/03/2026 10:00:00' }, '2 Creation Date date_unreadable holds'],
    ['no date', { 'Creation Date': '' }, '2 Creation Date value_missing holds'],
    ['a booking date that is none', { 'Booking Date': 'soon' }, '2 Booking Date date_unreadable holds'],
    ['an unknown currency', { 'Net Currency': 'XXQ' }, '2 Net Currency currency_unknown holds'],
    ['no currency', { 'Net Currency': '' }, '2 Net Currency currency_missing holds'],
    ['both sides', { 'Net Debit (NC)': '1' }, '2 Net Debit (NC) side_both holds'],
    ['neither side', { 'Net Credit (NC)': '' }, '2 - side_none holds'],
    ['a negative side', { 'Net Credit (NC)': '-9.70' }, '2 Net Credit (NC) side_negative holds'],
    ['an amount that is none', { 'Markup (NC)': 'n/a' }, '2 Markup (NC) amount_not_an_amount holds'],
    [
      'a sale that takes money',
      { 'Gross Credit (GC)': '', 'Gross Debit (GC)': '10.00', 'Net Credit (NC)': '', 'Net Debit (NC)': '10.30' },
      '2 Net Debit (NC) sign_wrong holds',
    ],
  ])('%s', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('the net that is stated, and what the figures come to', async () => {
    const { issues } = await read({ 'Net Credit (NC)': '9.71' });
    expect(issues[0]?.facts).toEqual({
      stated: { amount: '971', currency: 'EUR' },
      found: { amount: '970', currency: 'EUR' },
    });
  });

  test('across currencies the stated gross is not held against the net', async () => {
    const { rows, issues } = await read({ 'Gross Currency': 'USD', 'Gross Credit (GC)': '11.00' });
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine)).toEqual([
      '2 sale 2026-03-02T10:00:00+01:00 10.00 0.30 0.00 9.70 card P1 batch 5, Shop -',
    ]);
  });

  test('an unknown way of paying is noted once', async () => {
    const { rows, issues } = await read(
      { 'Payment Method': 'pigeon' },
      { 'Payment Method': 'pigeon', 'Modification Reference': 'M2' },
    );
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['2 Payment Method instrument_unknown note']);
  });

  test.each([
    ['DepositCorrection', { 'Net Credit (NC)': '9.70', 'Net Debit (NC)': '' }, 'reserve_release'],
    ['DepositCorrection', { 'Net Credit (NC)': '', 'Net Debit (NC)': '9.70' }, 'reserve_hold'],
    ['RefundedReversed', {}, 'refund_reversed'],
    ['InvoiceDeduction', { 'Net Credit (NC)': '', 'Net Debit (NC)': '9.70' }, 'fee'],
    ['MiscCosts', {}, 'fee'],
    ['ManualCorrected', {}, 'adjustment'],
    ['MatchedStatement', {}, 'adjustment'],
    ['BankInstructionReturned', {}, 'adjustment'],
    ['EpaPaid', {}, 'adjustment'],
    ['PaidOutReversed', {}, 'adjustment'],
    ['BalanceTransfer', {}, 'carry_forward'],
  ])('%s %j is a row of kind %s', async (Type, cells, kind) => {
    const { rows, issues } = await read({
      ...usual,
      'Commission (NC)': '',
      'Gross Credit (GC)': '',
      ...cells,
      Type,
    });
    expect(issues).toEqual([]);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
  });
});

describe('a batch and its payout', () => {
  test('a batch that does not come to its payout', async () => {
    const { issues } = await read({}, { ...payout, 'Net Debit (NC)': '9.69' });
    expect(issues.map(issueInOneLine)).toEqual(['3 - batch_mismatch holds']);
    expect(issues[0]?.facts).toEqual({
      batch: 'batch 5, Shop',
      stated: { amount: '969', currency: 'EUR' },
      found: { amount: '970', currency: 'EUR' },
    });
  });

  test('a batch is counted within its merchant account and currency', async () => {
    const { rows, issues } = await read(
      {},
      { 'Merchant Account': 'Other', 'Psp Reference': 'P2' },
      { 'Net Currency': 'USD', 'Gross Currency': 'USD', 'Psp Reference': 'P3' },
      payout,
      { ...payout, 'Merchant Account': 'Other' },
      { ...payout, 'Net Currency': 'USD', 'Creation Date': '2026-03-05 02:00:00' },
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ batch, currency, valueOn }) => `${batch} ${currency} ${valueOn}`)).toEqual([
      'batch 5, Shop EUR 2026-03-04',
      'batch 5, Other EUR 2026-03-04',
      'batch 5, Shop USD 2026-03-05',
    ]);
  });

  test('a batch with a row that cannot be read tells of that row alone', async () => {
    const { issues } = await read({ Type: 'Riddle' }, payout);
    expect(issues.map(({ code }) => code)).toEqual(['type_unknown']);
  });

  test('a row without a batch is not settled, and a payout needs one', async () => {
    const { rows, issues } = await read(
      { 'Batch Number': '', 'Booking Date': '2026-03-03 10:00:00' },
      {
        ...payout,
        'Batch Number': '',
      },
    );
    expect(rows).toMatchObject([{ batch: null, valueOn: null }]);
    expect(issues.map(issueInOneLine)).toEqual(['3 Batch Number value_missing holds']);
  });

  test('the same row over again is counted once, another under its references contradicts it', async () => {
    const again = await read({}, {}, payout);
    expect(again.rows).toHaveLength(1);
    expect(again.issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note']);
    const other = await read({}, { 'Net Credit (NC)': '9.60', 'Gross Credit (GC)': '9.90' }, payout);
    expect(other.issues.map(issueInOneLine)).toEqual(['3 - identity_conflict holds']);
  });

  test('equal fee rows stay as many as they are', async () => {
    const fee = { ...payout, Type: 'Fee', 'Net Debit (NC)': '1.00' };
    const { rows } = await read(fee, fee);
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(2);
  });

  test('a record of another width is told and left', async () => {
    const { issues } = await readText(`${report([{}])}\na,b`);
    expect(issues.map(issueInOneLine)).toEqual(['3 - columns_count holds']);
  });

  test('no more rows are held than the limit', async () => {
    const { rows } = await read({});
    const [row] = rows;
    if (row === undefined) throw new Error('a row was read');
    const given: number[] = [];
    const awaited = awaitPayouts(
      ({ line, valueOn }) => given.push(valueOn === null ? line : -line),
      () => {},
    );
    for (let line = 0; line < heldLimit + 5; line += 1) awaited.row({ ...row, line, valueOn: null });
    expect(given).toHaveLength(heldLimit + 5);
    awaited.payout({ line: 0, batch: 'batch 5, Shop', currency: 'EUR', day: '2026-03-04' as LocalDate, units: 0n });
    awaited.row({ ...row, line: 99, valueOn: null });
    expect(given.at(-1)).toBe(-99);
    expect(given.slice(0, 3)).toEqual([0, 1, 2]);
  });
});
