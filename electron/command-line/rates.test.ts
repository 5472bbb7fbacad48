import { expect, it } from 'vitest';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const file = 'date,from,to,rate,source\n2026-10-30,USD,INR,84.10,RBI\n2026-10-31,USD,INR,84.2575,RBI\n';

const shop = shopOfEachTest();

it('takes a file of rates up once and lists them, newest first', async () => {
  const path = shop.write('rates.csv', file);
  expect(await shop.json('rates', 'import', path)).toEqual({
    file: 'rates.csv',
    kind: 'rates.csv',
    new: 2,
    known: 0,
    issues: [],
  });
  expect(await shop.json('rates', 'import', path)).toMatchObject({ new: 0, known: 2 });
  expect(await shop.json('rates', 'list', '--from', 'usd')).toMatchObject({
    quotes: [
      { from: 'USD', to: 'INR', on: '2026-10-31', rate: '84.2575', source: 'RBI' },
      { on: '2026-10-30', rate: '84.1' },
    ],
    count: 2,
    first: '2026-10-30',
    last: '2026-10-31',
  });
  expect(await shop.json('rates', 'list', '--from', 'EUR')).toMatchObject({ quotes: [] });
  expect((await shop.nikash('rates', 'list')).out).toMatch(/2026-10-31 +USD +INR +84\.2575 +RBI\n/);
});

it('adds one rate with who says so', async () => {
  const added = ['--from', 'usd', '--to', 'INR', '--on', '2026-10-30', '--rate', '84.1234', '--source', 'my bank'];
  expect(await shop.json('rates', 'add', ...added)).toEqual({
    quote: { from: 'USD', to: 'INR', on: '2026-10-30', rate: '84.1234', source: 'my bank' },
  });
  expect((await shop.nikash('rates', 'list')).out).toContain('1 rate known');
});

it('says that no rate is known yet', async () => {
  expect((await shop.nikash('rates', 'list')).out).toContain('No exchange rate is known yet');
});

it('holds a faulty file back with exit code 4 and the line of each fault', async () => {
  const ran = await shop.nikash('rates', 'import', shop.write('bad.csv', file.replace('84.10', '8 4')), '--json');
  expect(ran.exit).toBe(4);
  expect(ran.json()).toMatchObject({
    code: 'issues_hold_import',
    details: { issues: [{ line: 2, code: 'rate_unreadable', message: expect.stringContaining('8 4') as unknown }] },
  });
  const other = await shop.nikash('rates', 'import', shop.write('other.csv', 'a,b\n1,2\n'), '--json');
  expect(other.exit).toBe(3);
  expect(other.json()).toMatchObject({ code: 'rate_file_unknown' });
});

it.each([
  [['--to', 'INR', '--on', '2026-10-30', '--rate', '84', '--source', 'x'], '--from says which currency'],
  [['--from', 'USD', '--to', 'INR', '--on', '30.10.2026', '--rate', '84', '--source', 'x'], '--on is written as'],
  [['--from', 'USD', '--to', 'INR', '--on', '2026-10-30', '--rate', '84'], '--source says who'],
  [['--from', 'USX', '--to', 'INR', '--on', '2026-10-30', '--rate', '84', '--source', 'x'], 'the currency USX'],
])('answers rates add %s with one sentence', async (argv, sentence) => {
  const ran = await shop.nikash('rates', 'add', ...argv);
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(sentence)]);
});

it('refuses a rate that is none', async () => {
  const argv = ['--from', 'USD', '--to', 'INR', '--on', '2026-10-30', '--rate', 'eighty', '--source', 'x'];
  expect(await shop.json('rates', 'add', ...argv)).toMatchObject({
    code: 'rate_unreadable',
    details: { rate: 'eighty' },
  });
});
