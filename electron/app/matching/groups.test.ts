import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MatchingRule } from '../../../shared/contract/matching-rules.ts';
import { usualSettings } from '../../domain/matching/matching-ways.ts';
import { roleBalances } from '../../store/testing/role-balances.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from '../../testing/any-rows.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
});
afterEach(async () => {
  expect(await shop.test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const sale = (reference: string, gross: string, batch: string, on: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: gross.startsWith('-') ? 'refund' : 'sale',
  at: on,
  currency: 'INR',
  gross,
  reference,
  batch,
  on,
  ...more,
});
const bank = (gross: string, at: string, description: string, more: Partial<AnyRow> = {}): AnyRow => ({
  kind: gross.startsWith('-') ? 'debit' : 'credit',
  at,
  currency: 'INR',
  gross,
  description,
  ...more,
});
const provider = (rows: readonly AnyRow[]): string => anyRowsFile({ kind: 'settlement', rows });
const statement = (rows: readonly AnyRow[], more: Partial<AnyRows> = {}): string =>
  anyRowsFile({ kind: 'statement', rows, opening: { INR: '1000.00' }, ...more });

/** What is left of the accounts that matching moves, all months together. */
const left = (role: string): bigint =>
  [...roleBalances(shop.reader, shop.merchantId)]
    .filter(([key]) => key.startsWith(`${role} `))
    .reduce((sum, [, units]) => sum + units, 0n) / 1_000_000_000n;

const said = async () => (await shop.matches()).map(({ rule, left: l, right: r }) => `${rule} ${l.length}:${r.length}`);

describe('groups that match by themselves', () => {
  it('two payouts in one credit: every part is booked, and taken back as a whole', async () => {
    await shop.importTexts(
      provider([sale('P1', '100.00', 'UTR00001', '2026-10-05'), sale('P2', '50.00', 'UTR00002', '2026-10-05')]),
      statement([bank('150.00', '2026-10-06', 'NEFT PHONEPE LUMP')]),
    );
    expect(await said()).toEqual(['grouped_sum 2:1']);
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([0n, 0n]);
    const [match] = await shop.matches();
    await shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: match?.id ?? '' });
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([15_000n, -15_000n]);
    await shop.test.ask('ledger.undo', { merchantId: shop.merchantId });
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([0n, 0n]);
  });

  it('a payout less what an earlier batch owed', async () => {
    await shop.importTexts(
      provider([sale('R0', '-30.00', 'OWED0001', '2026-10-04'), sale('P1', '100.00', 'UTR00001', '2026-10-05')]),
      statement([bank('70.00', '2026-10-06', 'NEFT UTR00001')]),
    );
    expect(await said()).toEqual(['reference_sum 2:1']);
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([0n, 0n]);
    expect(await shop.exceptions()).toEqual([]);
  });

  it('a difference within the tolerance goes to its account, and nobody asks for it', async () => {
    const { merchantId } = shop;
    const tolerance = {
      absolute: [{ amount: '590', currency: 'INR' as const }],
      percent: '0',
      cap: [{ amount: '1000', currency: 'INR' as const }],
    };
    await shop.test.ask('matching.saveSettings', { merchantId, settings: { ...usualSettings, tolerance } });
    expect((await shop.test.ask('matching.settings', { merchantId })).settings.tolerance).toEqual(tolerance);
    await shop.importTexts(
      provider([sale('P1', '100.00', 'UTR00001', '2026-10-05'), sale('P2', '100.00', 'UTR00002', '2026-10-05')]),
      statement([bank('94.10', '2026-10-06', 'NEFT UTR00001'), bank('94.09', '2026-10-06', 'NEFT UTR00002')]),
    );
    expect(await said()).toEqual(['reference_tolerance 1:1']);
    expect(left('settlement_differences')).toBe(590n);
    expect(await shop.exceptions()).toEqual([['short_paid', '5.91', 'UTR00002']]);
  });

  it('a payout in dollars that came in rupees, at the booked rates of both days', async () => {
    const { merchantId, test } = shop;
    for (const [on, rate] of [
      ['2026-10-05', '83'],
      ['2026-10-06', '84'],
    ] as const)
      await test.ask('rates.add', { from: 'USD', to: 'INR', on, rate, source: 'bank' });
    await shop.importTexts(
      provider([sale('P1', '100.00', 'UTR00001', '2026-10-05', { currency: 'USD' })]),
      statement([bank('8290.00', '2026-10-06', 'INWARD USD UTR00001')]),
    );
    expect(await said()).toEqual(['reference_across 1:1']);
    expect(left('exchange_loss')).toBe(1_000n);
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([0n, 0n]);
    // Run again, it stands: what was given is worth what the batch was.
    await test.ask('matching.reconcile', { merchantId });
    expect(await said()).toEqual(['reference_across 1:1']);
  });
});

describe('groups that a person makes', () => {
  const ids = async (side: 'left' | 'right', names: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const name of names) found.push(await shop.open(side, name));
    return found;
  };

  it('three payouts and two credits that come to the same', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([
        sale('P1', '100.00', 'UTR00001', '2026-10-05'),
        sale('P2', '50.00', 'UTR00002', '2026-10-05'),
        sale('P3', '25.00', 'UTR00003', '2026-10-05'),
      ]),
      statement([bank('120.00', '2026-10-06', 'ONE'), bank('55.00', '2026-10-07', 'OTHER')]),
    );
    const pair = {
      merchantId,
      left: await ids('left', ['UTR00001', 'UTR00002', 'UTR00003']),
      right: await ids('right', ['ONE', 'OTHER']),
    };
    expect(
      await test.dispatch('matching.accept', { ...pair, left: pair.left.slice(0, 2) }),
      'a difference of several is nobody’s',
    ).toMatchObject({ ok: false, code: 'match_impossible' });
    const { match, learned } = await test.ask('matching.accept', pair);
    expect([match.left.length, match.right.length, match.difference.amount]).toEqual([3, 2, '0']);
    expect(learned).toBeNull();
    expect([left('payouts_in_transit'), left('suspense')]).toEqual([0n, 0n]);
  });

  it('several whose difference is written off, within the cap', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([sale('P1', '100.00', 'UTR00001', '2026-10-05'), sale('P2', '50.00', 'UTR00002', '2026-10-05')]),
      statement([bank('149.00', '2026-10-06', 'LUMP')]),
    );
    const pair = { merchantId, left: await ids('left', ['UTR00001', 'UTR00002']), right: await ids('right', ['LUMP']) };
    const { match } = await test.ask('matching.accept', { ...pair, writeOffDifference: true });
    expect(match).toMatchObject({ difference: { amount: '100' }, writtenOff: { amount: '100' } });
    expect([left('payouts_in_transit'), left('suspense'), left('write_offs')]).toEqual([0n, 0n, 100n]);
  });

  it('refuses two currencies among several, and sides that go opposite ways', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([
        sale('P1', '100.00', 'UTR00001', '2026-10-05'),
        sale('P2', '50.00', 'UTR00002', '2026-10-05', { currency: 'USD' }),
      ]),
      statement([bank('150.00', '2026-10-06', 'LUMP'), bank('-100.00', '2026-10-06', 'BACK')]),
    );
    for (const [lefts, rights] of [
      [['UTR00001', 'UTR00002'], ['LUMP']],
      [['UTR00001'], ['BACK']],
    ] as const) {
      const pair = { merchantId, left: await ids('left', lefts), right: await ids('right', rights) };
      expect(await test.dispatch('matching.accept', pair)).toMatchObject({ ok: false, code: 'match_impossible' });
    }
  });
});

describe('transfers between own accounts', () => {
  const two = async (second: AnyRow, opening: AnyRows['opening']): Promise<{ out: string; in: string }> => {
    await shop.importTexts(
      statement([bank('-400.00', '2026-10-06', 'TO SAVINGS')], { account: 'XX1111' }),
      anyRowsFile({ kind: 'statement', rows: [second], account: 'XX2222', opening: opening ?? {} }),
    );
    return { out: await shop.open('right', 'TO SAVINGS'), in: await shop.open('right', second.description ?? '') };
  };

  it('of one currency leave suspense and expenses as they were', async () => {
    const { merchantId, test } = shop;
    const pair = await two(bank('400.00', '2026-10-07', 'FROM CURRENT'), { INR: '0' });
    expect([left('suspense'), left('bank_other')]).toEqual([-40_000n, 40_000n]);
    const { match } = await test.ask('matching.transfer', { merchantId, ...pair });
    expect([match.rule, match.left.length, match.right.length]).toEqual(['transfer', 1, 1]);
    expect([left('suspense'), left('bank_other'), left('transfers')]).toEqual([0n, 0n, 0n]);
    expect(await shop.exceptions()).toEqual([]);
    await test.ask('ledger.undo', { merchantId });
    expect([left('suspense'), left('bank_other')]).toEqual([-40_000n, 40_000n]);
  });

  it('of one account are money that came and went back', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      statement([bank('400.00', '2026-10-06', 'CAME'), bank('-400.00', '2026-10-07', 'WENT BACK')], {
        account: 'XX1111',
      }),
    );
    const pair = { out: await shop.open('right', 'WENT BACK'), in: await shop.open('right', 'CAME') };
    const { match } = await test.ask('matching.transfer', { merchantId, ...pair });
    expect([match.rule, match.why.code]).toEqual(['returned', 'match_returned']);
    expect([left('suspense'), left('bank_other'), left('transfers')]).toEqual([0n, 0n, 0n]);
    expect(await shop.exceptions()).toEqual([]);
  });

  it('of two currencies are an exchange, with its gain, and the month’s close counts it once', async () => {
    const { merchantId, test } = shop;
    for (const [on, rate] of [
      ['2026-10-06', '80'],
      ['2026-10-07', '80'],
      ['2026-10-31', '80'],
    ] as const)
      await test.ask('rates.add', { from: 'USD', to: 'INR', on, rate, source: 'bank' });
    const pair = await two(bank('6.00', '2026-10-07', 'FX IN', { currency: 'USD' }), { USD: '0' });
    const { match } = await test.ask('matching.transfer', { merchantId, ...pair });
    expect(match.rule).toBe('conversion');
    expect([left('exchange_gain'), left('bank_other')]).toEqual([-8_000n, 0n]);
    await test.ask('periods.close', { merchantId, month: '2026-10' });
    expect(left('exchange_gain')).toBe(-8_000n);
  });

  it('refuses other amounts, the same direction and an item twice', async () => {
    const { merchantId, test } = shop;
    const pair = await two(bank('399.00', '2026-10-07', 'FROM CURRENT'), { INR: '0' });
    for (const wrong of [pair, { out: pair.in, in: pair.out }, { out: pair.out, in: pair.out }])
      expect(await test.dispatch('matching.transfer', { merchantId, ...wrong })).toMatchObject({
        ok: false,
        code: 'match_impossible',
      });
  });
});

describe('rules', () => {
  const rows = (id: string, on: string): AnyRow => sale(`P${id}`, `${100 + Number(id)}.00`, `UTR0000${id}`, on);

  it('are learned from what a person accepted, kept, seen, used, and taken away', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([rows('1', '2026-10-05'), rows('2', '2026-10-12')]),
      statement([bank('101.00', '2026-10-06', 'QUICKPAY COLLECTIONS 8812')]),
    );
    expect(await said()).toEqual([]);
    const { learned } = await test.ask('matching.accept', {
      merchantId,
      left: await shop.open('left', 'UTR00001'),
      right: await shop.open('right', 'QUICKPAY COLLECTIONS 8812'),
    });
    expect(learned).toMatchObject({ words: ['QUICKPAY', 'COLLECTIONS'], tolerance: null, position: 0 });
    if (learned === null) return;
    const { id } = await test.ask('matching.saveRule', { merchantId, rule: learned });
    await shop.importTexts(
      anyRowsFile({
        kind: 'statement',
        rows: [bank('102.00', '2026-10-13', 'QUICKPAY COLLECTIONS 9117')],
        opening: { INR: '1101.00' },
      }),
    );
    expect((await said()).toSorted()).toEqual(['accepted 1:1', 'learned 1:1']);
    expect((await test.ask('matching.rules', { merchantId })).rules).toMatchObject([{ id, matches: 1, on: true }]);
    await test.ask('matching.removeRule', { merchantId, id });
    expect((await test.ask('matching.rules', { merchantId })).rules).toEqual([]);
    expect(await test.dispatch('matching.removeRule', { merchantId, id })).toMatchObject({ code: 'rule_unknown' });
    expect(await said()).toHaveLength(2);
  });

  it('are not offered where the reference says it, or the past says otherwise', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([rows('1', '2026-10-05'), rows('2', '2026-10-05')]),
      anyRowsFile({
        kind: 'settlement',
        institution: 'paytm',
        rows: [sale('PT', '77.00', 'PTM00001', '2026-10-05')],
      }),
      statement([
        bank('77.00', '2026-10-06', 'QUICKPAY PTM00001'),
        bank('101.00', '2026-10-06', 'QUICKPAY 11'),
        bank('90.00', '2026-10-06', 'NEFT UTR00002'),
      ]),
    );
    const accept = async (l: string, r: string) =>
      (
        await test.ask('matching.accept', {
          merchantId,
          left: await shop.open('left', l),
          right: await shop.open('right', r),
        })
      ).learned;
    expect(await accept('UTR00001', 'QUICKPAY 11')).toBeNull();
    expect(await accept('UTR00002', 'NEFT UTR00002')).toBeNull();
  });

  it('learn the charge a person gave up', async () => {
    const { merchantId, test } = shop;
    await shop.importTexts(
      provider([rows('1', '2026-10-05')]),
      statement([bank('95.10', '2026-10-06', 'QUICKPAY COLLECTIONS 8812')]),
    );
    const { learned } = await test.ask('matching.accept', {
      merchantId,
      left: await shop.open('left', 'UTR00001'),
      right: await shop.open('right', 'QUICKPAY COLLECTIONS 8812'),
      writeOffDifference: true,
    });
    expect(learned?.tolerance).toEqual({
      absolute: [{ amount: '590', currency: 'INR' }],
      percent: '0',
      cap: [{ amount: '590', currency: 'INR' }],
    } satisfies MatchingRule['tolerance']);
  });
});
