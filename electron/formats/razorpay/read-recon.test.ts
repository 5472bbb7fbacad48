import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}`, import.meta.url);

describe('the same settlement in three reports', () => {
  test('API: paise, fee with the tax in it, adjustments in the lump of their neighbours', async () => {
    const reading = await readSample(sample('recon-api.json'));
    expect(reading.recognised).toMatchObject({
      format: 'razorpay.recon-api',
      kind: 'settlement',
      institution: 'razorpay',
      timeZone: 'Asia/Kolkata',
    });
    const lump = '1762150200qzx7ab 2025-11-03';
    expect(reading.rows.map(inOneLine)).toEqual([
      `5 adjustment 2025-11-01T00:00:00+05:30 25.50 0.00 0.00 25.50 - adj_Q1aa00000000A1 ${lump}`,
      `32 sale 2025-11-01T23:59:59+05:30 1250.00 25.00 4.50 1220.50 credit_card pay_Q1aa00000000P1 ${lump}`,
      `60 sale 2025-11-02T00:00:00+05:30 640.00 0.00 0.00 640.00 upi pay_Q1aa00000000P2 ${lump}`,
      `88 refund 2025-11-02T00:53:20+05:30 -310.00 6.00 1.08 -317.08 upi rfnd_Q1aa0000000R1 ${lump}`,
      `116 adjustment 2025-11-02T00:55:00+05:30 -500.00 1.25 0.23 -501.48 - trf_Q1aa00000000T1 ${lump}`,
      `144 chargeback 2025-11-02T00:56:40+05:30 -180.00 0.00 0.00 -180.00 - adj_Q1aa00000000A2 ${lump}`,
      '171 sale 2025-11-02T10:36:40+05:30 100.00 2.00 0.36 97.64 netbanking pay_Q1aa00000000P3 - -',
    ]);
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(({ merchantReference }) => merchantReference)).toEqual([
      null,
      'BILL-417',
      'order_Q1aa000000O2',
      'BILL-401',
      'pay_Q1aa00000000P1',
      null,
      'order_Q1aa000000O3',
    ]);
    expect(reading.rows[0]?.description).toBe('fee correction of October');
  });

  test('an array of items without the collection around them is read alike', async () => {
    const whole = readFileSync(sample('recon-api.json'), 'utf8');
    const items = JSON.stringify((JSON.parse(whole) as { items: unknown }).items);
    const bare = await readText(items);
    expect(bare.issues).toEqual([]);
    expect(bare.rows.map(({ identity, net }) => [identity, net])).toEqual(
      (await readText(whole)).rows.map(({ identity, net }) => [identity, net]),
    );
  });

  test('dashboard report: rupees, fee without the tax, two forms of time in one file', async () => {
    const reading = await readSample(sample('recon-report.csv'));
    expect(reading.recognised).toMatchObject({ format: 'razorpay.recon-report', kind: 'settlement' });
    const lump = '1762150200qzx7ab 2025-11-03';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2025-11-01T23:59:59+05:30 1250.00 25.00 4.50 1220.50 credit_card pay_Q1aa00000000P1 ${lump}`,
      `3 sale 2025-11-02T00:00:00+05:30 640.00 0.00 0.00 640.00 upi pay_Q1aa00000000P2 ${lump}`,
      `4 refund 2025-11-02T00:53:20+05:30 -310.00 6.00 1.08 -317.08 upi rfnd_Q1aa0000000R1 ${lump}`,
      `5 chargeback 2025-11-02T00:56:40+05:30 -180.00 0.00 0.00 -180.00 - adj_Q1aa00000000A2 ${lump}`,
      '6 sale 2025-11-02T10:36:40+05:30 100.00 2.00 0.36 97.64 netbanking pay_Q1aa00000000P3 - -',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('combined report: the figures tell rupees and the fee with the tax in it; the lump itself is no row', async () => {
    const reading = await readSample(sample('combined.csv'));
    expect(reading.recognised).toMatchObject({ format: 'razorpay.combined', kind: 'settlement' });
    const lump = '1762150200qzx7ab 2025-11-03';
    expect(reading.rows.map(inOneLine)).toEqual([
      `2 sale 2025-11-02T00:00:00+05:30 640.00 0.00 0.00 640.00 upi pay_Q1aa00000000P2 ${lump}`,
      `3 sale 2025-11-01T23:59:59+05:30 1250.00 25.00 4.50 1220.50 credit_card pay_Q1aa00000000P1 ${lump}`,
      `5 refund 2025-11-02T00:53:20+05:30 -310.00 6.00 1.08 -317.08 upi rfnd_Q1aa0000000R1 ${lump}`,
      '6 sale 2025-11-02T10:36:40+05:30 100.00 2.00 0.36 97.64 netbanking pay_Q1aa00000000P3 - -',
    ]);
    expect(reading.issues.map(issueInOneLine)).toEqual(['4 type row_left_out note']);
  });

  test('a row says the same in each of them', async () => {
    const names = ['recon-api.json', 'recon-report.csv', 'combined.csv'];
    const readings = await Promise.all(names.map((name) => readSample(sample(name))));
    const rows = readings.map((reading) => new Map(reading.rows.map((row) => [row.identity, row])));
    const shared = [...(rows[0]?.keys() ?? [])].filter((identity) => rows.every((each) => each.has(identity)));
    expect(shared).toEqual([
      'razorpay:payment:pay_Q1aa00000000P1',
      'razorpay:payment:pay_Q1aa00000000P2',
      'razorpay:refund:rfnd_Q1aa0000000R1',
      'razorpay:payment:pay_Q1aa00000000P3',
    ]);
    for (const identity of shared) {
      const said = rows.map((each) => ({ ...each.get(identity), line: 0, raw: '' }));
      expect(said.slice(1)).toEqual([said[0], said[0]]);
    }
  });
});

type Item = Record<string, unknown>;
const usual: Item = {
  entity_id: 'pay_1',
  type: 'payment',
  debit: 0,
  credit: 97_100,
  amount: 100_000,
  currency: 'INR',
  fee: 2900,
  tax: 442,
  on_hold: false,
  settled: true,
  created_at: 1_762_021_799,
  settled_at: 1_762_150_200,
  settlement_id: 'setl_1',
  settlement_utr: 'UTR1',
  credit_type: 'default',
  method: 'upi',
};
const read = (...items: readonly Item[]) =>
  readText(
    JSON.stringify({ entity: 'collection', count: items.length, items: items.map((item) => ({ ...usual, ...item })) }),
  );

describe('what an item says must hold together', () => {
  test.each<[string, Item, string]>([
    ['a credit that is not amount less fee', { credit: 97_101 }, '1 credit net_mismatch holds'],
    ['a payment on the debit side', { credit: 0, debit: 97_100 }, '1 debit net_mismatch holds'],
    ['a refund on the credit side', { type: 'refund', fee: 0, tax: 0 }, '1 credit net_mismatch holds'],
    ['a fee with the tax beside it', { credit: 96_658 }, '1 credit net_mismatch holds'],
    ['more tax than fee', { tax: 2901 }, '1 tax details_mismatch holds'],
    ['an unknown type', { type: 'settlement' }, '1 type type_unknown holds'],
    ['no type', { type: null }, '1 type value_missing holds'],
    ['no id', { entity_id: '' }, '1 entity_id value_missing holds'],
    ['an amount with decimals', { amount: 1000.5 }, '1 amount amount_not_an_amount holds'],
    ['no amount', { amount: null }, '1 amount value_missing holds'],
    ['no currency', { currency: null }, '1 currency currency_missing holds'],
    ['a currency nobody knows', { currency: 'XXQ' }, '1 currency currency_unknown holds'],
    ['a time that is none', { created_at: '2025-11-01' }, '1 created_at date_unreadable holds'],
    ['a settlement time that is none', { settled_at: '03-11-2025' }, '1 settled_at date_unreadable holds'],
    ['settled or not', { settled: 'perhaps' }, '1 settled status_unknown holds'],
  ])('%s holds the file', async (_, item, issue) => {
    const { rows, issues } = await read(item);
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a net that differs is told with both figures', async () => {
    const { issues } = await read({ credit: 97_101 });
    expect(issues[0]?.facts).toEqual({
      stated: { amount: '97101', currency: 'INR' },
      found: { amount: '97100', currency: 'INR' },
    });
  });

  test('a count that is not the number of items', async () => {
    const { issues } = await readText(JSON.stringify({ count: 2, items: [usual] }));
    expect(issues).toMatchObject([
      { column: 'count', code: 'count_mismatch', facts: { stated: 2, found: 1 }, holds: true },
    ]);
  });

  test('a fee that was paid from fee credits was not kept of the payment', async () => {
    const { rows, issues } = await read({ credit_type: 'fee', credit: 100_000 });
    expect(rows.map(inOneLine)).toEqual([
      '1 sale 2025-11-01T23:59:59+05:30 1000.00 0.00 0.00 1000.00 upi pay_1 UTR1 2025-11-03',
    ]);
    expect(issues).toEqual([]);
  });

  test('an unknown method is counted under other, once told', async () => {
    const { rows, issues } = await read({ method: 'app' }, { method: 'app', entity_id: 'pay_2' });
    expect(rows.map(({ method }) => method)).toEqual(['other', 'other']);
    expect(issues.map(issueInOneLine)).toEqual(['1 method instrument_unknown note']);
  });

  test.each([{ on_hold: true }, { settled: false }])('%j is not settled', async (item) => {
    const { rows, issues } = await read(item);
    expect(rows).toMatchObject([{ batch: null, valueOn: null }]);
    expect(issues).toEqual([]);
  });

  test('settled without a time keeps its lump, with a note', async () => {
    const { rows, issues } = await read({ settled_at: null });
    expect(rows).toMatchObject([{ batch: 'UTR1', valueOn: null }]);
    expect(issues.map(issueInOneLine)).toEqual(['1 settled_at settlement_date_missing note']);
  });

  test('the same item again is kept once; another under the same id holds the file', async () => {
    const { rows, issues } = await read({}, {}, { amount: 100_001, credit: 97_101 });
    expect(rows).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate_row', 'identity_conflict']);
  });

  test('days are those of India: half past six in the evening UTC is the next day', async () => {
    const { rows } = await read({ created_at: 1_762_021_800, settled_at: 1_762_108_199 });
    expect(rows).toMatchObject([{ occurredAt: '2025-11-02T00:00:00+05:30', valueOn: '2025-11-02' }]);
  });
});

describe('the lump of a row', () => {
  test('a settlement of which no row has a UTR waits until a report names it', async () => {
    const { rows, issues } = await read({ settlement_utr: null }, { entity_id: 'pay_2', settlement_id: 'setl_2' });
    expect(rows.map(({ reference, batch }) => [reference, batch])).toEqual([
      ['pay_2', 'UTR1'],
      ['pay_1', null],
    ]);
    expect(issues).toMatchObject([{ code: 'settled_without_reference', facts: { count: 1 }, holds: false }]);
  });

  test('it is the same in whatever order the rows stand', async () => {
    const items = Array.from({ length: 6 }, (_, index) => ({
      entity_id: `pay_${index}`,
      settlement_id: `setl_${index % 2}`,
      settlement_utr: index === 2 ? 'UTR0' : null,
    }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(items, { minLength: 6 }), async (shuffled) => {
        const { rows } = await read(...shuffled);
        const batches = new Map(rows.map(({ reference, batch }) => [reference, batch]));
        expect(Object.fromEntries(batches)).toEqual({
          pay_0: 'UTR0',
          pay_1: null,
          pay_2: 'UTR0',
          pay_3: null,
          pay_4: 'UTR0',
          pay_5: null,
        });
      }),
      { numRuns: 30 },
    );
  });
});

test('answers that overlap give the union, whatever they share', async () => {
  const items = Array.from({ length: 8 }, (_, index) => ({ entity_id: `pay_${index}` }));
  await fc.assert(
    fc.asyncProperty(fc.subarray(items), fc.subarray(items), async (first, second) => {
      const readings = await Promise.all(
        [first, second].filter(({ length }) => length > 0).map((each) => read(...each)),
      );
      const met = new Set(readings.flatMap(({ rows }) => rows.map(({ identity }) => identity)));
      expect(met.size).toBe(new Set([...first, ...second]).size);
    }),
    { numRuns: 25 },
  );
});
