import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument, ReportKind } from '../../../../shared/contract/report-document.ts';
import { reportDocument } from '../../../../shared/contract/report-document.ts';
import { toDecimalText } from '../../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import type { AnyRow } from '../../../testing/any-rows.ts';
import { openAnyRowsShop, type AnyRowsShop } from '../../../testing/open-any-rows-shop.ts';
import type { TestBackend, TestClock } from '../../../testing/test-backend.ts';
import { toldCell } from '../../../testing/told-cell.ts';

let books: AnyRowsShop;
let shop: TestBackend;
let clock: TestClock;
let merchantId: string;
let bring: AnyRowsShop['bring'];
beforeEach(async () => {
  books = await openAnyRowsShop('2026-11-20T10:00:00+05:30');
  ({ shop, clock, merchantId, bring } = books);
});
afterEach(() => books.remove());

const made = (kind: ReportKind, from: string, to: string): Promise<ReportDocument> =>
  shop.ask('reports.document', { merchantId, kind, from: from, to: to });

/** A section's rows, each cell as plainly as a test reads it. */
function told(document: ReportDocument, id: string, which: 'rows' | 'totals' = 'rows'): (string | number)[][] {
  expect(reportDocument.parse(document)).toEqual(document);
  const section = document.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no ${id} among ${document.sections.map((one) => one.id).join(', ')}`);
  return section[which].map(({ cells }) => cells.map(toldCell));
}

const codes = (document: ReportDocument): string[] => document.notes.map(({ code }) => code);

describe('the reserve', () => {
  const hold = (at: string, gross: string, releaseOn: string): AnyRow => ({
    kind: 'reserve_hold',
    at,
    currency: 'INR',
    gross,
    releaseOn,
    reference: `H${at}`,
  });

  it('tells what was held, given back, is due and overdue, by hold, and over time', async () => {
    await bring('settlement', [
      hold('2026-05-01', '-100.00', '2026-10-28'),
      hold('2026-05-20', '-50.00', '2026-11-10'),
      hold('2026-05-24', '-40.00', '2026-11-19'),
      hold('2026-11-01', '-70.00', '2027-04-28'),
      { kind: 'reserve_release', at: '2026-11-05', currency: 'INR', gross: '120.00', reference: 'R1' },
    ]);
    const document = await made('reserve', '2026-11-01', '2026-11-30');
    expect(told(document, 'reserve_movements:INR')).toEqual([
      ['PhonePe', '190.00', '70.00', '120.00', '140.00', '40.00', '30.00', '0.00'],
    ]);
    expect(told(document, 'reserve_holds:INR')).toEqual([
      ['PhonePe', 'H2026-05-20', '2026-05-20', '2026-11-10', '50.00', '20.00', '30.00', '', '30.00'],
      ['PhonePe', 'H2026-05-24', '2026-05-24', '2026-11-19', '40.00', '0.00', '40.00', '40.00', ''],
      ['PhonePe', 'H2026-11-01', '2026-11-01', '2027-04-28', '70.00', '0.00', '70.00', '', ''],
    ]);
    expect(told(document, 'reserve_balance:INR')).toEqual([
      ['2026-10-31', '190.00'],
      ['2026-11-01', '260.00'],
      ['2026-11-05', '140.00'],
      ['2026-11-20', '140.00'],
    ]);
  });

  it('as of an earlier day knows nothing of what came later', async () => {
    await bring('settlement', [
      hold('2026-05-01', '-100.00', '2026-10-28'),
      { kind: 'reserve_release', at: '2026-11-05', currency: 'INR', gross: '130.00', reference: 'R1' },
    ]);
    const october = await made('reserve', '2026-10-01', '2026-10-31');
    expect(told(october, 'reserve_movements:INR')).toEqual([
      ['PhonePe', '100.00', '0.00', '0.00', '100.00', '100.00', '0.00', '0.00'],
    ]);
    const november = await made('reserve', '2026-11-01', '2026-11-30');
    expect(told(november, 'reserve_movements:INR')).toEqual([
      ['PhonePe', '100.00', '0.00', '100.00', '0.00', '0.00', '0.00', '30.00'],
    ]);
    expect(november.sections[0]?.notes.map(({ code }) => code)).toEqual(['report_reserve_unexplained']);
  });
});

describe('fees', () => {
  it('that were over-charged stand as claims, by how far each is', async () => {
    const sale = (at: string, fee: string): AnyRow => ({
      kind: 'sale',
      at,
      currency: 'INR',
      gross: '100.00',
      fee,
      tax: '0',
      method: 'upi',
      reference: `S${at}`,
      batch: `B${at}`,
      on: at,
    });
    await bring('settlement', [sale('2026-09-10', '3.00'), sale('2026-10-10', '2.50'), sale('2026-10-11', '2.00')]);
    const { accounts } = await shop.ask('fees.cards', { merchantId });
    await shop.ask('fees.saveCard', {
      merchantId,
      card: {
        name: 'Agreed',
        providerAccount: accounts[0]?.id ?? 'none',
        currency: 'INR',
        from: '2026-01-01',
        lines: [{ methods: 'any', percent: '2', taxPercent: '0' }],
      },
    });
    const { exceptions } = await shop.ask('exceptions.list', { merchantId });
    const september = exceptions.find(
      ({ kind, amountAtRisk }) => kind === 'fee_wrong' && amountAtRisk.amount === '100',
    );
    await shop.ask('exceptions.update', { merchantId, ids: [september?.id ?? 'none'], state: 'asked', owner: 'Asha' });

    const document = await made('fees', '2026-09-01', '2026-10-31');
    expect(told(document, 'fee_claims').map((row) => row.slice(0, 7))).toEqual([
      ['2026-09', 'PhonePe', '', '1.00', '', '', 'Asha'],
      ['2026-10', 'PhonePe', '0.50', '', '', '', ''],
    ]);
    expect(told(document, 'fee_claims', 'totals')).toEqual([['', '', '0.50', '1.00', '', '', '', '', '']]);
    expect(told(document, 'fee_rates:INR')).toEqual([
      ['2026-09', '3.000'],
      ['2026-10', '2.250'],
    ]);
    expect(told(document, 'fee_costs:INR', 'totals')).toEqual([
      ['', '', '', 3, '300.00', '7.50', '0.00', '7.50', '2.500'],
    ]);
    // A claim is of a whole month; the costs are of the days alone.
    const part = await made('fees', '2026-10-11', '2026-10-31');
    expect(told(part, 'fee_claims')).toHaveLength(1);
    expect(told(part, 'fee_costs:INR', 'totals')[0]?.[4]).toBe('100.00');
    expect(part.sections.flatMap(({ notes }) => notes.map(({ code }) => code))).toContain('report_fees_cut');
  });
});

describe('cashback', () => {
  it('tells of each scheme what was due, came and is missing, with why; its sums are those of the screen', async () => {
    const line = (at: string, gross: string, description: string): AnyRow => ({
      kind: gross.startsWith('-') ? 'debit' : 'credit',
      at,
      currency: 'INR',
      gross,
      description,
    });
    await bring(
      'statement',
      [
        line('2026-10-01', '-1000.00', 'POS XXXXXXXXXXXX1111 ADS'),
        line('2026-10-02', '-2000.00', 'POS XXXXXXXXXXXX1111 HOST'),
        line('2026-10-03', '-500.00', 'POS XXXXXXXXXXXX2222 OTHER CARD'),
        line('2026-10-09', '30.00', 'CASHBACK PAYKASSMA'),
        line('2026-11-15', '1.00', 'INTEREST'),
      ],
      { account: '50100000004321' },
    );
    const { accounts } = await shop.ask('cashback.list', { merchantId });
    const { id } = await shop.ask('cashback.save', {
      merchantId,
      scheme: {
        name: 'Own card, 3%',
        issuer: 'Paykassma',
        account: accounts.find(({ kind }) => kind === 'bank')?.id ?? 'none',
        direction: 'spent',
        instrument: { kind: 'own_card', lastFour: '1111' },
        reward: { kind: 'percent', percent: '3' },
        currency: 'INR',
        from: '2026-06-01',
        paidWithinDays: 10,
      },
    });
    const document = await made('cashback', '2026-10-01', '2026-10-31');
    expect(told(document, 'cashback_schemes:INR')).toEqual([
      ['Own card, 3%', 'Paykassma', 2, '90.00', '30.00', '0.00', '60.00', '0.00', 0],
    ]);
    expect(
      told(document, `cashback_rows:${id}`).map((row) => [row[0], row[3], row[4], row[5], row[6], row[8]]),
    ).toEqual([
      ['2026-10-01', '1000.00', 'received', '30.00', '30.00', '0.00'],
      ['2026-10-02', '2000.00', 'missing', '60.00', '0.00', '60.00'],
    ]);
    expect(told(document, 'cashback_receipts').map((row) => row.slice(0, 5))).toEqual([
      ['2026-10-09', 'Own card, 3%', '', '30.00', 1],
    ]);
    const { totals } = await shop.ask('cashback.list', { merchantId, month: '2026-10' });
    expect(told(document, 'cashback_schemes:INR', 'totals')[0]?.slice(3, 8)).toEqual(
      [totals[0]?.due, totals[0]?.received, totals[0]?.waiting, totals[0]?.missing, totals[0]?.withoutDue].map((sum) =>
        sum === undefined ? '' : toDecimalText(fromWire(sum)),
      ),
    );
    expect(codes(await made('cashback', '2026-01-01', '2026-01-31'))).toEqual(['report_cashback_none']);
  });
});

describe('incidents', () => {
  const declined = (reference: string, minute: string, gross: string): AnyRow => ({
    kind: 'declined',
    at: `2026-10-11T20:${minute}:00+05:30`,
    currency: 'INR',
    gross,
    method: 'upi',
    reference,
    description: 'U88',
  });

  it('tell what failed at each provider, what became of it and how long it was', async () => {
    await bring('settlement', [declined('P1', '05', '100.00'), declined('P2', '10', '50.00')], {
      institution: 'phonepe',
    });
    await bring('settlement', [declined('T1', '06', '30.00')], { institution: 'paytm' });
    const save = (from: string, to: string | null) =>
      shop.ask('incidents.save', { merchantId, scope: { of: 'rail', rail: 'upi' }, from, to, state: 'confirmed' });
    const { incident } = await save('2026-10-11T20:00:00+05:30', '2026-10-11T20:30:00+05:30');
    await shop.ask('incidents.markAttempt', { merchantId, attemptId: '1', what: 'debited', on: '2026-10-11' });
    await shop.ask('incidents.markAttempt', {
      merchantId,
      attemptId: '2',
      what: 'not_debited',
      on: '2026-10-11',
    });

    const document = await made('incidents', '2026-10-01', '2026-10-31');
    expect(told(document, 'outages').map((row) => row.slice(0, 8))).toEqual([
      ['upi', '2026-10-11T14:30:00.000Z', '2026-10-11T15:00:00.000Z', 30, 'confirmed', 3, 3, 0],
    ]);
    expect(told(document, 'minutes_by_scope')).toEqual([['upi', 1, 30]]);
    expect(told(document, 'incident_figures:INR').map((row) => row.slice(1))).toEqual([
      ['Paytm', 1, 1, 0, '30.00', '0.00', '0.00', '0.00', '0.00', '30.00'],
      ['PhonePe', 2, 2, 0, '150.00', '0.00', '0.00', '100.00', '50.00', '0.00'],
    ]);
    expect(told(document, 'incident_figures:INR', 'totals')[0]?.[5]).toBe('180.00');
    const { figures } = await shop.ask('incidents.read', { merchantId, incidentId: incident.id });
    const owed = figures.flatMap(({ compensation }) => compensation ?? []);
    expect(owed.length).toBeGreaterThan(0);
    expect(told(document, 'incident_owed', 'totals').map((row) => row[2])).toEqual(
      owed.map((one) => toDecimalText(fromWire(one))),
    );
    expect(codes(await made('incidents', '2026-10-12', '2026-10-31'))).toEqual(['report_incidents_none']);
    expect(codes(await made('incidents', '2026-10-01', '2026-10-10'))).toEqual(['report_incidents_none']);
  });

  it('that were dismissed are left out, and said to be', async () => {
    const { incident } = await shop.ask('incidents.save', {
      merchantId,
      scope: { of: 'provider', provider: 'phonepe', rail: null },
      from: '2026-10-11T20:00:00+05:30',
      to: null,
    });
    await shop.ask('incidents.dismiss', { merchantId, incidentId: incident.id });
    const document = await made('incidents', '2026-10-01', '2026-10-31');
    expect(document.sections).toEqual([]);
    expect(codes(document)).toEqual(['report_incidents_none', 'report_incidents_dismissed']);
  });
});

describe('exceptions', () => {
  it('of days before are told as long as they stood at the end, whatever became of them since', async () => {
    clock.now = Date.parse('2026-09-10T10:00:00+05:30');
    await bring('statement', [
      { kind: 'credit', at: '2026-09-05', currency: 'INR', gross: '10.00', description: 'CASH' },
    ]);
    clock.now = Date.parse('2026-10-20T10:00:00+05:30');
    const { right } = await shop.ask('matching.list', { merchantId });
    await shop.ask('matching.writeOff', { merchantId, item: right[0]?.id ?? 'none', reason: 'nobody asked' });
    const listed = async (from: string, to: string) => {
      const document = await made('exceptions', from, to);
      return document.sections.length === 0
        ? []
        : told(document, 'exceptions_each').map((row) => [row[0], row[6], row[7]]);
    };
    const credit = [['unknown_credit', 'resolved', '2026-10-20']];
    expect(await listed('2026-09-01', '2026-09-30')).toEqual(credit);
    expect(await listed('2026-09-06', '2026-10-19')).toEqual(credit);
    // It was resolved within these days, and stood at their end no more.
    expect(await listed('2026-09-06', '2026-10-20')).toEqual([]);
    expect(await listed('2026-11-01', '2026-11-30')).toEqual([]);
  });
});

describe('the trial balance', () => {
  it('counts a row of a closed month on the first day of the month that took it', async () => {
    const sale = (at: string, gross: string, on: string): AnyRow => ({
      kind: 'sale',
      at,
      currency: 'INR',
      gross,
      method: 'upi',
      reference: `S${at}`,
      batch: `B${at}`,
      on,
    });
    await bring('settlement', [sale('2026-09-10', '100.00', '2026-09-11')]);
    const credit: AnyRow = {
      kind: 'credit',
      at: '2026-09-11',
      currency: 'INR',
      gross: '100.00',
      reference: 'B2026-09-10',
    };
    await bring('statement', [credit], { opening: { INR: '0.00' } });
    await shop.ask('periods.close', { merchantId, month: '2026-09' });
    await bring('settlement', [sale('2026-09-20', '7.00', '2026-10-02')]);

    const turnover = async (from: string, to: string): Promise<string[]> => {
      const rows = told(await made('trial_balance', from, to), 'accounts:INR');
      return rows.filter(([, role]) => role === 'turnover').map((row) => row.slice(3).join(' '));
    };
    const { accounts } = await shop.ask('ledger.accounts', { merchantId, month: '2026-10' });
    const ledger = accounts.find(({ role }) => role === 'turnover')?.balances[0];
    const sides = [ledger?.opening, ledger?.debits, ledger?.credits, ledger?.closing].map((side) =>
      side === undefined ? '' : toDecimalText(fromWire(side)),
    );
    expect(sides.join(' ')).toBe('-100.00 0.00 7.00 -107.00');
    expect(await turnover('2026-10-01', '2026-10-31')).toEqual(['-100.00 0.00 7.00 -107.00']);
    expect(await turnover('2026-10-01', '2026-10-01')).toEqual(['-100.00 0.00 7.00 -107.00']);
    expect(await turnover('2026-10-02', '2026-10-31')).toEqual(['-107.00 0.00 0.00 -107.00']);
    expect(await turnover('2026-09-01', '2026-09-30')).toEqual(['0.00 0.00 100.00 -100.00']);
  });
});
