import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeShop, type ExchangeShop } from '../../testing/exchange-shop.ts';

let shop: ExchangeShop;
beforeEach(async () => {
  shop = await exchangeShop();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const sample = (name: string): string =>
  readFileSync(new URL(`../../formats/rates/samples/${name}`, import.meta.url), 'utf8');
const importText = (text: string, name = 'rates.csv') =>
  shop.test.dispatch('rates.import', { file: shop.test.file(name, text) });
const list = async (from?: 'EUR' | 'USD' | 'INR') =>
  (await shop.test.ask('rates.list', from === undefined ? {} : { from })).quotes.map(
    ({ from: one, to, on, rate, source }) => `${on} ${one}/${to} ${rate} ${source}`,
  );
const nothing = { quotes: [], count: 0, currencies: [], first: null, last: null };

describe('a file of rates', () => {
  it.each([
    ['ecb-daily.csv', 4, '2026-10-30 EUR/USD 1.0891 ECB'],
    ['ecb-daily.xml', 4, '2026-10-30 EUR/USD 1.0891 ECB'],
    ['ecb-history.csv', 8, '2026-10-30 EUR/INR 96.8025 ECB'],
    ['ecb-history.xml', 5, '2026-10-28 EUR/USD 1.0915 ECB'],
    ['plain.csv', 3, '2026-10-29 USD/BDT 110.25 Bangladesh Bank'],
    ['plain-semicolons.csv', 1, '2026-10-30 USD/INR 83.251 rates.csv'],
  ])('%s is taken up, and again adds nothing', async (name, count, one) => {
    const text = sample(name);
    expect(await importText(text)).toMatchObject({ ok: true, value: { file: 'rates.csv', new: count, known: 0 } });
    expect(await list()).toContain(one);
    const before = await shop.test.ask('rates.list', {});
    expect(before.count).toBe(count);
    expect(await importText(text, 'other.csv')).toMatchObject({ ok: true, value: { new: 0, known: count } });
    expect(await shop.test.ask('rates.list', {})).toEqual(before);
  });

  it('says the same by another file, and adds only what is new', async () => {
    await importText(sample('ecb-history.csv'));
    expect(await importText(sample('ecb-history.xml'))).toMatchObject({ ok: true, value: { new: 1, known: 4 } });
  });

  it('corrects an earlier one, and the earlier one again does not undo that', async () => {
    const wrong = 'date,from,to,rate,source\n2026-10-05,USD,INR,38,Bank\n';
    const right = 'date,from,to,rate,source\n2026-10-05,USD,INR,83,Bank\n';
    expect(await importText(wrong)).toMatchObject({ ok: true, value: { new: 1, known: 0 } });
    expect(await importText(right)).toMatchObject({ ok: true, value: { new: 1, known: 0 } });
    expect(await importText(wrong, 'again.csv')).toMatchObject({ ok: true, value: { new: 0, known: 1 } });
    expect(await list()).toEqual(['2026-10-05 USD/INR 83 Bank', '2026-10-05 USD/INR 38 Bank']);
  });

  it('of another kind, or with anything wrong in it, is refused, and nothing of it is kept', async () => {
    for (const [text, code] of [
      ['Name,Amount\nA,1\n', 'rate_file_unknown'],
      ['', 'rate_file_unknown'],
      ['\u0000\u0001\u0002\u0003', 'rate_file_unknown'],
      ['date,from,to,rate\n2026-10-05,USD,INR,83.5\n2026-10-06,USD,INR,"83,5"\n', 'issues_hold_import'],
      ['date,from,to,rate\n2026-10-05,USD,USD,1\n', 'issues_hold_import'],
      ['date,from,to,rate\n2026-02-30,USD,INR,83\n', 'issues_hold_import'],
    ] as const) {
      const answer = await importText(text, 'strange.csv');
      expect(answer).toMatchObject({ ok: false, code, details: { file: 'strange.csv' } });
      expect(await shop.test.ask('rates.list', {})).toEqual(nothing);
    }
  });

  it('names every line that holds it', async () => {
    const answer = await importText('date,from,to,rate\n2026-10-05,USD,INR,x\n2026-10-06,USD,INR,0\n', 'held.csv');
    expect(answer).toMatchObject({
      ok: false,
      details: {
        count: 2,
        issues: [
          { file: 'held.csv', line: 2, code: 'rate_unreadable' },
          { file: 'held.csv', line: 3, code: 'rate_unreadable' },
        ],
      },
    });
  });

  it('that is not there is said to be missing', async () => {
    expect(await shop.test.dispatch('rates.import', { file: 'nowhere' })).toMatchObject({
      ok: false,
      code: 'file_missing',
    });
  });
});

describe('a rate that a person enters', () => {
  const add = (rate: string, to: 'INR' | 'USD' = 'INR') =>
    shop.test.dispatch('rates.add', { from: 'USD', to, on: '2026-10-05', rate, source: 'Telex' });

  it('is exact to its last digit', async () => {
    expect(await add(' 83.12345678901234567 ')).toMatchObject({
      ok: true,
      value: { quote: { from: 'USD', to: 'INR', on: '2026-10-05', rate: '83.12345678901234567', source: 'Telex' } },
    });
    expect(await list()).toEqual(['2026-10-05 USD/INR 83.12345678901234567 Telex']);
  });

  it('is refused where its text is no rate', async () => {
    const texts = ['', '0', '0.000', '-83', '+83', '83,5', '1e2', '८३', '83.', '.5', 'INR 83', '83 84', '9'.repeat(21)];
    for (const text of texts) {
      expect(await add(text)).toEqual({ ok: false, code: 'rate_unreadable', details: { rate: text } });
    }
    expect(await shop.test.ask('rates.list', {})).toEqual(nothing);
  });

  it('is refused between a currency and itself', async () => {
    expect(await add('1', 'USD')).toMatchObject({ ok: false, code: 'rate_unreadable' });
  });
});

it('lists the newest day first, of one currency or of all, with the span of all', async () => {
  await importText('date,from,to,rate\n2026-10-05,USD,INR,83\n2026-10-06,EUR,INR,96\n2026-10-06,USD,INR,84\n');
  expect(await list()).toEqual([
    '2026-10-06 EUR/INR 96 rates.csv',
    '2026-10-06 USD/INR 84 rates.csv',
    '2026-10-05 USD/INR 83 rates.csv',
  ]);
  expect(await list('EUR')).toEqual(['2026-10-06 EUR/INR 96 rates.csv']);
  expect(await shop.test.ask('rates.list', { from: 'EUR', to: 'USD' })).toMatchObject({
    quotes: [],
    count: 3,
    currencies: ['EUR', 'INR', 'USD'],
    first: '2026-10-05',
    last: '2026-10-06',
  });
});
