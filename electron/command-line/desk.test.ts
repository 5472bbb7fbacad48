import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport });

beforeEach(async () => {
  await shop.nikash('merchant', 'add', '--name', 'Kolam Prints', '--country', 'BD', '--declared', 'BDT=500');
});

describe('desk', () => {
  it('prints one document with every merchant, amounts in major units and alerts in words', async () => {
    const found = await shop.json('desk', '--month', '2025-10', '--currency', 'INR');
    const turnover = await shop.json('report', 'turnover', '--merchant', shop.merchant, '--month', '2025-10');
    const [total] = turnover['totals'] as { gross: string }[];
    expect(found).toMatchObject({
      month: '2025-10',
      reportingCurrency: 'INR',
      rows: [
        { name: 'Kolam Prints', source: 'none', turnover: [{ currency: 'BDT', real: null, declared: '500.00' }] },
        {
          id: shop.merchant,
          source: 'books',
          standing: 'draft',
          turnover: [{ currency: 'INR', real: total?.gross }],
          inTransit: [{ currency: 'INR', amount: expect.stringMatching(/^\d+\.\d+$/) as string }],
        },
      ],
      reported: { total: total?.gross, withoutRate: [] },
      today: [
        {
          merchantId: shop.merchant,
          kind: 'month_not_closed',
          message: 'October 2025 is not closed. It should have been by 5 Nov 2025.',
        },
      ],
    });
  });

  it('says the same in words, and what is not known', async () => {
    const { out, exit } = await shop.nikash('desk', '--month', '2025-10');
    expect(exit).toBe(0);
    expect(out).toContain('October 2025: 2 merchants');
    expect(out).toMatch(/Kolam Prints +draft +not known +৳500\.00/);
    expect(out).toContain('Needs you today');
  });

  it('writes a table for a spreadsheet', async () => {
    const file = join(shop.folder, 'desk.csv');
    expect((await shop.nikash('desk', '--month', '2025-10', '--csv', file)).exit).toBe(0);
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFsection,merchant,name,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['merchant', 'merchant', 'total', 'total']);
  });

  it('refuses two currencies and a month that is none', async () => {
    expect((await shop.nikash('desk', '--currency', 'INR', '--currency', 'USD')).exit).toBe(2);
    expect((await shop.nikash('desk', '--month', '2025-13')).exit).toBe(2);
  });
});

describe('demo --desk', () => {
  it('makes an account manager’s workspace of forty merchants, and leaves one that is there alone', async () => {
    const made = await shop.json('demo', shop.folder, '--desk');
    expect(made).toMatchObject({ workspace: join(shop.folder, 'demo.nikash-ledger') });
    const { rows } = made['desk'] as { rows: unknown[] };
    expect(rows).toHaveLength(40);
    expect(await shop.json('demo', shop.folder, '--desk')).toMatchObject({ code: 'workspace_exists' });
  });
});

describe('pack export', () => {
  it('refuses a month that is open, then one whose account manager nobody has named, and writes nothing', async () => {
    const out = join(shop.folder, 'month.nikash');
    const pack = ['pack', 'export', '--merchant', shop.merchant, '--month', '2025-10', '--out', out] as const;
    expect(await shop.nikash(...pack)).toMatchObject({ exit: 3 });
    await shop.nikash('close', '--merchant', shop.merchant, '--month', '2025-10');
    await shop.nikash('identity', '--name', 'Asha');
    const refused = await shop.json(...pack);
    expect(refused).toMatchObject({ ok: false, code: 'contact_missing' });
    expect(existsSync(out)).toBe(false);
    expect((await shop.nikash('pack', 'export', '--out', 'month.pdf')).exit).toBe(2);
  });
});
