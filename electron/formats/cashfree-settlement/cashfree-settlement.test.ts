import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, issueInOneLine, readSample, readText, type Reading } from '../testing/gather-reading.ts';

const sample = (name: string): URL => new URL(`samples/${name}.csv`, import.meta.url);

type Cells = Readonly<Record<string, string>>;

const settlement: Cells = {
  Id: 'S1',
  'Total Transaction Amount': '100.00',
  'Settlement Amount': '97.64',
  Adjustment: '0.00',
  'Net Settlement Amount': '97.64',
  Status: 'SUCCESS',
  'UTR No.': 'UTR1',
  'Settlement Date': '2025-11-04',
  'Settlement Charge': '2.00',
  'Settlement Tax': '0.36',
};
const event: Cells = {
  'Event Id': 'E1',
  'Event Type': 'PAYMENT',
  'Sale Type': 'CREDIT',
  'Event Currency': 'INR',
  'Event Time': '2025-11-03 10:00:00',
  Status: 'SUCCESS',
  'Event Amount': '100.00',
  'Event Settlement Amount': '97.64',
  'Settlement Date': '2025-11-04',
  UTR: 'UTR1',
  'Adjustment Remarks': '',
  'Merchant Reference Id': 'ORD-1',
  'CashFree Reference Id': 'CF1',
  'Transaction Service Charge': '2.00',
  'Txn ST/GST': '0.36',
  'Payment Mode': 'UPI',
};
const refund: Cells = {
  'Event Id': 'R1',
  'Event Type': 'REFUND',
  'Sale Type': 'DEBIT',
  'Event Amount': '10.00',
  'Event Settlement Amount': '-10.00',
  'Transaction Service Charge': '0.00',
  'Txn ST/GST': '0.00',
};

const lines = (usual: Cells, rows: readonly Cells[], order = Object.keys(usual)): readonly string[] => [
  order.join(','),
  ...rows.map((row) => order.map((name) => row[name] ?? usual[name] ?? 'x').join(',')),
];
const file = (settlements: readonly Cells[], events: readonly Cells[]): string =>
  [...lines(settlement, settlements), '', '** Settlement Reconciliation Details **', ...lines(event, events)].join(
    '\r\n',
  );
const read = (around: Cells, ...events: readonly Cells[]): Promise<Reading> => readText(file([around], events));

describe('samples', () => {
  test('both sections: what stands in the first alone becomes rows, so that each batch nets to what was paid', async () => {
    const { recognised, rows, issues } = await readSample(sample('recon'));
    expect(recognised).toMatchObject({
      format: 'cashfree.settlement',
      institution: 'cashfree',
      timeZone: 'Asia/Kolkata',
    });
    expect(rows.map(inOneLine)).toEqual([
      '8 sale 2025-11-03T15:05:12+05:30 12500.00 250.00 45.00 12205.00 credit_card 5114910810523 AXISCN0000000301 2025-11-04',
      '9 refund 2025-11-03T16:00:00+05:30 -2000.00 0.00 0.00 -2000.00 credit_card 778101 AXISCN0000000301 2025-11-04',
      '10 chargeback 2025-11-03T17:00:00+05:30 -3067.26 0.00 0.00 -3067.26 upi 272 AXISCN0000000301 2025-11-04',
      '11 chargeback_reversed 2025-11-03T18:00:00+05:30 3067.26 0.00 0.00 3067.26 upi 272 AXISCN0000000301 2025-11-04',
      '12 reserve_hold 2025-11-03T19:00:00+05:30 -500.00 0.00 0.00 -500.00 upi 9001 AXISCN0000000301 2025-11-04',
      '13 reserve_release 2025-11-03T20:00:00+05:30 200.00 0.00 0.00 200.00 upi 9001 AXISCN0000000301 2025-11-04',
      '14 adjustment 2025-11-03T21:00:00+05:30 -30.00 0.00 0.00 -30.00 - 45345 AXISCN0000000301 2025-11-04',
      '15 sale 2025-11-04T09:05:12+05:30 3000.00 0.00 0.00 3000.00 upi 5114910810524 AXISCN0000000302 2025-11-04',
      '16 sale 2025-11-04T22:05:12+05:30 480.00 8.00 1.44 470.56 other 5114910810525 - -',
      '3 adjustment 2025-11-04 -200.00 0.00 0.00 -200.00 - 208386849 AXISCN0000000302 2025-11-04',
      '3 fee 2025-11-04 -3.00 0.00 0.54 -3.54 - 208386849 AXISCN0000000302 2025-11-04',
    ]);
    expect(issues.map(issueInOneLine)).toEqual(['16 Payment Mode instrument_unknown note']);
    expect(rows[0]).toMatchObject({ merchantReference: 'ORD-0901', identity: 'cashfree:PAYMENT:4387450090' });
    expect(rows[1]).toMatchObject({ description: '74000000000000000000001' });
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
  });

  test('nothing of a customer leaves its own columns', async () => {
    const { rows } = await readSample(sample('recon'));
    const said = rows.map(({ raw: _raw, ...row }) => `${row.description} ${row.reference} ${row.merchantReference}`);
    expect(said.join(' ')).not.toMatch(/Invented|9000000001|example/);
  });

  test('column names as the documentation spells them, 48 of them', async () => {
    const { rows, issues } = await readSample(sample('documented'));
    expect(rows.map(inOneLine)).toEqual([
      '6 sale 2025-11-03T15:05:12+05:30 3.00 0.00 0.00 3.00 upi 51149 AXISCN0000000301 2025-11-04',
    ]);
    expect(issues).toEqual([]);
  });

  test('headers alone', async () => {
    const { rowsRead, issues } = await readSample(sample('header-only'));
    expect(rowsRead).toBe(0);
    expect(issues.map(issueInOneLine)).toEqual(['1 - header_only note']);
  });
});

test('columns of both sections in any order give the same rows', async () => {
  const expected = await read({}, {}, { 'Event Id': 'E2', UTR: '' });
  const columnsOf = (usual: Cells) => {
    const names = [...Object.keys(usual), 'Remarks', '__proto__'];
    return fc.shuffledSubarray(names, { minLength: names.length });
  };
  await fc.assert(
    fc.asyncProperty(columnsOf(settlement), columnsOf(event), async (first, second) => {
      const text = [
        ...lines(settlement, [{}], first),
        '** Settlement Reconciliation Details **',
        ...lines(event, [{}, { 'Event Id': 'E2', UTR: '' }], second),
      ].join('\n');
      const { rows, issues } = await readText(text);
      expect(issues).toEqual([]);
      const plain = (reading: Reading) => reading.rows.map(({ raw: _raw, line: _line, ...row }) => row);
      expect(plain({ ...expected, rows })).toEqual(plain(expected));
    }),
    { numRuns: 30 },
  );
});

describe('what does not hold together holds the file', () => {
  test.each<[string, Cells, Cells, string]>([
    [
      'another net of an event',
      {},
      { 'Event Settlement Amount': '97.65' },
      '6 Event Settlement Amount net_mismatch holds',
    ],
    ['an unknown type', {}, { 'Event Type': 'CASHBACK' }, '6 Event Type type_unknown holds'],
    ['no type', {}, { 'Event Type': '' }, '6 Event Type value_missing holds'],
    ['an unknown side', {}, { 'Sale Type': 'BOTH' }, '6 Sale Type type_unknown holds'],
    ['a payment on the wrong side', {}, { 'Sale Type': 'DEBIT' }, '6 Sale Type type_unknown holds'],
    ['an unknown status', {}, { Status: 'MAYBE' }, '6 Status status_unknown holds'],
    ['a failed event in a settlement', {}, { Status: 'FAILED' }, '6 Status status_unknown holds'],
    ['another currency', {}, { 'Event Currency': 'USD' }, '6 Event Currency amount_wrong_currency holds'],
    ['no currency', {}, { 'Event Currency': '' }, '6 Event Currency currency_missing holds'],
    ['a day that is none', {}, { 'Event Time': '2025-11-31 10:00:00' }, '6 Event Time date_unreadable holds'],
    ['no day', {}, { 'Event Time': '' }, '6 Event Time value_missing holds'],
    ['no settlement day', {}, { 'Settlement Date': '' }, '6 Settlement Date value_missing holds'],
    ['no amount', {}, { 'Event Amount': '' }, '6 Event Amount value_missing holds'],
    ['an amount that is none', {}, { 'Event Amount': 'x' }, '6 Event Amount amount_not_an_amount holds'],
    ['no id', {}, { 'Event Id': '' }, '6 Event Id value_missing holds'],
    [
      'another net of a settlement',
      { 'Net Settlement Amount': '97.65' },
      {},
      '2 Net Settlement Amount net_mismatch holds',
    ],
    ['an unknown status of a settlement', { Status: 'REVERSED' }, {}, '2 Status status_unknown holds'],
    ['a settlement without its UTR', { 'UTR No.': '' }, {}, '2 UTR No. value_missing holds'],
    [
      'another sum of payments',
      { 'Total Transaction Amount': '101' },
      {},
      '2 Total Transaction Amount total_mismatch holds',
    ],
    [
      'events that come to something else',
      { 'Settlement Amount': '97.00', 'Net Settlement Amount': '97.00' },
      {},
      '2 Net Settlement Amount batch_mismatch holds',
    ],
  ])('%s', async (_, around, cells, issue) => {
    const { issues } = await read(around, cells);
    expect(issues.map(issueInOneLine)).toEqual([issue]);
  });

  test('events of a settlement that the first section does not have', async () => {
    const { issues } = await read({}, {}, { 'Event Id': 'E2', UTR: 'UTR2' });
    expect(issues).toMatchObject([{ line: 7, code: 'part_missing', facts: { text: 'UTR2' } }]);
  });

  test('a settlement whose events are missing', async () => {
    const { issues } = await readText(file([{}, { Id: 'S2', 'UTR No.': 'UTR2' }], [{}]));
    expect(issues.map(issueInOneLine)).toEqual([
      '3 Total Transaction Amount total_mismatch holds',
      '3 Net Settlement Amount batch_mismatch holds',
    ]);
  });

  test('a file without its second section, and one whose second section lacks a column', async () => {
    const first = lines(settlement, [{}]).join('\n');
    expect((await readText(first)).issues.map(issueInOneLine)).toEqual(['- - part_missing holds']);
    const marked = `${first}\n** Settlement Reconciliation Details **\nEvent Id,Event Type\nE1,PAYMENT`;
    expect((await readText(marked)).issues.map(issueInOneLine)).toEqual(['4 - columns_missing holds']);
  });

  test('a line that is too short', async () => {
    const { issues } = await readText(`${file([{}], [{}])}\r\nE2,PAYMENT`);
    expect(issues).toMatchObject([{ line: 7, code: 'columns_count', facts: { expected: 16, found: 2 } }]);
  });
});

describe('what is not a fault', () => {
  test.each<[string, Cells, readonly string[]]>([
    ['an adjustment that is among the events', { Adjustment: '-10', 'Net Settlement Amount': '87.64' }, []],
    [
      'one of which the events have a part',
      { Adjustment: '-15', 'Net Settlement Amount': '82.64' },
      ['adjustment -5.00 -5.00'],
    ],
    [
      'one, with the charges of an instant settlement',
      { Adjustment: '-15', 'Net Settlement Amount': '80.28' },
      ['adjustment -5.00 -5.00', 'fee -2.00 -2.36'],
    ],
    ['those charges alone', { Adjustment: '-10', 'Net Settlement Amount': '85.28' }, ['fee -2.00 -2.36']],
  ])('%s', async (_, around, extra) => {
    const { rows, issues } = await read(around, {}, refund);
    expect(issues).toEqual([]);
    const made = rows.slice(2).map((row) => inOneLine(row).split(' '));
    expect(made.map((cells) => [cells[1], cells[3], cells[6]].join(' '))).toEqual(extra);
    const net = rows.reduce((units, row) => units + row.net.units, 0n);
    expect(net / 10n ** 9n).toBe(BigInt((around['Net Settlement Amount'] ?? '').replace('.', '')));
  });

  test('a refund with its sign or without; with a charge of its own or that of its payment', async () => {
    for (const [settled, charge, net, fee] of [
      ['10.00', '0', '87.64', '0.00'],
      ['-10.00', '0', '87.64', '0.00'],
      ['-10.00', '2.00', '87.64', '0.00'],
      ['-12.00', '2.00', '85.64', '2.00'],
    ] as const) {
      const adjustment = `-${settled.replace('-', '')}`;
      const around = { Adjustment: adjustment, 'Net Settlement Amount': net };
      const cells = { ...refund, 'Event Settlement Amount': settled, 'Transaction Service Charge': charge };
      const { rows, issues } = await read(around, {}, cells);
      expect(issues).toEqual([]);
      expect(rows.map(inOneLine)[1]).toContain(`-10.00 ${fee} 0.00`);
    }
  });

  test('payments that failed or wait are attempts; a refund that waits moves nothing', async () => {
    const { rows, issues } = await read(
      {},
      {},
      { 'Event Id': 'E2', Status: 'FAILED', UTR: '', 'Event Settlement Amount': '' },
      { 'Event Id': 'E3', Status: 'PENDING', UTR: '-' },
      { ...refund, Status: 'PENDING', UTR: 'NA' },
      { ...refund, 'Event Id': 'R2', Status: 'PENDING', UTR: '' },
    );
    expect(rows.map(({ kind, batch }) => [kind, batch])).toEqual([
      ['sale', 'UTR1'],
      ['declined', null],
      ['pending', null],
    ]);
    expect(issues.map(issueInOneLine)).toEqual(['9 Status row_left_out note']);
  });

  test('the settlement itself among its events is left out', async () => {
    const { rows, issues } = await read({}, {}, { 'Event Id': 'S1', 'Event Type': 'SETTLEMENT' });
    expect(rows).toHaveLength(1);
    expect(issues.map(issueInOneLine)).toEqual(['7 Event Type row_left_out note']);
  });

  test('settlements that are not paid yet, or came to nothing, are held against nothing', async () => {
    const none = { 'Total Transaction Amount': '0', 'Settlement Amount': '0', 'Net Settlement Amount': '0' };
    const { issues } = await readText(
      file([{}, { ...none, Id: 'S2', 'UTR No.': '' }, { Id: 'S3', Status: 'INITIATED', 'UTR No.': '' }], [{}]),
    );
    expect(issues).toEqual([]);
  });

  test('the same event twice counts once; adjustments that share an id do not', async () => {
    const twice = await read({}, {}, {});
    expect(twice.issues.map(issueInOneLine)).toEqual(['7 - duplicate_row note']);
    const other = { ...refund, 'Event Id': 'A', 'Event Type': 'OTHER_ADJUSTMENT' };
    const { rows, issues } = await read(
      { Adjustment: '-15', 'Net Settlement Amount': '82.64' },
      {},
      { ...other, 'Adjustment Remarks': 'ONE' },
      { ...other, 'Adjustment Remarks': 'TWO', 'Event Amount': '5', 'Event Settlement Amount': '-5' },
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ identity }) => identity).slice(1)).toEqual([
      'cashfree:OTHER_ADJUSTMENT:A:ONE',
      'cashfree:OTHER_ADJUSTMENT:A:TWO',
    ]);
  });
});

test('overlapping reports give the union', async () => {
  const settled = (index: number): Cells => ({ Id: `S${index}`, 'UTR No.': `UTR${index}` });
  const paid = (index: number): Cells => ({ 'Event Id': `E${index}`, UTR: `UTR${index}` });
  await fc.assert(
    fc.asyncProperty(fc.nat(4), fc.nat(4), async (first, second) => {
      const of = async (from: number): Promise<readonly string[]> => {
        const days = [from, from + 1, from + 2];
        const { rows, issues } = await readText(file(days.map(settled), days.map(paid)));
        expect(issues).toEqual([]);
        return rows.map(({ identity }) => identity);
      };
      const union = new Set([...(await of(first)), ...(await of(second))]);
      expect(union.size).toBe(new Set([0, 1, 2].flatMap((day) => [first + day, second + day])).size);
    }),
    { numRuns: 10 },
  );
});
