import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText, type Reading } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.json`, import.meta.url);

type Members = Readonly<Record<string, unknown>>;

const capture: Members = {
  action: 'capture',
  payuId: '1001',
  requestId: '2001',
  transactionAmount: '100.00',
  merchantServiceFee: '2.00',
  merchantServiceTax: '0.36',
  merchantNetAmount: '97.64',
  merchantTransactionId: 'ORD-1',
  mode: 'UPI',
  transactionDate: '2025-11-03 10:00:00',
  settlementCurrency: 'INR',
};
const settlement: Members = {
  settlementId: 'S1',
  settlementCompletedDate: '2025-11-04 02:51:22.000000',
  settlementAmount: '97.64',
  utrNumber: 'UTR1',
  transactionAmount: '100.0',
  serviceFee: '2.00',
  serviceTax: '0.36',
  additionalServiceFee: '0.0',
  additionalServiceTax: '0.0',
  numberOfTransactions: 1,
};

const file = (...settlements: readonly Members[]): string =>
  JSON.stringify({ status: 0, result: { data: settlements } }, null, 1);
const read = (transaction: Members, around: Members = {}): Promise<Reading> =>
  readText(file({ ...settlement, ...around, transaction: [{ ...capture, ...transaction }] }));
/** A settlement without totals, which only has to net to its amount. */
const readBare = (amount: string, ...transactions: readonly Members[]): Promise<Reading> => {
  const { settlementId, settlementCompletedDate, utrNumber } = settlement;
  const bare = { settlementId, settlementCompletedDate, settlementAmount: amount, utrNumber };
  return readText(file({ ...bare, transaction: transactions.map((each) => ({ ...capture, ...each })) }));
};

describe('samples', () => {
  test('settlements with totals: every kind of transaction, and one that came without any', async () => {
    const { recognised, rows, issues } = await readSample(sample('range'));
    expect(recognised).toMatchObject({ format: 'payu.settlement', institution: 'payu', timeZone: 'Asia/Kolkata' });
    expect(rows.map(inOneLine)).toEqual([
      '26 sale 2025-11-03T14:14:35+05:30 2450.00 49.00 8.82 2392.18 credit_card 24868770001 530871332950 2025-11-04',
      '55 sale 2025-11-03T23:59:59+05:30 7550.00 8.71 1.57 7539.72 upi 24868770002 530871332950 2025-11-04',
      '80 refund 2025-11-03T11:30:00+05:30 -2480.00 0.00 0.00 -2480.00 upi 24860001111 530871332950 2025-11-04',
      '95 chargeback 2025-11-03T09:00:00+05:30 -500.00 0.00 0.00 -500.00 debit_card 24850000007 530871332950 2025-11-04',
      '106 chargeback_reversed 2025-11-03T09:30:00+05:30 500.00 0.00 0.00 500.00 debit_card 24850000007 530871332950 2025-11-04',
      '117 adjustment 2025-11-04T02:26:35+05:30 -200.25 0.00 0.00 -200.25 - ADJ_2500001 530871332950 2025-11-04',
      '134 adjustment 2025-11-04T02:26:36+05:30 50.00 0.00 0.00 50.00 - ADJ_2500002 530871332950 2025-11-04',
      '148 sale 2025-11-05 1000.00 8.00 1.44 990.56 - 11112222202511050245 531002007711 2025-11-05',
      '148 refund 2025-11-05 -150.00 0.00 0.00 -150.00 - 11112222202511050245 531002007711 2025-11-05',
      '148 adjustment 2025-11-05 12.88 0.00 0.00 12.88 - 11112222202511050245 531002007711 2025-11-05',
    ]);
    expect(issues.map(issueInOneLine)).toEqual(['148 - batch_without_details note']);
    expect(rows[0]).toMatchObject({ merchantReference: 'ORD-00071', identity: 'payu:sale:24868770001:18044760001' });
    expect(rows[0]?.raw).toContain('"merchantNetAmount":"2392.18"');
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
  });

  test('the older answer: no totals, no currency; a failed payment is one that was declined', async () => {
    const { rows, issues } = await readSample(sample('older'));
    expect(rows.map(inOneLine)).toEqual([
      '13 adjustment 2024-07-23T01:45:43+05:30 6942.00 0.00 0.00 6942.00 - ADJ122538 AXISCN0000000088 2024-07-23',
      '31 sale 2024-07-22T10:15:43+05:30 1.00 1.00 0.18 -0.18 upi 15553396797 AXISCN0000000088 2024-07-23',
      '45 declined 2024-07-22T10:16:43+05:30 40.00 0.00 0.00 40.00 netbanking 15553396798 - -',
    ]);
    expect(issues.map(issueInOneLine)).toEqual(['57 action row_left_out note']);
  });
});

test('totals are known by the settlement and their names: in books that hold some, they are the same ones', async () => {
  const { rows } = await readText(file({ ...settlement, refundAmount: '0.00' }));
  expect(rows.map(({ identity }) => identity)).toEqual(['payu:settlement:S1:transactionAmount']);
});

test('totals that are not paid yet are shown, not booked: no lump would tell them from their payments', async () => {
  const { rows, issues } = await readText(file({ ...settlement, utrNumber: '' }));
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([
    { line: 5, code: 'settlement_listed', facts: { reference: 'S1', amount: { amount: '9764' } }, holds: false },
  ]);
});

test('members in any order give the same rows', async () => {
  const expected = await read({});
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(Object.entries(capture), { minLength: Object.keys(capture).length }),
      fc.shuffledSubarray([...Object.entries(settlement), ['transaction', null] as const], { minLength: 11 }),
      async (inner, outer) => {
        const transaction = [Object.fromEntries(inner)];
        const made = Object.fromEntries(
          outer.map(([name, value]) => [name, name === 'transaction' ? transaction : value]),
        );
        const { rows, issues } = await readText(JSON.stringify([made]));
        expect(issues).toEqual([]);
        expect(rows.map(({ raw: _raw, line: _line, ...row }) => row)).toEqual(
          expected.rows.map(({ raw: _raw, line: _line, ...row }) => row),
        );
      },
    ),
    { numRuns: 30 },
  );
});

describe('what does not hold together holds the file', () => {
  test.each<[string, Members, Members, string]>([
    ['another net', { merchantNetAmount: '97.65' }, {}, '16 merchantNetAmount net_mismatch holds'],
    ['a fee that its total has not', { totalProcessingFee: '2.01' }, {}, '16 totalProcessingFee total_mismatch holds'],
    ['a tax that its total has not', { totalServiceTax: '0.35' }, {}, '16 totalServiceTax total_mismatch holds'],
    ['an unknown action', { action: 'capture_partial' }, {}, '16 action type_unknown holds'],
    ['no action', { action: '' }, {}, '16 action value_missing holds'],
    ['a negative sale', { transactionAmount: '-100' }, {}, '16 transactionAmount sign_wrong holds'],
    ['no amount', { transactionAmount: null }, {}, '16 transactionAmount value_missing holds'],
    ['an amount that is none', { transactionAmount: 'abc' }, {}, '16 transactionAmount amount_not_an_amount holds'],
    ['a fee that is none', { merchantServiceFee: 'x' }, {}, '16 merchantServiceFee amount_not_an_amount holds'],
    ['a day that is none', { transactionDate: '2025-13-01 00:00:00' }, {}, '16 transactionDate date_unreadable holds'],
    ['no date', { transactionDate: '' }, {}, '16 transactionDate value_missing holds'],
    ['an unknown currency', { settlementCurrency: 'ZZZ' }, {}, '16 settlementCurrency currency_unknown holds'],
    ['another settlement amount', {}, { settlementAmount: '97.63' }, '5 settlementAmount batch_mismatch holds'],
    ['no settlement amount', {}, { settlementAmount: '' }, '5 settlementAmount value_missing holds'],
    ['another sum of sales', {}, { transactionAmount: '101' }, '5 transactionAmount total_mismatch holds'],
    ['an adjustment that is not there', {}, { adjustmentAmount: '-1' }, '5 adjustmentAmount total_mismatch holds'],
    ['other fees', {}, { serviceFee: '2.01' }, '5 serviceFee + additionalServiceFee total_mismatch holds'],
    ['other taxes', {}, { serviceTax: '0' }, '5 serviceTax + additionalServiceTax total_mismatch holds'],
    ['another count', {}, { numberOfTransactions: 2 }, '5 numberOfTransactions count_mismatch holds'],
    ['no settlement date', {}, { settlementCompletedDate: '' }, '5 settlementCompletedDate value_missing holds'],
    ['another date', {}, { settlementCompletedDate: '4/11' }, '5 settlementCompletedDate date_unreadable holds'],
  ])('%s', async (_, transaction, around, issue) => {
    const { issues } = await read(transaction, around);
    // Members that were not there before come last, so lines stay the same but for those of the settlement.
    expect(issues.map(issueInOneLine).map((line) => line.replace(/^17/, '16'))).toEqual([issue]);
  });

  test('refunds that are not their total', async () => {
    const refund = { action: 'refund', transactionAmount: '10', merchantServiceFee: '0', merchantServiceTax: '0' };
    const transaction = [{ ...capture, ...refund, merchantNetAmount: '-10' }];
    const { issues } = await readText(
      file({
        settlementId: 'S',
        settlementCompletedDate: '2025-11-04 00:00:00',
        settlementAmount: '-10',
        utrNumber: 'U',
        refundAmount: '11',
        transaction,
      }),
    );
    expect(issues.map(issueInOneLine)).toEqual(['5 refundAmount total_mismatch holds']);
  });

  test('totals without transactions that do not come to what was paid', async () => {
    const { rows, issues } = await readText(file({ ...settlement, settlementAmount: '97.63', transaction: [] }));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['5 settlementAmount batch_mismatch holds']);
  });

  test('two currencies in one settlement', async () => {
    const { issues } = await readBare('195.28', {}, { payuId: '1002', settlementCurrency: 'USD' });
    expect(issues.map(({ code }) => code)).toEqual(['amount_wrong_currency']);
  });

  test('a file that breaks off', async () => {
    const whole = file({ ...settlement, transaction: [capture] });
    const { issues } = await readText(whole.slice(0, -4));
    expect(issues.map(({ code }) => code)).toEqual(['json_malformed']);
  });
});

describe('what is not a fault', () => {
  test('the fee of an offer counts where the total has it, and not where it has not', async () => {
    const offer = { offerServiceFee: '0.50', offerServiceTax: '0.09' };
    const counted = await readBare('97.05', {
      ...offer,
      totalProcessingFee: '2.50',
      totalServiceTax: '0.45',
      merchantNetAmount: '97.05',
    });
    expect(counted.issues).toEqual([]);
    expect(counted.rows.map(inOneLine)[0]).toContain('100.00 2.50 0.45 97.05');
    const apart = await readBare('97.64', { ...offer, totalProcessingFee: '2.00', totalServiceTax: '0.36' });
    expect(apart.issues).toEqual([]);
    expect(apart.rows.map(inOneLine)[0]).toContain('100.00 2.00 0.36 97.64');
  });

  test('a refund printed with its sign or without', async () => {
    const refund = { action: 'refund', merchantServiceFee: '0', merchantServiceTax: '0' };
    for (const [amount, net] of [
      ['10', '10'],
      ['10', '-10'],
      ['-10', '-10'],
      ['-10', ''],
    ]) {
      const { rows, issues } = await readBare('-10.00', {
        ...refund,
        transactionAmount: amount,
        merchantNetAmount: net,
      });
      expect(issues).toEqual([]);
      expect(rows.map(inOneLine)[0]).toContain('refund 2025-11-03T10:00:00+05:30 -10.00');
    }
  });

  test('a count of captures, or of all transactions', async () => {
    const adjustment = { action: 'ADJ_credit', payuId: 'A', transactionAmount: '1', merchantNetAmount: '' };
    const none = { merchantServiceFee: '', merchantServiceTax: '' };
    for (const numberOfTransactions of [1, 2]) {
      const { issues } = await readText(
        file({
          ...settlement,
          settlementAmount: '98.64',
          numberOfTransactions,
          transaction: [capture, { ...capture, ...adjustment, ...none }],
        }),
      );
      expect(issues).toEqual([]);
    }
  });

  test('no bank reference: not settled yet', async () => {
    const { rows, issues } = await read({}, { utrNumber: '' });
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ batch: null, valueOn: null }]);
  });

  test('an unknown mode is counted under other, with one note', async () => {
    const { rows, issues } = await readBare('195.28', { mode: 'SODEXO' }, { mode: 'SODEXO', payuId: '1002' });
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(({ code, holds }) => [code, holds])).toEqual([['instrument_unknown', false]]);
  });

  test('a capture and a refund of one payment are two rows; the same capture again is one', async () => {
    const refund = { action: 'refund', requestId: '2002', merchantServiceFee: '0', merchantServiceTax: '0' };
    const { rows, issues } = await readBare(
      '87.64',
      {},
      { ...refund, transactionAmount: '10', merchantNetAmount: '-10' },
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ identity }) => identity)).toEqual(['payu:sale:1001:2001', 'payu:refund:1001:2002']);
    const twice = await readBare('195.28', {}, {});
    expect(twice.rows).toHaveLength(1);
    expect(twice.issues.map(({ code }) => code)).toEqual(['duplicate_row']);
  });

  test('transactions without an id are counted as often as they stand there', async () => {
    const { rows } = await readBare('195.28', { payuId: '' }, { payuId: '' });
    expect(rows.map(({ identity }) => identity.slice(-2))).toEqual([':1', ':2']);
  });
});

test('overlapping answers give the union, by identity', async () => {
  const each = (index: number): Members => ({
    ...settlement,
    settlementId: `S${index}`,
    utrNumber: `UTR${index}`,
    transaction: [{ ...capture, payuId: `${index}`, requestId: `r${index}` }],
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(4), fc.nat(4), async (first, second) => {
      const of = async (from: number): Promise<readonly string[]> =>
        (await readText(file(...[0, 1, 2].map((index) => each(from + index))))).rows.map(({ identity }) => identity);
      const union = new Set([...(await of(first)), ...(await of(second))]);
      expect(union.size).toBe(new Set([0, 1, 2].flatMap((index) => [first + index, second + index])).size);
    }),
    { numRuns: 10 },
  );
});
