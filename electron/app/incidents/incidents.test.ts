import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { say } from '../../../shared/wording/say.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { testBackend, testMerchant, type TestBackend, type TestClock } from '../../testing/test-backend.ts';

const clock: TestClock = { now: 0 };
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  clock.now = Date.parse('2026-10-21T10:00:00+05:30');
  test = testBackend({ clock, readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  merchantId = await testMerchant(test);
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const two = (part: number): string => String(part).padStart(2, '0');
const moment = (day: number, minute: number): string =>
  `2026-10-${two(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+05:30`;

const row = (kind: AnyRow['kind'], at: string, reference: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind,
  at,
  currency: 'INR',
  gross: '100.00',
  method: 'upi',
  reference,
  ...more,
});

/** Every so many minutes from ten to ten on the days from 5 to 12 October; what falls into a gap is declined. */
function week(
  name: string,
  every: number,
  gaps: readonly { readonly day: number; readonly from: number; readonly to: number }[] = [],
  method: MethodId = 'upi',
): AnyRow[] {
  const rows: AnyRow[] = [];
  for (let day = 5; day <= 12; day += 1) {
    for (let minute = 600 + (name.length % 5); minute < 1320; minute += every) {
      const gap = gaps.find((one) => one.day === day && minute >= one.from && minute < one.to);
      const reference = `${name}-${day}-${minute}`;
      const more = { method, merchantReference: `ORDER-${reference}` };
      rows.push(
        gap === undefined
          ? row('sale', moment(day, minute), reference, more)
          : row('declined', moment(day, minute), reference, { ...more, description: 'U88 · Failed to Process' }),
      );
    }
  }
  return rows;
}

const bring = async (institution: InstitutionId, rows: readonly AnyRow[]): Promise<string> => {
  const text = anyRowsFile({ kind: 'settlement', institution, rows });
  const { imports } = await test.ask('imports.commit', { merchantId, files: [test.file(`${institution}.json`, text)] });
  return imports[0]?.id ?? '';
};

const list = async () => (await test.ask('incidents.list', { merchantId })).incidents;
const english = (said: { code: string; facts: unknown }) => say(said as Sentence, makeVoice('en'));
const told = async () =>
  (await list()).map((one) => [incidentName(one, makeVoice('en')), one.from, one.to, one.state, one.failed]);
const decimal = (wire: WireMoney | null | undefined) => (wire ? toDecimalText(fromWire(wire)) : wire);
const read = async (): Promise<Output<'incidents.read'>> =>
  test.ask('incidents.read', { merchantId, incidentId: (await list())[0]?.id ?? '' });
const exceptions = async () =>
  (await test.ask('exceptions.list', { merchantId })).exceptions
    .filter(({ kind }) => kind === 'failed_but_debited' || kind === 'captured_late')
    .map((one) => ({ ...one, atRisk: decimal(one.amountAtRisk), why: english(one.why), next: english(one.next) }));

const sunday = { day: 11, from: 18 * 60, to: 19 * 60 };
const monday = { day: 12, from: 18 * 60 + 30, to: 21 * 60 };

describe('the replays', () => {
  it('Sunday: every UPI app fails for an hour, and cards go on: one incident of the rail', async () => {
    await bring('phonepe', [...week('p', 10, [sunday]), ...week('card', 30, [], 'credit_card')]);
    expect((await list()).map((one) => incidentName(one, makeVoice('en')))).toEqual(['PhonePe down (UPI)']);
    await bring('paytm', week('pay', 20, [sunday]));
    await bring('google_pay', week('google', 30, [sunday]));
    expect(await told()).toEqual([['UPI down', '2026-10-11T12:31:00Z', '2026-10-11T13:21:00Z', 'open', 11]]);
    const [incident] = await list();
    expect(english(incident!.why)).toBe(
      '11 of 11 tries failed. Google Pay, Paytm, PhonePe failed together and no other provider was seen to work: UPI itself was down.',
    );
    const { timeline } = await read();
    expect(timeline.lanes.map(({ provider, rail, inScope }) => [provider, rail, inScope])).toEqual([
      ['Google Pay', 'upi', true],
      ['Paytm', 'upi', true],
      ['PhonePe', 'upi', true],
    ]);
    expect(timeline.lanes.flatMap(({ failed }) => failed).reduce((sum, count) => sum + count, 0)).toBe(11);
  });

  it('a leap second is as any other: it is told as the one before it', async () => {
    // A clock of UTC that shows 60, as a provider's may: in the merchant's zone, at half past five.
    const leap = '2026-10-11T23:59:60Z';
    await bring('phonepe', [
      ...week('p', 10, [sunday]),
      row('sale', leap, 'LEAP'),
      row('declined', leap, 'LEAP-D', { description: 'U88 · Failed to Process' }),
    ]);
    expect((await list()).map((one) => incidentName(one, makeVoice('en')))).toEqual(['PhonePe down (UPI)']);
  });

  it('Monday: PhonePe alone fails while Paytm and Google Pay work: PhonePe’s', async () => {
    await bring('phonepe', week('p', 15, [monday]));
    expect(english((await list())[0]!.why)).toContain('No other provider has enough payments over UPI');
    await bring('paytm', week('pay', 20));
    await bring('google_pay', week('google', 30));
    expect(await told()).toEqual([['PhonePe down (UPI)', '2026-10-12T13:01:00Z', '2026-10-12T15:16:00Z', 'open', 10]]);
    expect(english((await list())[0]!.why)).toBe(
      'At PhonePe 10 of 10 tries failed, while Google Pay, Paytm went on: UPI worked, only PhonePe did not.',
    );
  });

  it('tells of a rail when another provider’s rows prove that it worked, and of nothing found that it was entered by hand', async () => {
    await bring('phonepe', week('p', 10, [sunday]));
    await bring('paytm', week('pay', 20, [sunday]));
    const [incident] = await list();
    expect(incident?.scope).toEqual({ of: 'rail', rail: 'upi' });
    await test.ask('incidents.save', { merchantId, incidentId: incident!.id, state: 'confirmed' });
    await bring('google_pay', week('google', 10));
    expect(english((await list())[0]!.why)).toBe('9 of 15 tries failed, but Google Pay went on: UPI itself worked.');
    const moved = { from: '2026-10-11T09:00:00+05:30', to: '2026-10-11T09:30:00+05:30' };
    await test.ask('incidents.save', { merchantId, incidentId: incident!.id, ...moved });
    expect((await list())[0]).toMatchObject({ source: 'detected', failed: 0 });
    expect(english((await list())[0]!.why)).toBe('No payment that failed in this time is in the books.');
  });

  it('takes what a customer’s own bank declined for a proof that the provider worked', async () => {
    await bring('phonepe', week('p', 15, [monday]));
    await bring(
      'paytm',
      week('pay', 20, [monday]).map((one) =>
        one.kind === 'declined' ? { ...one, description: 'Z9 · Insufficient funds' } : one,
      ),
    );
    expect((await told()).map(([name]) => name)).toEqual(['PhonePe down (UPI)']);
    expect(english((await list())[0]!.why)).toBe(
      'At PhonePe 10 of 10 tries failed, while Paytm went on: UPI worked, only PhonePe did not.',
    );
  });

  it('finds the same two, whatever the order of the files', async () => {
    const files: [InstitutionId, AnyRow[]][] = [
      ['phonepe', week('p', 15, [sunday, monday])],
      ['paytm', week('pay', 20, [sunday])],
      ['google_pay', week('google', 30, [sunday])],
    ];
    for (const [institution, rows] of files) await bring(institution, rows);
    const before = await told();
    expect(before.map(([name]) => name)).toEqual(['PhonePe down (UPI)', 'UPI down']);
    await test.remove();
    test = testBackend({ clock, readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
    merchantId = await testMerchant(test);
    for (const [institution, rows] of files.toReversed()) await bring(institution, rows.toReversed());
    expect(await told()).toEqual(before);
    expect(await test.ask('incidents.detect', { merchantId })).toEqual({ proposed: 0, changed: 0, withdrawn: 0 });
  });
});

describe('a proposal', () => {
  beforeEach(async () => {
    await bring('paytm', week('pay', 20));
  });

  it('is withdrawn when its rows are taken back, and comes again with them', async () => {
    const importId = await bring('phonepe', week('p', 15, [monday]));
    expect(await list()).toHaveLength(1);
    await test.ask('imports.undo', { merchantId, importId });
    expect(await list()).toEqual([]);
    await test.ask('ledger.undo', { merchantId });
    expect(await list()).toHaveLength(1);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('that was dismissed is not made again, and one that was confirmed stays as the person left it', async () => {
    await bring('phonepe', week('p', 15, [monday]));
    const [incident] = await list();
    await test.ask('incidents.dismiss', { merchantId, incidentId: incident!.id });
    expect(await test.ask('incidents.detect', { merchantId })).toEqual({ proposed: 0, changed: 0, withdrawn: 0 });
    expect((await list()).map(({ state }) => state)).toEqual(['dismissed']);
    const { incident: confirmed } = await test.ask('incidents.save', {
      merchantId,
      incidentId: incident!.id,
      title: 'PhonePe, Monday evening',
      from: '2026-10-12T18:00:00+05:30',
      url: 'https://example.com/outage',
      state: 'confirmed',
    });
    expect(confirmed).toMatchObject({ state: 'confirmed', from: '2026-10-12T12:30:00Z', source: 'detected' });
    await test.ask('incidents.detect', { merchantId });
    expect(await told()).toEqual([
      ['PhonePe, Monday evening', '2026-10-12T12:30:00Z', '2026-10-12T15:16:00Z', 'confirmed', 10],
    ]);
  });

  it('is made of no day that has the failures alone, nor of customers’ own mistakes', async () => {
    await bring('phonepe', week('p', 15, [{ day: 12, from: 0, to: 1440 }]));
    expect(await list()).toEqual([]);
    await bring(
      'google_pay',
      week('g', 15, [monday]).map((one) =>
        one.kind === 'declined' ? { ...one, description: 'ZM · Incorrect PIN' } : one,
      ),
    );
    expect(await list()).toEqual([]);
  });
});

describe('an incident entered by hand', () => {
  it('counts what failed in it, and goes on until it has an end', async () => {
    await bring('phonepe', week('p', 15, [{ day: 12, from: 1290, to: 1320 }]));
    const { incident } = await test.ask('incidents.save', {
      merchantId,
      title: 'UPI, as NPCI says',
      scope: { of: 'rail', rail: 'upi' },
      from: '2026-10-12T21:00:00+05:30',
      to: null,
      note: 'NPCI on X',
    });
    expect(incident).toMatchObject({ source: 'entered', state: 'confirmed', to: null, failed: 2, tried: 4 });
    const wrong = { merchantId, incidentId: incident.id, to: '2026-10-12T20:00:00+05:30' };
    expect(await test.dispatch('incidents.save', wrong)).toMatchObject({ ok: false, code: 'incident_window_wrong' });
    const later = { merchantId, scope: { of: 'rail', rail: 'upi' }, from: '2026-10-22T20:00:00+05:30' } as const;
    expect(await test.dispatch('incidents.save', later)).toMatchObject({ ok: false, code: 'incident_window_wrong' });
    const ended = await test.ask('incidents.save', {
      merchantId,
      incidentId: incident.id,
      to: '2026-10-12T21:32:00+05:30',
    });
    expect(ended.incident).toMatchObject({ failed: 1, note: 'NPCI on X', title: 'UPI, as NPCI says' });
  });
});

describe('what became of the payments', () => {
  beforeEach(async () => {
    await bring('paytm', week('pay', 20));
    await bring('phonepe', [
      ...week('p', 15, [monday]),
      row('pending', moment(12, 1140), 'PEND-1', { gross: '310.00', merchantReference: 'O-310' }),
      row('pending', moment(12, 1141), 'PEND-2', { gross: '99.50', merchantReference: 'O-99' }),
    ]);
  });
  const attemptOf = async (reference: string) => (await read()).attempts.find((one) => one.reference === reference)!;

  it('a debit is due back by T+5, and a hundred rupees a day after it, until it is returned', async () => {
    const { id } = await attemptOf('p-12-1111');
    const mark = { merchantId, attemptId: id, what: 'debited', on: '2026-10-12' } as const;
    const { attempt } = await test.ask('incidents.markAttempt', mark);
    // Today is the 21st; due on the 17th: four days late.
    expect(attempt).toMatchObject({ fate: 'debited', due: '2026-10-17', delayDays: 4 });
    expect(decimal(attempt.compensation)).toBe('400.00');
    expect((await exceptions()).find(({ references }) => references.includes('p-12-1111'))).toMatchObject({
      kind: 'failed_but_debited',
      atRisk: '100.00',
      due: '2026-10-17',
      state: 'open',
      incident: { id: (await list())[0]?.id, title: null, scope: { of: 'provider', provider: 'phonepe', rail: 'upi' } },
      why: 'Payment p-12-1111 of ₹100.00 failed at PhonePe on 12 Oct 2026, but the customer was debited. It must be back with them by 17 Oct 2026; from 18 Oct 2026 on their bank owes them ₹100.00 for each day.',
    });
    clock.now = Date.parse('2026-10-23T10:00:00+05:30');
    expect((await read()).figures[0]).toMatchObject({ open: { count: 3 }, compensation: { amount: '60000' } });
    const back = await test.ask('incidents.markAttempt', { ...mark, what: 'returned', on: '2026-10-19' });
    expect(back.attempt).toMatchObject({ fate: 'returned', delayDays: 2, compensation: { amount: '20000' } });
    expect((await exceptions()).filter(({ references }) => references.includes('p-12-1111'))).toEqual([]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('takes no mark of a day before the attempt, after today, or of nobody’s attempt', async () => {
    const { id } = await attemptOf('p-12-1111');
    for (const on of ['2026-10-11', '2026-10-22']) {
      const answer = await test.dispatch('incidents.markAttempt', { merchantId, attemptId: id, what: 'debited', on });
      expect(answer).toMatchObject({ ok: false, code: 'mark_day_wrong' });
    }
    const nobody = { merchantId, attemptId: '999', what: 'debited', on: '2026-10-12' } as const;
    expect(await test.dispatch('incidents.markAttempt', nobody)).toMatchObject({ code: 'attempt_unknown' });
  });

  it('what is pending is asked for only after its day, unless a later file decides it', async () => {
    // The 21st is past the 17th.
    expect((await exceptions()).map(({ kind, atRisk, due }) => [kind, atRisk, due])).toEqual([
      ['failed_but_debited', '310.00', '2026-10-17'],
      ['failed_but_debited', '99.50', '2026-10-17'],
    ]);
    await bring('phonepe', [
      row('sale', moment(12, 1140), 'PEND-1', { gross: '310.00', merchantReference: 'O-310' }),
      row('declined', moment(12, 1141), 'PEND-2', { gross: '99.50', merchantReference: 'O-99', description: 'U88' }),
    ]);
    expect(await exceptions()).toEqual([]);
    const fates = (await read()).attempts.filter(({ reference }) => reference?.startsWith('PEND'));
    expect(fates.map(({ reference, outcome, fate }) => [reference, outcome, fate])).toEqual([
      ['PEND-1', 'pending', 'captured'],
      ['PEND-2', 'declined', 'failed'],
    ]);
  });

  it('is not asked for before its day', async () => {
    clock.now = Date.parse('2026-10-17T23:00:00+05:30');
    await test.ask('matching.reconcile', { merchantId });
    expect(await exceptions()).toEqual([]);
    clock.now = Date.parse('2026-10-18T00:10:00+05:30');
    await test.ask('matching.reconcile', { merchantId });
    expect(await exceptions()).toHaveLength(2);
  });

  it('an order that is paid a quarter of an hour later was given up: ship or refund; a retry at once is nothing', async () => {
    // What is proposed follows the rows; what is confirmed stays.
    await test.ask('incidents.save', { merchantId, incidentId: (await list())[0]?.id ?? '', state: 'confirmed' });
    await bring('phonepe', [
      row('sale', moment(12, 1111 + 14), 'AGAIN-1', { merchantReference: 'ORDER-p-12-1111' }),
      row('sale', moment(12, 1126 + 95), 'AGAIN-2', { merchantReference: 'ORDER-p-12-1126' }),
      // Another amount is another order.
      row('sale', moment(12, 1141 + 95), 'AGAIN-3', { merchantReference: 'ORDER-p-12-1141', gross: '100.01' }),
      row('sale', moment(13, 600), 'p-12-1156', { merchantReference: 'ORDER-p-12-1156' }),
    ]);
    const late = (await exceptions()).filter(({ kind }) => kind === 'captured_late');
    expect(late.map(({ atRisk, why }) => [atRisk, why])).toEqual([
      [
        '100.00',
        'Order ORDER-p-12-1126 failed at PhonePe on 12 Oct 2026 and was paid 1 h 35 min later, on 12 Oct 2026 by AGAIN-2: ₹100.00.',
      ],
      [
        '100.00',
        'Payment p-12-1156 failed at PhonePe on 12 Oct 2026, and was captured all the same, 14 h 44 min later, on 13 Oct 2026: ₹100.00.',
      ],
    ]);
    expect(late[0]?.next).toBe('Ship what was ordered, or refund AGAIN-2.');
    const { figures, incident } = await read();
    expect(figures[0]).toMatchObject({
      provider: 'PhonePe',
      tried: 15,
      failed: 10,
      pending: 2,
      worth: { amount: '140950' },
      capturedLater: { count: 3, amount: { amount: '30000' } },
      open: { count: 2, amount: { amount: '40950' } },
      unknown: { count: 7, amount: { amount: '70000' } },
      returned: { count: 0 },
      compensation: null,
    });
    expect(incident).toMatchObject({ failed: 10, pending: 2, open: 2 });
  });

  it('tells apart of what nothing is known and what the customer was not debited for', async () => {
    const attempt = await attemptOf('p-12-1126');
    await test.ask('incidents.markAttempt', {
      merchantId,
      attemptId: attempt.id,
      what: 'not_debited',
      on: '2026-10-12',
    });
    const [figures] = (await read()).figures;
    expect(figures).toMatchObject({
      failed: 10,
      pending: 2,
      notDebited: { count: 1, amount: { amount: '10000' } },
      unknown: { count: 9, amount: { amount: '90000' } },
      open: { count: 2 },
    });
    const { id } = (await list())[0]!;
    const { text } = await test.ask('incidents.report', { merchantId, incidentId: id });
    const [header = '', provider = ''] = text.split('\r\n').map((line) => line.split(','));
    expect(provider[header.indexOf('not_debited')]).toBe('1');
    expect(provider[header.indexOf('unknown_amount')]).toBe('900.00');
  });

  it('is a table for a spreadsheet, and refuses what is not there', async () => {
    const { id } = (await list())[0]!;
    const { fileName, text } = await test.ask('incidents.report', { merchantId, incidentId: id });
    expect(fileName).toBe(`incident-2026-10-12-${id}.csv`);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 1 + 12);
    expect(lines[1]).toContain(
      'provider,PhonePe down (UPI),2026-10-12T13:01:00Z,2026-10-12T15:16:00Z,PhonePe,INR,12,10,2,1409.50',
    );
    for (const method of ['incidents.read', 'incidents.report', 'incidents.dismiss'] as const) {
      expect(await test.dispatch(method, { merchantId, incidentId: 'x' })).toMatchObject({ code: 'incident_unknown' });
      expect(await test.dispatch(method, { merchantId: 'x', incidentId: id })).toMatchObject({
        code: 'merchant_unknown',
      });
    }
  });
});
