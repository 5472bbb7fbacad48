import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hdfcFile } from '../testing/sample-files.ts';
import { settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const statement = hdfcFile([
  { on: '02/10/25', narration: 'NEFT CR-AXNPN0001', reference: 'AXNPN0001', in: '991.27', balance: '991.27' },
]);

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': statement });

describe('find', () => {
  it('gives what goes by a reference, amounts as decimal texts', async () => {
    expect(await shop.json('find', 'AXNPN0001')).toMatchObject({
      text: 'AXNPN0001',
      found: [
        {
          kind: 'batch',
          more: false,
          items: [{ id: 'batch:1', title: 'AXNPN0001', amount: '991.27', currency: 'INR', by: 'exact' }],
        },
        { kind: 'line', items: [{ id: 'line:1', amount: '991.27' }] },
      ],
    });
    expect((await shop.nikash('find', '991.27')).out).toContain('batch:1  2025-10-02  AXNPN0001');
    expect((await shop.nikash('find', 'no such thing')).out).toContain('Nothing goes by that.');
  });

  it('is told how', async () => {
    expect(await shop.nikash('find')).toMatchObject({ exit: 2 });
    expect(await shop.nikash('find', 'x1', '--limit', '99')).toMatchObject({ exit: 2 });
    expect(await shop.nikash('find', 'x1', '--merchant', 'nobody')).toMatchObject({ exit: 3 });
  });
});

describe('story', () => {
  it('tells the way of a payout by its UTR, in words and as one document', async () => {
    const { out } = await shop.nikash('story', 'AXNPN0001');
    expect(out).toContain('The money reached HDFC Bank on 2 Oct 2025, in payout AXNPN0001.');
    expect(out).toContain('h.csv:');
    const told = await shop.json('story', 'batch:1');
    expect(told).toMatchObject({ id: 'batch:1', kind: 'batch', amount: '991.27', currency: 'INR', exceptions: [] });
    expect((told['steps'] as { station: string }[]).map(({ station }) => station)).toEqual(['paid_out', 'bank']);
  });

  it('refuses what is not there', async () => {
    expect(await shop.nikash('story', 'payment:999')).toMatchObject({ exit: 3 });
    expect(await shop.nikash('story', 'NOWHERE')).toMatchObject({ exit: 3 });
  });
});

describe('payments and settlements', () => {
  it('list what is filtered with its sums, and write all of it as CSV', async () => {
    const all = await shop.json('payments');
    expect(all).toMatchObject({ count: 2, out: null });
    expect(await shop.json('payments', '--state', 'waiting')).toMatchObject({
      count: 1,
      payments: [{ reference: 'P2', state: 'waiting' }],
    });
    const file = join(shop.folder, 'payments.csv');
    const written = await shop.nikash('payments', '--month', '2025-10', '--out', file);
    expect(written.exit).toBe(0);
    expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(3);
    expect(await shop.json('settlements', '--state', 'banked')).toMatchObject({
      count: 1,
      settlements: [{ id: 'batch:1', reference: 'AXNPN0001', bank: { references: ['AXNPN0001'] } }],
    });
  });

  it.each([
    ['payments', '--state', 'lost'],
    ['payments', '--from', '2025-13-01'],
    ['payments', '--from', '2025-10-09', '--to', '2025-10-01'],
    ['payments', '--month', '2025-10', '--from', '2025-10-01'],
    ['payments', '--account', 'Stripe'],
    ['settlements', '--limit', '0'],
    ['settlements', '--currency', 'ZZZ'],
  ])('refuse %s %s %s as wrong usage', async (...args) => {
    expect(await shop.nikash(...args)).toMatchObject({ exit: 2 });
  });
});
