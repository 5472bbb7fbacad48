import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);
const textOf = (name: string): string => readFileSync(sample(name), 'utf8');

const reports = ['recon-report', 'combined', 'settlements', 'payments', 'refunds'] as const;

/** A report of one row: the sample's first, with some cells changed. */
function rowOf(report: (typeof reports)[number], changed: Readonly<Record<string, string>>, line = 1): string {
  const [header = '', ...lines] = textOf(report).trim().split('\n');
  const cells = (lines[line - 1] ?? '').split(',');
  const names = header.split(',');
  return [header, names.map((name, index) => changed[name] ?? cells[index]).join(',')].join('\n');
}

test.each(reports)('%s: columns in any order give the same', async (report) => {
  const [header = '', ...lines] = textOf(report).trim().split('\n');
  const order = [...header.split(',').keys()];
  const expected = await readSample(sample(report));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(order, { minLength: order.length }), async (shuffled) => {
      const text = [header, ...lines]
        .map((line) => shuffled.map((index) => line.split(',')[index]).join(','))
        .join('\r\n');
      const { rows, issues } = await readText(text);
      expect(rows.map(({ raw: _, ...row }) => row)).toEqual(expected.rows.map(({ raw: _, ...row }) => row));
      expect(issues).toEqual(expected.issues);
    }),
    { numRuns: 15 },
  );
});

test.each(reports)('%s: a header alone is a legitimate file', async (report) => {
  const { recognised, issues } = await readText(textOf(report).split('\n')[0] ?? '');
  expect(recognised).toMatchObject({ format: `razorpay.${report}` });
  expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
});

test.each(reports)('%s: a line with too few cells holds the file', async (report) => {
  const { issues } = await readText(`${textOf(report).split('\n')[0] ?? ''}\nx,y`);
  expect(issues.map(issueInOneLine)).toEqual(['2 - columns_count holds']);
});

describe('recon report', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a fee that holds the tax', { 'fee (exclusive tax)': '29.5' }, '2 credit net_mismatch holds'],
    ['a month of America', { entity_created_at: '11/25/2025 10:00:00' }, '2 entity_created_at date_unreadable holds'],
    ['an unknown entity', { transaction_entity: 'reversal' }, '2 transaction_entity type_unknown holds'],
    ['a currency nobody knows', { currency: 'RUPEE' }, '2 currency currency_unknown holds'],
    ['a time that is none', { settled_at: 'yesterday' }, '2 settled_at date_unreadable holds'],
  ])('%s holds the file', async (_, changed, issue) => {
    const { rows, issues } = await readText(rowOf('recon-report', changed));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('a workbook’s own days and plain decimals', async () => {
    const { rows, issues } = await readText(
      rowOf('recon-report', { entity_created_at: '2025-11-01 23:59:59', settled_at: '2025-11-03', amount: '1250' }),
    );
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ occurredAt: '2025-11-01T23:59:59+05:30', valueOn: '2025-11-03' }]);
  });
});

describe('combined report', () => {
  test('a fee with the tax beside it is read so, if the figures say so', async () => {
    const { rows, issues } = await readText(rowOf('combined', { credit: '1216' }, 2));
    expect(issues).toEqual([]);
    expect(rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-01T23:59:59+05:30 1250.00 29.50 4.50 1216.00 credit_card pay_Q1aa00000000P1 1762150200qzx7ab 2025-11-03',
    ]);
  });

  test('both readings in one file cannot be', async () => {
    const [header = '', row = ''] = rowOf('combined', {}, 2).split('\n');
    const other = rowOf('combined', { credit: '1216', entity_id: 'pay_X' }, 2).split('\n')[1] ?? '';
    const { issues } = await readText([header, row, other].join('\n'));
    expect(issues.map(issueInOneLine)).toEqual(['3 credit net_mismatch holds']);
  });

  test('neither reading', async () => {
    const { issues } = await readText(rowOf('combined', { credit: '1220.51' }, 2));
    expect(issues.map(issueInOneLine)).toEqual(['2 credit net_mismatch holds']);
  });

  test('no decimals at all: rupees or paise is asked, nothing is guessed', async () => {
    const { rows, issues } = await readText(rowOf('combined', {}));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual(['1 amount unit_uncertain holds']);
  });

  test('and read in what is said; decimals say it themselves', async () => {
    const paise = { amount: '125000', fee: '2950', tax: '450', credit: '122050', debit: '0' };
    const expected = [
      '2 sale 2025-11-01T23:59:59+05:30 1250.00 25.00 4.50 1220.50 credit_card pay_Q1aa00000000P1 1762150200qzx7ab 2025-11-03',
    ];
    const said = await readText(rowOf('combined', paise, 2), { unit: 'minor' });
    expect([said.rows.map(inOneLine), said.issues]).toEqual([expected, []]);
    const rupees = await readText(rowOf('combined', {}, 2), { unit: 'minor' });
    expect([rupees.rows.map(inOneLine), rupees.issues]).toEqual([expected, []]);
    const whole = await readText(rowOf('combined', paise, 2), { unit: 'major' });
    expect(whole.rows).toMatchObject([{ net: { units: (said.rows[0]?.net.units ?? 0n) * 100n } }]);
    expect(said.rows[0]?.identity).toBe(rupees.rows[0]?.identity);
  });

  test('settled with a word of its own', async () => {
    const { issues } = await readText(rowOf('combined', { settled: 'partly' }, 2));
    expect(issues.map(issueInOneLine)).toEqual(['2 settled status_unknown holds']);
  });
});

describe('settlements report', () => {
  test('each lump is told with its UTR, or its id, and none becomes a row', async () => {
    const reading = await readSample(sample('settlements'));
    expect(reading.recognised).toMatchObject({ format: 'razorpay.settlements', kind: 'settlement' });
    expect(reading.rows).toEqual([]);
    expect(reading.issues).toMatchObject([
      {
        line: 2,
        code: 'settlement_listed',
        holds: false,
        facts: { reference: '1762150200qzx7ab', amount: { amount: '154342', currency: 'INR' }, text: 'processed' },
      },
      { line: 3, code: 'settlement_listed', facts: { reference: 'setl_Q1aa0000000S02', text: 'created' } },
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['another provider’s id', { id: 'po_1' }, '2 id type_unknown holds'],
    ['an unknown status', { status: 'reversed' }, '2 status status_unknown holds'],
    ['an amount that is none', { amount: 'x' }, '2 amount amount_not_an_amount holds'],
    ['a time that is none', { created_at: '1762150200' }, '2 created_at date_unreadable holds'],
  ])('%s holds the file', async (_, changed, issue) => {
    const { issues } = await readText(rowOf('settlements', changed));
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('the same lump again is a note, another under its id holds the file', async () => {
    const [header = '', row = ''] = rowOf('settlements', {}).split('\n');
    const other = rowOf('settlements', { amount: '1.00' }).split('\n')[1] ?? '';
    const { issues } = await readText([header, row, row, other].join('\n'));
    expect(issues.map(({ code }) => code)).toEqual(['settlement_listed', 'duplicate_row', 'identity_conflict']);
  });
});

describe('payments report', () => {
  test('what was captured, what failed and why, what is not decided; nobody’s name or address', async () => {
    const reading = await readSample(sample('payments'));
    expect(reading.recognised).toMatchObject({ format: 'razorpay.payments', kind: 'payments' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 sale 2025-11-01T23:59:59+05:30 1250.00 25.00 4.50 1220.50 credit_card pay_Q1aa00000000P1 - -',
      '3 sale 2025-10-31T18:00:00+05:30 310.00 0.00 0.00 310.00 upi pay_Q1aa00000000P0 - -',
      '4 declined 2025-11-02T19:05:00+05:30 420.00 0.00 0.00 420.00 upi pay_Q1aa00000000P4 - -',
      '5 pending 2025-11-02T19:06:00+05:30 99.00 0.00 0.00 99.00 wallet pay_Q1aa00000000P5 - -',
    ]);
    expect(reading.rows.map(({ description }) => description)).toEqual([
      'Silk saree',
      '',
      'GATEWAY_ERROR: Payment processing failed due to error at bank',
      '',
    ]);
    expect(reading.rows[0]?.identity).toBe('razorpay:payment:pay_Q1aa00000000P1');
    // Never captured and sent back by Razorpay: the merchant has had nothing of it.
    expect(reading.issues.map(issueInOneLine)).toEqual(['6 status row_left_out note']);
    for (const row of reading.rows) {
      const said = [row.description, row.reference, row.merchantReference, row.identity].join(' ');
      expect(said).not.toMatch(/customer|\+91/);
    }
  });

  test.each<[string, Record<string, string>, string]>([
    ['an unknown status', { status: 'disputed' }, '2 status status_unknown holds'],
    ['captured and not captured', { captured: '0' }, '2 status status_unknown holds'],
    ['failed and captured', { status: 'failed' }, '2 status status_unknown holds'],
    [
      'refunded, and it is not said whether captured',
      { status: 'refunded', captured: '' },
      '2 status status_unknown holds',
    ],
    ['no status', { status: '' }, '2 status value_missing holds'],
    ['more tax than fee', { tax: '30' }, '2 tax details_mismatch holds'],
    ['a negative amount', { amount: '-1.0' }, '2 amount sign_wrong holds'],
    ['no time', { created_at: '' }, '2 created_at value_missing holds'],
  ])('%s holds the file', async (_, changed, issue) => {
    const { rows, issues } = await readText(rowOf('payments', changed));
    expect(rows).toEqual([]);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });
});

describe('refunds report', () => {
  test('refunds under the ids the settlement gives them', async () => {
    const reading = await readSample(sample('refunds'));
    expect(reading.recognised).toMatchObject({ format: 'razorpay.refunds', kind: 'payments' });
    expect(reading.rows.map(inOneLine)).toEqual([
      '2 refund 2025-11-02T00:53:20+05:30 -310.00 0.00 0.00 -310.00 - rfnd_Q1aa0000000R1 - -',
      '3 refund 2025-11-02T09:00:00+05:30 -80.00 0.00 0.00 -80.00 - rfnd_Q1aa0000000R2 - -',
    ]);
    expect(reading.rows.map(({ identity }) => identity)).toEqual([
      'razorpay:refund:rfnd_Q1aa0000000R1',
      'razorpay:refund:rfnd_Q1aa0000000R2',
    ]);
    expect(reading.rows.map(({ merchantReference }) => merchantReference)).toEqual([
      'CREDIT-NOTE-9',
      'pay_Q1aa00000000P7',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test.each<[string, string]>([
    ['processed', ''],
    ['failed', '2 status row_left_out note'],
    ['pending', '2 status row_left_out note'],
    ['odd', '2 status status_unknown holds'],
  ])('status %s', async (status, issue) => {
    const [header = '', row = ''] = rowOf('refunds', {}).split('\n');
    const { issues } = await readText(`${header},status\n${row},${status}`);
    expect(issues.map(issueInOneLine).join()).toBe(issue);
  });

  test('another provider’s ids hold the file', async () => {
    const { issues } = await readText(rowOf('refunds', { id: 're_1' }));
    expect(issues.map(issueInOneLine)).toEqual(['2 id type_unknown holds']);
  });
});
