import { beforeEach, describe, expect, it } from 'vitest';
import { hdfcFile, phonepeFile } from '../testing/sample-files.ts';
import { settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

/** ₹50.27 short of the payout, so that no rule links it; and a small deposit that nobody announced. */
const shortStatement = hdfcFile([
  { on: '02/10/25', narration: 'NEFT CR-AXNPN0001', reference: 'AXNPN0001', in: '941.00', balance: '941.00' },
  { on: '03/10/25', narration: 'UPI-SOMEBODY', reference: 'UPI77', in: '12.50', balance: '953.50' },
]);

const shop = shopOfEachTest({ 'p.csv': settlementReport, 'h.csv': shortStatement });

type Item = { readonly id: string; readonly reference: string; readonly account: string };

const openSide = async (side: 'left' | 'right'): Promise<readonly Item[]> =>
  (await shop.json('matches'))[side] as readonly Item[];

const references = async (side: 'left' | 'right'): Promise<readonly string[]> =>
  (await openSide(side)).map(({ reference }) => reference);

describe('matches', () => {
  it('shows both sides with their ids, and what nearly fits', async () => {
    const found = await shop.json('matches');
    expect(found).toMatchObject({
      left: [
        { kind: 'batch', reference: 'AXNPN0001', amount: '991.27', currency: 'INR' },
        { kind: 'payment', reference: 'P2' },
      ],
      right: [
        { kind: 'statement_line', reference: 'AXNPN0001', amount: '941.00' },
        { reference: 'UPI77', amount: '12.50' },
      ],
      nearMisses: [{ why: expect.stringContaining('Same UTR AXNPN0001') as unknown }],
      matches: [],
      settledPayments: 1,
    });
    const [batch] = found['left'] as Item[];
    expect((await shop.nikash('matches')).out).toContain(`${batch?.id} `);
  });
});

describe('accept', () => {
  it('keeps a difference owed, and unmatch opens both again', async () => {
    const [provider, bank] = [(await openSide('left'))[0]?.account, (await openSide('right'))[0]?.account];
    expect(provider).not.toBe(bank);
    const accepted = await shop.json('accept', 'AXNPN0001', 'AXNPN0001');
    expect(accepted).toMatchObject({
      match: { rule: 'accepted_difference', difference: '50.268', writtenOff: '0.00', currency: 'INR', by: 'person' },
    });
    expect(await references('right')).toEqual(['UPI77']);
    const [match] = (await shop.json('matches'))['matches'] as { id: string; left: Item[]; right: Item[] }[];
    expect([match?.left[0]?.account, match?.right[0]?.account]).toEqual([provider, bank]);
    expect(await shop.json('unmatch', 'AXNPN0001')).toEqual({ unmatched: match?.id });
    expect(await references('right')).toEqual(['AXNPN0001', 'UPI77']);
    expect(await shop.json('unmatch', String(match?.id))).toMatchObject({ code: 'match_unknown' });
  });

  it('writes the difference off where asked, by the items’ ids', async () => {
    const [batch] = await openSide('left');
    const [line] = await openSide('right');
    const ran = await shop.nikash('accept', String(batch?.id), String(line?.id), '--write-off');
    expect(ran.out).toContain('₹50.268 is written off.');
    expect((await shop.nikash('undo')).out).toContain('Matched AXNPN0001 with AXNPN0001.');
    expect(await references('left')).toEqual(['AXNPN0001', 'P2']);
  });

  it('refuses what is not open, and wants both sides', async () => {
    expect(await shop.json('accept', 'AXNPN0001', 'P2')).toMatchObject({
      code: 'item_unknown',
      details: { item: 'P2' },
    });
    const ran = await shop.nikash('accept', 'AXNPN0001');
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('accept needs LEFT and RIGHT')]);
  });
});

describe('write-off', () => {
  it('gives a small credit up with its reason', async () => {
    const given = await shop.json('write-off', 'UPI77', '--reason', 'a gift from a neighbour');
    expect(given).toMatchObject({
      match: {
        rule: 'written_off',
        right: [{ reference: 'UPI77' }],
        writtenOff: '12.50',
        why: expect.stringContaining('a gift from a neighbour') as unknown,
      },
    });
    expect(await references('right')).toEqual(['AXNPN0001']);
    expect((await shop.nikash('verify')).exit).toBe(0);
  });

  it('refuses more than the cap, and wants a reason', async () => {
    expect(await shop.json('write-off', 'P2', '--reason', 'x')).toMatchObject({ code: 'write_off_over_cap' });
    const ran = await shop.nikash('write-off', 'UPI77');
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('--reason says why')]);
  });
});

describe('accept of several', () => {
  const report = phonepeFile([
    { reference: 'G1', on: '01-10-2025', amount: '100.00', batch: 'UTRG0001', settledOn: '05-10-2025' },
    { reference: 'G2', on: '01-10-2025', amount: '50.00', batch: 'UTRG0002', settledOn: '05-10-2025' },
    { reference: 'G3', on: '01-10-2025', amount: '33.00', batch: 'UTRG0003', settledOn: '20-10-2025' },
  ]);
  const statement = hdfcFile([
    { on: '04/10/25', narration: 'QUICKPAY COLLECTIONS', reference: 'Q1', in: '150.00', balance: '1,103.50' },
    { on: '05/10/25', narration: 'TO SAVINGS', reference: 'S1', out: '100.00', balance: '1,003.50' },
    { on: '20/10/25', narration: 'QUICKPAY COLLECTIONS', reference: 'Q3', in: '33.00', balance: '1,036.50' },
  ]);
  beforeEach(async () => {
    await shop.nikash('import', shop.write('g.csv', report), shop.write('q.csv', statement));
  });

  it('takes items with commas between them, and keeps the rule it learned', async () => {
    const lump = await shop.json('accept', 'UTRG0001,UTRG0002', 'Q1', '--learn');
    expect(lump).toMatchObject({ match: { rule: 'accepted', difference: '0.00', amount: '150.00' }, learned: null });
    const one = await shop.json('accept', 'UTRG0003', 'Q3', '--learn');
    expect(one).toMatchObject({ learned: { words: ['QUICKPAY', 'COLLECTIONS'], tolerance: null } });
    const { id } = one['learned'] as { id: string };
    expect(await shop.json('rules')).toMatchObject({ rules: [{ id, on: true, matches: 0 }] });
    expect((await shop.nikash('rules')).out).toContain('lines with QUICKPAY COLLECTIONS');
    expect(await shop.json('rule', 'remove', id)).toEqual({ id });
    expect(await shop.json('rule', 'remove', id)).toMatchObject({ code: 'rule_unknown' });
  });

  it('says what it would learn where it is not asked to', async () => {
    const ran = await shop.nikash('accept', 'UTRG0003', 'Q3');
    expect(ran.out).toContain('A rule would do this for lines with QUICKPAY COLLECTIONS from now on');
    expect(await shop.json('rules')).toMatchObject({ rules: [] });
  });

  it('a rule and settings go in as JSON, as rules gives them out', async () => {
    await shop.json('accept', 'UTRG0003', 'Q3', '--learn');
    const { rules, settings } = (await shop.json('rules')) as { rules: Record<string, unknown>[]; settings: object };
    const { id, ...known } = rules[0] ?? {};
    const rule = { ...known, matches: undefined, on: false };
    const kept = await shop.json('rule', 'add', shop.write('rule.json', JSON.stringify(rule)));
    expect(kept).toEqual({ id, name: known['name'] });
    expect(await shop.json('rules')).toMatchObject({ rules: [{ id, on: false }] });
    const strict = { ...settings, acrossPercent: '0.5' };
    expect(await shop.json('rule', 'settings', shop.write('settings.json', JSON.stringify(strict)))).toEqual({
      settings: strict,
    });
    const wrong = await shop.nikash('rule', 'settings', shop.write('wrong.json', '{"passes":[]}'));
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('wrong.json')]);
  });

  it('transfer wants a debit and a credit of one amount', async () => {
    expect(await shop.json('transfer', 'S1', 'Q1')).toMatchObject({ code: 'match_impossible' });
    expect(await shop.json('transfer', 'Q1', 'S1')).toMatchObject({ code: 'item_unknown' });
  });
});
