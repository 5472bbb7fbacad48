import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText, type Reading } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

type Cells = Readonly<Record<string, string>>;
const usual: Cells = {
  automatic_payout_id: 'po_1',
  automatic_payout_effective_at: '2025-11-06 00:00:00',
  balance_transaction_id: 'txn_1',
  created_utc: '2025-11-03 10:00:00',
  currency: 'usd',
  gross: '100.00',
  fee: '3.20',
  net: '96.80',
  reporting_category: 'charge',
  source_id: 'ch_1',
  description: '',
  payment_method_type: 'card',
  card_funding: '',
};
const names = Object.keys(usual);

const file = (rows: readonly Cells[], columns: readonly string[] = names): string =>
  [columns.join(','), ...rows.map((row) => columns.map((name) => row[name] ?? usual[name] ?? 'x').join(','))].join(
    '\n',
  );
const read = (...rows: readonly Cells[]): Promise<Reading> => readText(file(rows));
const without = (...left: readonly string[]): readonly string[] => names.filter((name) => !left.includes(name));

describe('samples', () => {
  test('balance change from activity: every category its kind, each currency its own, nothing settled', async () => {
    const { recognised, rows, issues } = await readSample(sample('balance-change'));
    expect(recognised).toMatchObject({
      format: 'stripe.itemised',
      kind: 'settlement',
      institution: 'stripe',
      timeZone: 'UTC',
    });
    expect(rows.map((row) => `${row.currency} ${inOneLine(row)}`)).toEqual([
      'USD 2 sale 2025-11-03T08:26:29+00:00 120.00 3.78 0.00 116.22 - txn_1A0000000000000001 - -',
      'USD 3 refund 2025-11-03T09:00:00+00:00 -0.77 0.00 0.00 -0.77 - txn_1A0000000000000002 - -',
      'JPY 4 sale 2025-11-03T09:10:00+00:00 5000 180 0 4820 - txn_1A0000000000000003 - -',
      'USD 5 chargeback 2025-11-03T10:00:00+00:00 -55.00 15.00 0.00 -70.00 - txn_1A0000000000000004 - -',
      'USD 6 chargeback_reversed 2025-11-03T11:00:00+00:00 55.00 -15.00 0.00 70.00 - txn_1A0000000000000005 - -',
      'USD 7 fee 2025-11-03T12:00:00+00:00 -2.50 0.00 0.00 -2.50 - txn_1A0000000000000006 - -',
      'USD 8 reserve_hold 2025-11-03T13:00:00+00:00 -30.00 0.00 0.00 -30.00 - txn_1A0000000000000007 - -',
      'USD 9 reserve_release 2025-11-04T13:00:00+00:00 30.00 0.00 0.00 30.00 - txn_1A0000000000000008 - -',
      'USD 10 refund_reversed 2025-11-04T14:00:00+00:00 0.77 0.00 0.00 0.77 - txn_1A0000000000000009 - -',
      'USD 11 refund 2025-11-04T15:00:00+00:00 -20.00 0.00 0.00 -20.00 - txn_1A0000000000000010 - -',
      'USD 12 adjustment 2025-11-04T16:00:00+00:00 100.00 0.00 0.00 100.00 - txn_1A0000000000000011 - -',
      'EUR 13 conversion 2025-11-04T17:00:00+00:00 10.00 0.20 0.00 9.80 - txn_1A0000000000000012 - -',
      'USD 14 adjustment 2025-11-04T18:00:00+00:00 4.00 0.00 0.00 4.00 - txn_1A0000000000000013 - -',
    ]);
    expect(rows.map(({ description }) => description)).toEqual([
      '',
      '',
      '',
      '',
      '',
      'Billing - Usage Fee (2025-11-02)',
      'risk_reserved_funds',
      'risk_reserved_funds',
      '',
      '',
      'Top-up',
      'currency_conversion',
      'platform_earning',
    ]);
    expect(issues).toEqual([]);
  });

  test('payout reconciliation: batches net to their payouts, and one that failed goes out with the next', async () => {
    const { rows, issues } = await readSample(sample('payout-reconciliation'));
    expect(rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-03T23:30:00+00:00 54.10 1.87 0.00 52.23 credit_card ch_3B01 po_1B01 2025-11-06',
      '3 refund 2025-11-04T01:00:00+00:00 -10.00 0.00 0.00 -10.00 wallet re_3B02 po_1B01 2025-11-06',
      '4 chargeback 2025-11-04T02:00:00+00:00 -20.00 15.00 0.00 -35.00 debit_card dp_3B03 po_1B01 2025-11-06',
      '6 carry_forward 2025-11-07T08:00:00+00:00 -7.23 0.00 0.00 -7.23 - po_1B01 po_1B01 -',
      '6 carry_forward 2025-11-07T08:00:00+00:00 7.23 0.00 0.00 7.23 - po_1B01 po_1B05 2025-11-08',
      '7 sale 2025-11-05T08:00:00+00:00 8.00 0.53 0.00 7.47 direct_debit py_3B06 po_1B05 2025-11-08',
    ]);
    expect(issues.map(issueInOneLine)).toEqual(['5 reporting_category row_left_out note']);
    expect(rows.map(({ merchantReference }) => merchantReference)).toEqual([
      '0000071',
      'INV-0007',
      null,
      null,
      null,
      null,
    ]);
    expect(rows.map(({ description }) => description)).toEqual([
      '50.00 EUR',
      '',
      'fraudulent',
      'STRIPE PAYOUT FAILURE',
      'STRIPE PAYOUT FAILURE',
      '',
    ]);
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
  });
});

test('a transaction has one identity in both reports', async () => {
  const inPayout = await read({});
  const inBalance = await readText(file([{}], without('automatic_payout_id', 'automatic_payout_effective_at')));
  expect(inPayout.rows[0]?.identity).toBe('stripe:txn_1');
  expect(inBalance.rows[0]?.identity).toBe('stripe:txn_1');
  expect(inBalance.rows[0]).toMatchObject({ batch: null, valueOn: null });
});

describe('columns', () => {
  test('in any order, among others, give the same rows', async () => {
    const rows = [{}, { balance_transaction_id: 'txn_2', automatic_payout_id: '', automatic_payout_effective_at: '' }];
    const expected = await readText(file(rows));
    const more = [...names, 'payment_metadata[color]', '__proto__', 'trace_id'];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(more, { minLength: more.length }), async (order) => {
        const { rows: found, issues } = await readText(file(rows, order));
        expect(issues).toEqual([]);
        expect(found.map(({ raw: _raw, ...row }) => row)).toEqual(expected.rows.map(({ raw: _raw, ...row }) => row));
      }),
      { numRuns: 40 },
    );
  });

  test('as few as say enough', async () => {
    const { rows, issues } = await readText(
      file([{}], ['reporting_category', 'currency', 'gross', 'fee', 'net', 'created_utc', 'source_id']),
    );
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine)).toEqual(['2 sale 2025-11-03T10:00:00+00:00 100.00 3.20 0.00 96.80 - ch_1 - -']);
    expect(rows[0]?.identity).toBe('stripe:charge:ch_1');
  });

  test.each([
    ['no time', without('created_utc'), 'created_utc'],
    ['no currency', without('currency'), 'currency'],
    ['no fee', without('fee'), 'fee'],
    ['no id', without('balance_transaction_id', 'source_id'), 'balance_transaction_id'],
    ['neither', without('created_utc', 'balance_transaction_id', 'source_id'), 'balance_transaction_id, created_utc'],
  ])('%s holds the file', async (_, columns, missing) => {
    const { rows, issues } = await readText(file([{}], columns));
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ code: 'columns_missing', facts: { columns: missing }, holds: true }]);
  });

  test.each([
    ['a summary', 'reporting_category,currency,count,gross,fee,net\ncharge,usd,2,200.00,6.40,193.60'],
    [
      'the list of payouts',
      'payout_id,effective_at_utc,balance_transaction_id,currency,gross,fee,net,reporting_category,payout_status\npo_1,2025-11-06 00:00:00,txn_9,usd,-10.00,0.00,-10.00,payout,paid',
    ],
  ])('%s is another report', async (_, text) => {
    expect((await readText(text)).recognised).toBeNull();
  });

  test('gross, fee and net of somebody else are not taken for it', async () => {
    const { issues } = await readText('Date,Currency,Gross,Fee,Net\n2025-11-03,USD,1.00,0.10,0.90');
    expect(issues.map(({ code }) => code)).toEqual(['format_unknown']);
  });

  test('headers alone', async () => {
    expect((await read()).issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

describe('times', () => {
  const times = async (cells: Cells, columns: readonly string[]): Promise<readonly (string | null)[]> => {
    const { rows, issues } = await readText(file([cells], columns));
    expect(issues).toEqual([]);
    return rows.flatMap(({ occurredAt, valueOn }) => [occurredAt, valueOn]);
  };

  test('created_utc is UTC, also in its other spelling, and goes before created', async () => {
    const cells = { created: '2025-11-03 05:00:00', 'Created (UTC)': '2025-11-03 10:00:00' };
    expect(await times(cells, [...names, 'created'])).toEqual(['2025-11-03T10:00:00+00:00', '2025-11-06']);
    expect(await times(cells, ['created', ...without('created_utc'), 'Created (UTC)'])).toEqual([
      '2025-11-03T10:00:00+00:00',
      '2025-11-06',
    ]);
  });

  test('created alone is in a zone that the file does not name: the day', async () => {
    const cells = { created: '2025-11-03 23:59:59' };
    expect(await times(cells, [...without('created_utc'), 'created'])).toEqual(['2025-11-03', '2025-11-06']);
  });

  test('the payout’s day is that of the UTC column where there is one', async () => {
    const cells = {
      automatic_payout_effective_at: '2025-11-05 19:00:00',
      automatic_payout_effective_at_utc: '2025-11-06 00:00:00',
    };
    expect((await times(cells, [...names, 'automatic_payout_effective_at_utc']))[1]).toBe('2025-11-06');
  });
});

describe('what does not hold together holds the file', () => {
  test.each<[string, Cells, string]>([
    ['another net', { net: '96.81' }, '2 net net_mismatch holds'],
    ['a fee with its sign turned', { fee: '-3.20' }, '2 net net_mismatch holds'],
    ['an unknown category', { reporting_category: 'gift' }, '2 reporting_category type_unknown holds'],
    ['no category', { reporting_category: '' }, '2 reporting_category value_missing holds'],
    ['an unknown currency', { currency: 'zzz' }, '2 currency currency_unknown holds'],
    ['no currency', { currency: '' }, '2 currency currency_missing holds'],
    ['a negative charge', { gross: '-100', net: '-103.20' }, '2 gross sign_wrong holds'],
    ['a positive refund', { reporting_category: 'refund' }, '2 gross sign_wrong holds'],
    ['a day that is none', { created_utc: '2025-02-30 00:00:00' }, '2 created_utc date_unreadable holds'],
    ['another order of the day', { created_utc: '03/11/2025 10:00' }, '2 created_utc date_unreadable holds'],
    ['no time', { created_utc: '' }, '2 created_utc value_missing holds'],
    ['no id', { balance_transaction_id: '', source_id: '' }, '2 balance_transaction_id value_missing holds'],
    ['no amount', { gross: '' }, '2 gross value_missing holds'],
    ['an amount that is none', { fee: 'n/a' }, '2 fee amount_not_an_amount holds'],
    [
      'a day of the payout that is none',
      { automatic_payout_effective_at: 'soon' },
      '2 automatic_payout_effective_at date_unreadable holds',
    ],
  ])('%s', async (_, cells, issue) => {
    const { rows, issues } = await read(cells);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a line that is too short', async () => {
    const { issues } = await readText(`${file([{}])}\npo_1,x`);
    expect(issues).toMatchObject([{ line: 3, code: 'columns_count', facts: { expected: 13, found: 2 } }]);
  });

  test('another row under the same id; the same again is a note', async () => {
    const { issues } = await read({}, {}, { gross: '100.01', net: '96.81' });
    expect(issues.map(issueInOneLine)).toEqual(['3 - duplicate_row note', '4 - identity_conflict holds']);
  });
});

describe('the payout itself', () => {
  const payout: Cells = {
    balance_transaction_id: 'txn_9',
    source_id: 'po_1',
    reporting_category: 'payout',
    gross: '-96.80',
    fee: '0.00',
    net: '-96.80',
  };

  test('is no row, and nets the rows it paid', async () => {
    const { rows, issues } = await read({}, payout);
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual(['3 reporting_category row_left_out note']);
  });

  test('is held against them where every row has its payout', async () => {
    const { issues } = await read({}, { ...payout, gross: '-96.79', net: '-96.79' });
    expect(issues).toMatchObject([
      { code: 'row_left_out' },
      { line: 3, code: 'batch_mismatch', holds: true, facts: { batch: 'po_1', stated: { amount: '9679' } } },
    ]);
  });

  test('and not in a report of the balance, where what it paid may have come before', async () => {
    const pending = { balance_transaction_id: 'txn_2', automatic_payout_id: '', automatic_payout_effective_at: '' };
    const { issues } = await read({}, pending, { ...payout, gross: '-500', net: '-500' });
    expect(issues.map(({ code }) => code)).toEqual(['row_left_out']);
  });

  test('that failed nets to nothing, and waits until another payout has its money', async () => {
    const back = {
      ...payout,
      balance_transaction_id: 'txn_10',
      reporting_category: 'payout_reversal',
      gross: '96.80',
      net: '96.80',
    };
    for (const automatic_payout_id of ['', 'po_1']) {
      const { rows, issues } = await read({}, payout, { ...back, automatic_payout_id });
      expect(issues.map(({ code }) => code)).toEqual(['row_left_out']);
      expect(rows.map(inOneLine).slice(1)).toEqual([
        '4 carry_forward 2025-11-03T10:00:00+00:00 -96.80 0.00 0.00 -96.80 - po_1 po_1 -',
        '4 carry_forward 2025-11-03T10:00:00+00:00 96.80 0.00 0.00 96.80 - po_1 - -',
      ]);
    }
  });

  test('that failed must say which it was', async () => {
    const back = { ...payout, reporting_category: 'payout_reversal', gross: '96.80', net: '96.80', source_id: '' };
    expect((await read(back)).issues.map(({ code }) => code)).toEqual(['columns_missing']);
  });
});

test('an unknown method is counted under other, with one note', async () => {
  const { rows, issues } = await read(
    { payment_method_type: 'shells' },
    { payment_method_type: 'shells', balance_transaction_id: 'txn_2' },
  );
  expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
  expect(issues.map(issueInOneLine)).toEqual(['2 payment_method_type instrument_unknown note']);
});

test('net is gross less fee, exactly, for any figures in any currency', async () => {
  const currency = fc.constantFrom(['usd', 2], ['jpy', 0], ['kwd', 3], ['inr', 2]) as fc.Arbitrary<[string, number]>;
  // Of thirteen digits, some would be card numbers.
  const minor = fc.bigInt({ min: 0n, max: 10n ** 11n });
  const decimal = (value: bigint, places: number): string => {
    const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
    const at = digits.length - places;
    return `${value < 0n ? '-' : ''}${digits.slice(0, at)}${places === 0 ? '' : `.${digits.slice(at)}`}`;
  };
  await fc.assert(
    fc.asyncProperty(currency, minor, minor, async ([code, places], gross, fee) => {
      const figures = { gross: decimal(gross, places), fee: decimal(fee, places), net: decimal(gross - fee, places) };
      const { rows, issues } = await read({ ...figures, currency: code });
      expect(issues).toEqual([]);
      const [row] = rows;
      expect(row?.net.units).toBe((row?.gross.units ?? 0n) - (row?.fee.units ?? 0n));
      expect(row === undefined ? '' : inOneLine(row).split(' ')[6]).toBe(figures.net);
    }),
    { numRuns: 60 },
  );
});

test('overlapping reports give the union', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.nat(5), async (first, second) => {
      const of = async (from: number): Promise<readonly string[]> => {
        const ids = [from, from + 1, from + 2].map((id) => ({ balance_transaction_id: `txn_${id}` }));
        return (await read(...ids)).rows.map(({ identity }) => identity);
      };
      const union = new Set([...(await of(first)), ...(await of(second))]);
      expect(union.size).toBe(new Set([0, 1, 2].flatMap((id) => [first + id, second + id])).size);
    }),
    { numRuns: 10 },
  );
});
