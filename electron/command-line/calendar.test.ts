import { expect, it } from 'vitest';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest();

it('lists the merchant’s own calendar of a year, with its sources', async () => {
  expect(await shop.json('calendar', '--year', '2026')).toMatchObject({
    calendar: 'india',
    year: 2026,
    home: true,
    days: [
      { day: '2026-01-26', name: 'Republic Day', weekday: null, edited: null },
      { day: '2026-08-15', name: 'Independence Day' },
      { day: '2026-10-02', name: 'Gandhi Jayanti' },
    ],
    yearVerified: true,
  });
  const { out } = await shop.nikash('calendar', '--year', '2026');
  expect(out).toContain('Not counted: Sundays, second Saturdays since 2015-09-01, fourth Saturdays since 2015-09-01');
  expect(out).toContain('Source: ');
  expect(out).toContain('Festivals that differ from state to state are not in it.');
});

it('lists another country’s, and refuses one that it does not know', async () => {
  expect(await shop.json('calendar', '--country', 'de', '--year', '2026')).toMatchObject({ calendar: 'target' });
  const ran = await shop.nikash('calendar', '--country', 'AE', '--year', '2026');
  expect(ran.exit).toBe(2);
  expect(ran.err).toContain('no calendar is known of AE, so every day counts there');
  expect((await shop.nikash('calendar', '--year', '26')).err).toContain('--year is written as 2026');
});

it('tells a day that is not confirmed', async () => {
  const { out } = await shop.nikash('calendar', '--country', 'BD', '--year', '2026');
  expect(out).toMatch(/2026-08-26 +Eid-e-Milad-un-Nabi \(not confirmed\)/);
  const { days } = (await shop.json('calendar', '--country', 'BD', '--year', '2026')) as {
    days: readonly { readonly day: string; readonly name: string; readonly provisional: boolean }[];
  };
  expect(days.find(({ day }) => day === '2026-08-26')).toMatchObject({
    name: 'Eid-e-Milad-un-Nabi',
    provisional: true,
  });
  expect(days.find(({ day }) => day === '2026-03-21')).toMatchObject({ provisional: false });
});

it('adds a day, removes one and takes both back', async () => {
  expect(await shop.json('calendar', 'add', '2026-11-09', 'Diwali')).toEqual({
    calendar: 'india',
    added: [{ day: '2026-11-09', name: 'Diwali' }],
    removed: [],
  });
  expect(await shop.json('calendar', 'remove', '2026-10-02')).toMatchObject({ removed: ['2026-10-02'] });
  const { out } = await shop.nikash('calendar', '--year', '2026');
  expect(out).toMatch(/2026-11-09 +Diwali +added\n/);
  expect(out).toMatch(/2026-10-02 +Gandhi Jayanti: a bank day all the same +removed\n/);
  expect((await shop.nikash('calendar', 'restore', '2026-10-02')).out).toContain('is as the calendar has it');
  expect(await shop.json('calendar', 'restore', '2026-11-09')).toEqual({ calendar: 'india', added: [], removed: [] });
});

it('edits another country’s too', async () => {
  expect(await shop.json('calendar', 'add', '2026-09-04', 'Janmashtami', '--country', 'US')).toMatchObject({
    calendar: 'us_federal_reserve',
  });
});

it('refuses what changes nothing with exit code 3, and days that are none with 2', async () => {
  const ran = await shop.nikash('calendar', 'add', '2026-10-02', 'Gandhi', '--json');
  expect(ran.exit).toBe(3);
  expect(ran.json()).toMatchObject({ ok: false, code: 'calendar_day_closed', details: { day: '2026-10-02' } });
  expect((await shop.nikash('calendar', 'remove', '2026-11-16')).err).toContain(
    '16 Nov 2026 is a bank day in this calendar, so nothing was removed.',
  );
  expect((await shop.nikash('calendar', 'remove', '2026-02-30')).exit).toBe(2);
  expect((await shop.nikash('calendar', 'add', '2026-11-09')).exit).toBe(2);
});
