import { describe, expect, it } from 'vitest';
import { phonepeFile } from '../testing/sample-files.ts';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': bankStatement });

const october = ['--month', '2025-10'] as const;

const lateSale = phonepeFile([{ reference: 'P3', on: '09-10-2025', amount: '500.00' }]);

describe('closing a month', () => {
  it('shows the checklist without closing, then closes with every point of it', async () => {
    const dry = await shop.json('close', '--dry-run', ...october);
    expect(dry).toMatchObject({ period: '2025-10', state: 'open', snapshot: null });
    const closed = await shop.json('close', ...october);
    expect(closed).toMatchObject({ state: 'closed', checklist: dry['checklist'] });
    expect((closed['checklist'] as { item: string }[]).map(({ item }) => item)).toEqual([
      'month_over',
      'earlier_months_closed',
      'control_totals',
      'entries_balanced',
      'balances_equal',
      'statements_continuous',
      'unmatched_explained',
      'suspense_explained',
      'rates_present',
    ]);
    expect((await shop.nikash('close', ...october)).exit).toBe(3);
  });

  it('says of a month that cannot be closed which points are open', async () => {
    const september = phonepeFile([{ reference: 'P0', on: '09-09-2025', amount: '5.00' }]);
    await shop.nikash('import', shop.write('s.csv', september));
    expect((await shop.nikash('close', '--dry-run', ...october)).exit).toBe(4);
    const ran = await shop.nikash('close', ...october, '--json');
    expect(ran.exit).toBe(3);
    expect(ran.json()).toMatchObject({ code: 'period_out_of_order', details: { earlier: '2025-09' } });
  });
});

describe('reopening a month', () => {
  it('keeps the reason, and shows what was reported before beside what it is now', async () => {
    await shop.nikash('close', ...october);
    const reopened = await shop.json('reopen', ...october, '--reason', 'PhonePe sent a late file');
    expect(reopened).toMatchObject({
      period: '2025-10',
      state: 'reopened',
      reason: 'PhonePe sent a late file',
      snapshot: null,
    });
    await shop.nikash('import', shop.write('late.csv', lateSale));
    await shop.nikash('close', ...october);

    const restated = {
      rows: [
        {
          currency: 'INR',
          method: 'upi',
          before: { payments: 2, gross: '1250.00' },
          after: { payments: 3, gross: '1750.00' },
          difference: '500.00',
        },
      ],
      totals: [{ currency: 'INR', before: '1250.00', after: '1750.00', difference: '500.00' }],
    };
    expect(await shop.json('report', 'turnover', ...october)).toMatchObject({ restatement: restated });
    expect((await shop.nikash('report', 'turnover', ...october)).out).toMatch(
      /Method +Before +Now +Difference\n.*\nUPI +₹1,250\.00 +₹1,750\.00 +\+₹500\.00\n/,
    );
    expect(await shop.json('months', ...october)).toMatchObject({
      month: '2025-10',
      closes: [
        { reopened: null, turnover: [{ amount: '1750.00', currency: 'INR' }] },
        { reopened: { reason: 'PhonePe sent a late file' }, turnover: [{ amount: '1250.00', currency: 'INR' }] },
      ],
      restatement: restated,
    });
    expect((await shop.nikash('months', ...october)).out).toContain('“PhonePe sent a late file”');
    expect((await shop.nikash('verify')).exit).toBe(0);
  });

  it('wants the month and the reason, and refuses a month that is not closed', async () => {
    const noMonth = await shop.nikash('reopen', '--reason', 'x');
    expect([noMonth.exit, noMonth.err]).toEqual([2, expect.stringContaining('reopen needs --month YYYY-MM')]);
    const noReason = await shop.nikash('reopen', ...october, '--reason', ' ');
    expect([noReason.exit, noReason.err]).toEqual([2, expect.stringContaining('--reason says why')]);
    const open = await shop.nikash('reopen', ...october, '--reason', 'x', '--json');
    expect(open.exit).toBe(3);
    expect(open.json()).toMatchObject({ code: 'period_not_closed' });
  });
});

it('lists the months with their state, and says of a month that it was never closed', async () => {
  expect(await shop.json('months')).toMatchObject({
    months: [{ period: '2025-10', state: 'open', payments: 2, turnover: [{ amount: '1250.00', currency: 'INR' }] }],
  });
  expect((await shop.nikash('months')).out).toMatch(/2025-10 +open +2 +₹1,250\.00 +1\n/);
  expect((await shop.nikash('months', ...october)).out).toBe('October 2025 was never closed.\n');
  expect(await shop.json('months', ...october)).toEqual({ month: '2025-10', closes: [], restatement: null });
});
