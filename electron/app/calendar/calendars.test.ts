import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { testPassphrase } from '../../testing/make-test-workspace.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

const clock = { now: 0 };
let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  clock.now = Date.parse('2026-11-15T10:00:00+05:30');
  test = testBackend({ clock, readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
  merchantId = await testMerchant(test);
});
afterEach(() => test.remove());

const listed = async (id: CalendarId, year = 2026) => {
  const { calendars } = await test.ask('calendars.list', { merchantId, year });
  const found = calendars.find((calendar) => calendar.id === id);
  if (found === undefined) throw new Error(`no calendar ${id}`);
  return found;
};
type Edit = Omit<Input<'calendars.edit'>, 'merchantId' | 'calendar'>;
const edit = (given: Edit) => test.ask('calendars.edit', { merchantId, calendar: 'india', ...given });
const refused = (given: Edit) => test.dispatch('calendars.edit', { merchantId, calendar: 'india', ...given });

/** A sale of Wednesday 11 November 2026 over a card, in no payout of Razorpay. */
const waiting = anyRowsFile({
  kind: 'settlement',
  institution: 'razorpay',
  rows: [
    { kind: 'sale', at: '2026-11-11', currency: 'INR', gross: '250.00', method: 'credit_card', reference: 'pay_1' },
  ],
});
const bring = () => test.ask('imports.commit', { merchantId, files: [test.file('r.json', waiting)] });
const exceptionsOn = async (day: string) => {
  clock.now = Date.parse(`${day}T10:00:00+05:30`);
  await test.ask('matching.reconcile', { merchantId });
  return (await test.ask('exceptions.list', { merchantId })).exceptions;
};

describe('calendars.list', () => {
  it('gives the merchant’s own calendar first, with its weekend, its holidays and who counts by it', async () => {
    const { calendars } = await test.ask('calendars.list', { merchantId, year: 2026 });
    expect(calendars.map(({ id, home }) => [id, home])).toEqual([
      ['india', true],
      ['bangladesh', false],
      ['brazil', false],
      ['target', false],
      ['united_kingdom', false],
      ['us_federal_reserve', false],
    ]);
    expect(calendars[0]).toMatchObject({
      weekly: [{ name: 'sunday' }, { name: 'second_saturday', since: '2015-09-01' }, { name: 'fourth_saturday' }],
      days: [
        { day: '2026-01-26', because: [{ name: 'in_republic_day' }], weekday: null, edited: null },
        { day: '2026-08-15', weekday: null },
        { day: '2026-10-02' },
      ],
      yearVerified: true,
      missing: 'state_festivals',
    });
    expect(calendars[0]?.countedBy).toContainEqual({ institution: 'razorpay', source: 'T+2 working days by default' });
    expect(calendars[0]?.countedBy).toContainEqual({ institution: 'stripe', source: null });
    expect(calendars[3]?.countedBy).toEqual([]);
  });

  it('says which rails rest today, not those that rested once', async () => {
    expect((await listed('india')).rails).toEqual([]);
    expect((await listed('brazil')).rails).toEqual([]);
    expect((await listed('target')).rails).toEqual([
      { currency: 'EUR', rails: 'SEPA credit transfer, T2', cutOff: { time: '17:00', zone: 'Europe/Berlin' } },
    ]);
  });

  it('says on which weekday a holiday is no bank day anyway, and which years were held against a list', async () => {
    expect((await listed('us_federal_reserve')).days.find(({ day }) => day === '2026-07-04')?.weekday).toBe('saturday');
    expect((await listed('bangladesh')).yearVerified).toBe(false);
    expect((await listed('bangladesh', 2023)).yearVerified).toBe(true);
    expect((await listed('target', 2045)).yearVerified).toBe(false);
  });
});

it('says which days are not confirmed, and no more of what the merchant said', async () => {
  const unsure = async () => (await listed('bangladesh')).days.filter((one) => one.provisional).map(({ day }) => day);
  expect(await unsure()).toContain('2026-08-26');
  await test.ask('calendars.edit', { merchantId, calendar: 'bangladesh', remove: ['2026-08-26'] });
  await test.ask('calendars.edit', {
    merchantId,
    calendar: 'bangladesh',
    add: [{ day: '2026-08-27', name: 'Mawlid' }],
  });
  expect(await unsure()).not.toContain('2026-08-26');
  expect(await unsure()).not.toContain('2026-08-27');
});

describe('calendars.edit', () => {
  it('adds, removes and takes back, and keeps it over a lock', async () => {
    await edit({ add: [{ day: '2026-11-09', name: ' Diwali ' }], remove: ['2026-11-14', '2026-10-02'] });
    await test.ask('vault.lock', {});
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect((await listed('india')).days).toMatchObject([
      { day: '2026-01-26', edited: null },
      { day: '2026-08-15', edited: null },
      { day: '2026-10-02', because: [{ name: 'gandhi_jayanti' }], edited: 'removed' },
      { day: '2026-11-09', because: [{ own: 'Diwali' }], edited: 'added' },
      { day: '2026-11-14', because: [], weekday: 'second_saturday', edited: 'removed' },
    ]);
    expect(await edit({ restore: ['2026-10-02', '2026-11-09'] })).toEqual({
      calendar: 'india',
      added: [],
      removed: ['2026-11-14'],
    });
    // The other calendars, and the other years, are as they were.
    expect((await listed('india', 2025)).days).toHaveLength(3);
    expect((await listed('target')).days.every(({ edited }) => edited === null)).toBe(true);
  });

  it('takes an added day away when it is removed, and a removed day back when it is restored', async () => {
    await edit({ add: [{ day: '2026-11-09', name: 'Diwali' }] });
    expect(await edit({ remove: ['2026-11-09'] })).toMatchObject({ added: [], removed: [] });
    await edit({ remove: ['2026-10-02'] });
    expect(await edit({ add: [{ day: '2026-10-02', name: 'Our bank says so' }] })).toMatchObject({
      added: [{ day: '2026-10-02', name: 'Our bank says so' }],
      removed: [],
    });
  });

  it.each([
    [
      'a day that is none already',
      { add: [{ day: '2026-11-14', name: 'Saturday' }] },
      'calendar_day_closed',
      '2026-11-14',
    ],
    ['a holiday', { add: [{ day: '2026-10-02', name: 'Gandhi' }] }, 'calendar_day_closed', '2026-10-02'],
    ['a bank day taken away', { remove: ['2026-11-16'] }, 'calendar_day_open', '2026-11-16'],
    ['a day nobody edited', { restore: ['2026-10-02'] }, 'calendar_day_unedited', '2026-10-02'],
    // Nothing of it is kept when one of it is refused.
    [
      'one of several',
      { add: [{ day: '2026-11-09', name: 'Diwali' }], remove: ['2026-11-16'] },
      'calendar_day_open',
      '2026-11-16',
    ],
  ] as const)('refuses %s', async (_, given, code, day) => {
    expect(await refused(given as unknown as Edit)).toEqual({ ok: false, code, details: { day } });
    expect((await listed('india')).days.every(({ edited }) => edited === null)).toBe(true);
  });

  it('refuses names with line breaks, days that are none and merchants that are not there', async () => {
    expect(await refused({ add: [{ day: '2026-11-09', name: 'Di\nwali' }] })).toMatchObject({ code: 'bad_request' });
    expect(await refused({ add: [{ day: '2026-02-30', name: 'Never' }] })).toMatchObject({ code: 'bad_request' });
    const nobody = { merchantId: 'nobody', calendar: 'india' } as const;
    expect(await test.dispatch('calendars.edit', nobody)).toMatchObject({ code: 'merchant_unknown' });
    expect(await test.dispatch('calendars.list', { merchantId: 'nobody', year: 2026 })).toMatchObject({
      code: 'merchant_unknown',
    });
  });

  it('leaves a link in the audit chain that holds', async () => {
    await edit({ add: [{ day: '2026-11-09', name: 'Diwali' }] });
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });
});

describe('due dates', () => {
  it('leave second Saturday and Sunday out, and say so', async () => {
    await bring();
    // Three bank days: Thursday, Friday, Monday 16; one of grace.
    expect(await exceptionsOn('2026-11-17')).toEqual([]);
    const [found] = await exceptionsOn('2026-11-18');
    expect(found).toMatchObject({
      kind: 'not_settled',
      due: '2026-11-17',
      why: { facts: { notCounted: '2026-11-14 second_saturday\n2026-11-15 sunday' } },
    });
  });

  it('follow at once what the merchant says of the calendar', async () => {
    await bring();
    expect(await exceptionsOn('2026-11-18')).toHaveLength(1);
    await edit({ add: [{ day: '2026-11-16', name: 'Chhath Puja' }] });
    expect((await test.ask('exceptions.list', { merchantId })).exceptions).toEqual([]);
    expect(await exceptionsOn('2026-11-19')).toMatchObject([
      {
        due: '2026-11-18',
        why: { facts: { notCounted: '2026-11-14 second_saturday\n2026-11-15 sunday\n2026-11-16 =Chhath Puja' } },
      },
    ]);
    await edit({ restore: ['2026-11-16'] });
    expect((await test.ask('exceptions.list', { merchantId })).exceptions).toMatchObject([{ due: '2026-11-17' }]);
  });
});
