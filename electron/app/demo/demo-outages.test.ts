import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { wallInZone } from '../../../shared/kernel/zoned-moment.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { say } from '../../../shared/wording/say.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';
import { makeOutages } from './demo-outages.ts';
import { makeDemo } from './demo-today.ts';
import { makeDemoMonth } from './make-demo-month.ts';

const months = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}` as Month);

describe('makeOutages', () => {
  it('gives the same for the same month and seed, and leaves the shop’s own files as they are', () => {
    const october = '2026-10' as Month;
    expect(makeOutages({ month: october, seed: 7 })).toEqual(makeOutages({ month: october, seed: 7 }));
    const demo = makeDemo(october);
    const plain = makeDemoMonth({ month: october, seed: 20_261_121 });
    expect(demo.files.slice(0, plain.files.length)).toEqual(plain.files);
  });

  it('has no sale of PhonePe’s in either outage, whatever the month and the seed', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 100_000 }), (month, seed) => {
        const { sunday, monday, tries } = makeOutages({ month, seed });
        const paid = tries.filter(
          ({ day, second, outcome, provider }) =>
            outcome === 'paid' &&
            ((day === sunday.day && second >= sunday.from && second <= sunday.to) ||
              (provider === 'phonepe' && day === monday.day)),
        );
        expect(paid).toEqual([]);
        expect(tries.filter(({ day, outcome }) => day === monday.day && outcome === 'paid').length).toBeGreaterThan(10);
        expect([sunday.day.slice(0, 7), monday.day.slice(0, 7)]).toEqual([month, month]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the demo', () => {
  const clock: TestClock = { now: 0 };
  let test: TestBackend;
  beforeEach(() => {
    test = testBackend({ clock });
  });
  afterEach(async () => {
    expect(test.faults).toEqual([]);
    await test.remove();
  });

  it.each(['2026-11-22', '2027-01-01', '2026-03-31', '2026-07-15'])(
    'tells the Sunday of all UPI apps from the Monday of PhonePe alone, and its month closes: %s',
    async (today) => {
      clock.now = Date.parse(`${today}T10:00:00+05:30`);
      await test.ask('vault.openDemo', {});
      const [merchant] = (await test.ask('merchants.list', {})).merchants;
      const merchantId = merchant?.id ?? '';
      const month = merchant?.latestMonth?.slice(0, 7) ?? '';
      const demoMonth = (await test.ask('periods.list', { merchantId })).periods
        .map(({ period }) => period)
        .toSorted()[0];
      const { sunday, monday, paidLater } = makeDemo((demoMonth ?? month) as Month).outages;
      const { incidents } = await test.ask('incidents.list', { merchantId });
      const voice = makeVoice('en');
      const found = incidents.map(({ title, scope, why, from, to, failed, pending }) => ({
        name: incidentName({ title, scope }, voice),
        why: say(why, voice),
        day: wallInZone(from, 'Asia/Kolkata').slice(0, 10),
        until: to === null ? '' : wallInZone(to, 'Asia/Kolkata').slice(0, 10),
        failed,
        pending,
      }));
      expect(found.toSorted((left, right) => (left.name < right.name ? -1 : 1))).toEqual([
        {
          name: 'PhonePe down (UPI)',
          why: 'At PhonePe 10 of 10 tries failed, while Google Pay, Paytm went on: UPI worked, only PhonePe did not.',
          day: monday.day,
          until: monday.day,
          failed: 10,
          pending: 0,
        },
        {
          name: 'UPI down',
          why: '20 of 20 tries failed. Google Pay, Paytm, PhonePe failed together and no other provider was seen to work: UPI itself was down.',
          day: sunday.day,
          until: sunday.day,
          failed: 19,
          pending: 1,
        },
      ]);
      const { exceptions } = await test.ask('exceptions.list', { merchantId });
      const inOutages = exceptions.filter(({ kind }) => kind === 'captured_late' || kind === 'failed_but_debited');
      expect(inOutages.map(({ kind }) => kind).toSorted()).toEqual(['captured_late', 'failed_but_debited']);
      expect(inOutages.flatMap(({ references }) => references)).toContain(paidLater.reference);
      expect(inOutages.every(({ incident }) => incident !== null)).toBe(true);
      const closed = await test.ask('periods.close', { merchantId, month: demoMonth ?? month });
      expect(closed.state).toBe('closed');
      expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    },
    60_000,
  );
});
