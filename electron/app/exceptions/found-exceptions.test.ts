import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from '../../testing/any-rows.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

const clock = { now: 0 };
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  clock.now = Date.parse('2026-11-21T10:00:00+05:30');
  test = testBackend({ clock, readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  await test.openNew();
  merchantId = (await test.ask('merchants.add', { name: 'Shop', country: 'IN', currencies: ['INR', 'USD'] })).id;
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

let files = 0;
const bring = async (file: Partial<AnyRows> & Pick<AnyRows, 'rows'>): Promise<void> => {
  const text = anyRowsFile({ kind: 'settlement', ...file });
  await test.ask('imports.commit', { merchantId, files: [test.file(`rows-${(files += 1)}.json`, text)] });
};
const sale = (reference: string, at: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at,
  currency: 'INR',
  gross: '100.00',
  method: 'upi',
  reference,
  ...more,
});
const credit = (reference: string, at: string, gross: string): AnyRow => ({
  kind: 'credit',
  at,
  currency: 'INR',
  gross,
  reference,
  description: `NEFT ${reference}`,
});
const english = makeVoice('en');
const found = async (kind: string) =>
  (await test.ask('exceptions.list', { merchantId })).exceptions.filter((exception) => exception.kind === kind);
const said = async (kind: string) => (await found(kind)).map(({ why }) => say(why, english));

describe('settled_late', () => {
  it('tells a late batch once, with the payments that came late, and forgets it after forty days', async () => {
    await bring({
      rows: [
        sale('P1', '2026-11-02', { batch: 'UTR1', on: '2026-11-09' }),
        sale('P2', '2026-11-02', { batch: 'UTR1', on: '2026-11-09' }),
        sale('P3', '2026-11-08', { batch: 'UTR1', on: '2026-11-09' }),
        // So long ago that nobody can act on it.
        sale('P4', '2026-09-01', { batch: 'UTR0', on: '2026-10-01' }),
      ],
    });
    expect(await found('settled_late')).toMatchObject([
      { references: ['UTR1', 'P1', 'P2'], amountAtRisk: { amount: '0', currency: 'INR' }, institution: 'PhonePe' },
    ]);
    expect(await said('settled_late')).toEqual([
      'PhonePe settled 2 payments worth ₹200.00 in payout UTR1 on 9 Nov 2026, up to 4 days after the last day for it.',
    ]);
    clock.now = Date.parse('2026-12-20T10:00:00+05:30');
    await test.ask('matching.reconcile', { merchantId });
    expect(await found('settled_late')).toEqual([]);
  });

  it('tells a payout that reached the bank late, and nothing of one in time', async () => {
    await bring({
      rows: [
        sale('P1', '2026-11-02', { batch: 'UTR1', on: '2026-11-03' }),
        sale('P2', '2026-11-02', { batch: 'UTR2', on: '2026-11-03', gross: '50.00' }),
      ],
    });
    const rows = [credit('UTR2', '2026-11-03', '50.00'), credit('UTR1', '2026-11-12', '100.00')];
    await bring({ kind: 'statement', rows, opening: { INR: '0.00' } });
    expect(await found('settled_late')).toMatchObject([{ references: ['UTR1'], occurredOn: '2026-11-12' }]);
    expect(await said('settled_late')).toEqual([
      'Payout UTR1 of ₹100.00 was due in the bank by 4 Nov 2026 and came on 12 Nov 2026, 8 days late.',
    ]);
  });

  it('is not asked about in a month that is closed', async () => {
    clock.now = Date.parse('2026-11-05T10:00:00+05:30');
    await bring({ rows: [sale('P1', '2026-10-02', { batch: 'UTR1', on: '2026-10-29' })] });
    await bring({ kind: 'statement', rows: [credit('UTR1', '2026-10-29', '100.00')], opening: { INR: '0.00' } });
    expect(await found('settled_late')).toHaveLength(1);
    await test.ask('periods.close', { merchantId, month: '2026-10' });
    await test.ask('matching.reconcile', { merchantId });
    expect(await found('settled_late')).toEqual([]);
  });
});

describe('duplicate', () => {
  const twice = [
    sale('P1', '2026-11-10T12:00:00+05:30', { merchantReference: 'ORDER1' }),
    sale('P2', '2026-11-10T12:04:30+05:30', { merchantReference: 'ORDER1' }),
    sale('P3', '2026-11-10T12:04:30+05:30', { merchantReference: 'ORDER2' }),
  ];

  it('finds an order that was paid twice, and is resolved by the refund', async () => {
    await bring({ rows: twice });
    expect(await found('duplicate')).toMatchObject([
      { references: ['P1', 'ORDER1', 'P2'], amountAtRisk: { amount: '10000' }, occurredOn: '2026-11-10' },
    ]);
    expect(await said('duplicate')).toEqual([
      'PhonePe collected ₹100.00 for ORDER1 2 times on 10 Nov 2026, 4 minutes apart. The customer may have paid twice.',
    ]);
    await bring({
      rows: [
        sale('R1', '2026-11-12T09:00:00+05:30', { kind: 'refund', gross: '-100.00', merchantReference: 'ORDER1' }),
      ],
    });
    expect(await found('duplicate')).toEqual([]);
  });

  it('stays however old it gets, but nothing so old is found anew', async () => {
    await bring({ rows: twice });
    const [before] = await found('duplicate');
    clock.now = Date.parse('2027-06-21T10:00:00+05:30');
    await bring({
      rows: [
        sale('P5', '2026-11-11T12:00:00+05:30', { merchantReference: 'ORDER5' }),
        sale('P6', '2026-11-09T12:00:00+05:30', { merchantReference: 'ORDER6' }),
        sale('P7', '2026-11-09T12:01:00+05:30', { merchantReference: 'ORDER6' }),
      ],
    });
    expect((await found('duplicate')).map(({ id }) => id)).toEqual([before?.id]);
  });

  it('finds none where a reference is of a till and not of an order', async () => {
    const till = (minute: number) =>
      sale(`T${minute}`, `2026-11-10T12:0${minute}:00+05:30`, { merchantReference: 'TILL-3' });
    await bring({ rows: [0, 1, 2, 3, 4, 5].map(till) });
    expect(await found('duplicate')).toEqual([]);
  });
});

describe('reserve_overdue', () => {
  const hold = (reference: string, at: string, releaseOn: string, gross: string): AnyRow => ({
    kind: 'reserve_hold',
    at,
    currency: 'INR',
    gross,
    reference,
    releaseOn,
  });

  it('tells each account once what it keeps too long, and is resolved by the release', async () => {
    const holds = [
      hold('H1', '2026-05-01', '2026-10-28', '-100.00'),
      hold('H2', '2026-05-20', '2026-11-10', '-50.00'),
      hold('H3', '2026-06-01', '2026-11-28', '-70.00'),
    ];
    await bring({ account: '77', rows: holds });
    expect(await found('reserve_overdue')).toMatchObject([
      {
        references: ['H1', 'H2'],
        amountAtRisk: { amount: '15000' },
        due: '2026-10-28',
        ageDays: 24,
        institution: 'PhonePe 77',
      },
    ]);
    expect(await said('reserve_overdue')).toEqual([
      'PhonePe 77 keeps ₹150.00 of your reserve beyond its day: 2 holds, the first due back on 28 Oct 2026.',
    ]);
    const [{ id } = { id: '' }] = await found('reserve_overdue');
    const release = (reference: string, gross: string): AnyRow => ({
      kind: 'reserve_release',
      at: '2026-11-20',
      currency: 'INR',
      gross,
      reference,
    });
    await bring({ account: '77', rows: [release('L1', '100.00')] });
    expect(await found('reserve_overdue')).toMatchObject([{ id, amountAtRisk: { amount: '5000' } }]);
    await bring({ account: '77', rows: [release('L2', '50.00')] });
    expect(await found('reserve_overdue')).toEqual([]);
  });
});

describe('statement_gap', () => {
  const statement = (day: string, opening: string): Partial<AnyRows> & Pick<AnyRows, 'rows'> => ({
    kind: 'statement',
    account: 'XX1',
    rows: [{ kind: 'debit', at: day, currency: 'INR', gross: '-10.00', reference: day, description: 'CHARGE' }],
    opening: { INR: opening },
  });

  it('tells every gap of an account, and is resolved by the statement between', async () => {
    await bring(statement('2026-10-01', '1000.00'));
    await bring(statement('2026-10-08', '800.00'));
    await bring(statement('2026-10-15', '900.00'));
    expect(await said('statement_gap')).toEqual([
      'The statement of HDFC Bank ends on 1 Oct 2026 with ₹990.00, the next one begins on 8 Oct 2026 with ₹800.00: ₹190.00 moved where no statement shows it.',
      'The statement of HDFC Bank ends on 8 Oct 2026 with ₹790.00, the next one begins on 15 Oct 2026 with ₹900.00: ₹110.00 moved where no statement shows it.',
    ]);
    expect((await found('statement_gap')).map(({ next }) => say(next, english))).toContain(
      'Import the bank statement from 2 Oct 2026 to 7 Oct 2026.',
    );
    await bring({
      kind: 'statement',
      account: 'XX1',
      rows: [
        { kind: 'debit', at: '2026-10-04', currency: 'INR', gross: '-190.00', reference: 'RENT', description: 'RENT' },
      ],
      opening: { INR: '990.00' },
    });
    expect(await found('statement_gap')).toHaveLength(1);
  });
});

describe('refund_missing', () => {
  it('tells a refund that no payout holds past its day, and is resolved by the payout', async () => {
    const refund = sale('R1', '2026-11-10', { kind: 'refund', gross: '-40.00', merchantReference: 'ORDER1' });
    await bring({ rows: [refund, sale('R2', '2026-11-20', { kind: 'refund', gross: '-30.00' })] });
    expect(await found('refund_missing')).toMatchObject([
      { references: ['R1', 'ORDER1'], amountAtRisk: { amount: '4000' }, due: '2026-11-13', institution: 'PhonePe' },
    ]);
    await bring({ rows: [{ ...refund, batch: 'UTR1', on: '2026-11-20' }] });
    expect(await found('refund_missing')).toEqual([]);
  });
});

describe('currency_mismatch', () => {
  it('sets a payout and a credit of its reference in another currency against each other', async () => {
    await bring({ rows: [sale('P1', '2026-11-10', { currency: 'USD', batch: 'UTR1', on: '2026-11-11' })] });
    await bring({ kind: 'statement', rows: [credit('UTR1', '2026-11-12', '8100.00')], opening: { INR: '0.00' } });
    expect(await found('currency_mismatch')).toMatchObject([
      { references: ['UTR1', 'P1'], amountAtRisk: { amount: '10000', currency: 'USD' }, institution: 'PhonePe' },
    ]);
    expect(await found('unknown_credit')).toEqual([]);
    expect(await found('not_settled')).toEqual([]);
  });
});
