import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleBalances } from '../../store/testing/role-balances.ts';
import { openOctoberBooks, type OctoberBooks } from '../../testing/october-shop.ts';
import { hdfcFile, phonepeFile, type SampleSale } from '../../testing/sample-files.ts';

/** Units of the ledger in a paisa. */
const paisa = 1_000_000_000n;

let shop: OctoberBooks;
beforeEach(async () => {
  shop = await openOctoberBooks();
});
afterEach(async () => {
  expect(shop.test.faults).toEqual([]);
  await shop.remove();
});

const payment = (reference: string, amount: string): SampleSale => ({ reference, on: '05-10-2026', amount });
const batch = (reference: string, amount: string): SampleSale => ({
  ...payment(`P-${reference}`, amount),
  batch: reference,
  settledOn: '06-10-2026',
});

const writeOff = async (side: 'left' | 'right', name: string) =>
  shop.test.dispatch('matching.writeOff', {
    merchantId: shop.merchantId,
    item: await shop.open(side, name),
    reason: 'too small to ask',
  });

const balances = () => Object.fromEntries(roleBalances(shop.reader, shop.merchantId));
const undo = () => shop.test.dispatch('ledger.undo', { merchantId: shop.merchantId });

describe('a write-off', () => {
  it.each([
    ['a payment', 'left', 'P1', ['not_settled', '80.00', 'P1']],
    ['a batch', 'left', 'AXNPN0001', ['not_settled', '99.50', 'AXNPN0001']],
    ['a credit', 'right', 'CASH DEPOSIT', ['unknown_credit', '70.00', undefined]],
  ] as const)(
    'of %s takes it and its exception away, and both come back with undo',
    async (_, side, name, exception) => {
      await shop.importTexts(
        phonepeFile([payment('P1', '80.00'), batch('AXNPN0001', '99.50')]),
        hdfcFile([{ on: '06/10/26', narration: 'CASH DEPOSIT', in: '70.00', balance: '70.00' }]),
      );
      const before = shop.hash();
      const item = await shop.open(side, name);
      expect(await shop.exceptions()).toContainEqual(exception);

      const said = await writeOff(side, name);
      expect(said).toMatchObject({ ok: true, value: { match: { rule: 'written_off', by: 'person' } } });
      expect(await shop.exceptions()).toHaveLength(2);
      expect(await shop.exceptions()).not.toContainEqual(exception);
      await expect(shop.open(side, name)).rejects.toThrow('nothing is open');
      const writtenOff = shop.hash();

      expect(await undo()).toMatchObject({ ok: true, value: { step: { kind: 'write_off', undone: true } } });
      expect(shop.hash()).toBe(before);
      expect(await shop.exceptions()).toContainEqual(exception);
      expect(await shop.open(side, name)).toBe(item);
      await shop.test.ask('ledger.redo', { merchantId: shop.merchantId });
      expect(shop.hash()).toBe(writtenOff);
      // Or by hand: a write-off is a match of one side.
      const [match] = await shop.matches();
      await shop.test.ask('matching.unmatch', { merchantId: shop.merchantId, matchId: match?.id ?? '' });
      expect(shop.hash()).toBe(before);
    },
  );

  it('books what is lost: off the receivable, off payouts in transit, out of suspense', async () => {
    await shop.importTexts(
      phonepeFile([payment('P1', '80.00'), batch('AXNPN0001', '99.50')]),
      hdfcFile([{ on: '06/10/26', narration: 'CASH DEPOSIT', in: '70.00', balance: '70.00' }]),
    );
    await writeOff('left', 'P1');
    await writeOff('left', 'AXNPN0001');
    await writeOff('right', 'CASH DEPOSIT');
    expect(balances()).toEqual({
      'bank 2026-10 INR': 70_00n * paisa,
      'turnover 2026-10 INR': -179_50n * paisa,
      'write_offs 2026-10 INR': 109_50n * paisa,
    });
  });

  it.each([
    ['a payment', 'left', 'P1'],
    ['a batch', 'left', 'AXNPN0001'],
    ['a credit', 'right', 'CASH DEPOSIT'],
  ] as const)('of %s over the cap is refused and says the cap, and up to it is not', async (_, side, name) => {
    const files = (amount: string) =>
      [
        phonepeFile([payment('P1', amount), batch('AXNPN0001', amount)]),
        hdfcFile([{ on: '06/10/26', narration: 'CASH DEPOSIT', in: amount, balance: amount }]),
      ] as const;
    await shop.importTexts(...files('100.01'));
    const before = shop.hash();
    expect(await writeOff(side, name)).toMatchObject({
      code: 'write_off_over_cap',
      details: { amount: { amount: '10001', currency: 'INR' }, cap: { amount: '10000', currency: 'INR' } },
    });
    expect(shop.hash()).toBe(before);
    await undo();
    await shop.importTexts(...files('100.00'));
    expect(await writeOff(side, name)).toMatchObject({ ok: true });
  });

  it('is refused for what is owed to a provider, what is matched already, and what is not there', async () => {
    const refund: SampleSale = { reference: 'R1', on: '05-10-2026', amount: '-20.00', refund: true };
    await shop.importTexts(
      phonepeFile([refund, batch('AXNPN0001', '50.00')]),
      hdfcFile([{ on: '06/10/26', narration: 'NEFT', reference: 'AXNPN0001', in: '50.00', balance: '50.00' }]),
    );
    expect(await writeOff('left', 'R1')).toMatchObject({ code: 'match_impossible' });
    const [match] = await shop.matches();
    const item = match?.left[0]?.id ?? '';
    const input = { merchantId: shop.merchantId, reason: 'why not' };
    expect(await shop.test.dispatch('matching.writeOff', { ...input, item })).toMatchObject({
      code: 'item_already_matched',
    });
    expect(await shop.test.dispatch('matching.writeOff', { ...input, item: 'batch:99' })).toMatchObject({
      code: 'item_unknown',
    });
  });

  it('of what stands in a closed month goes to the next one, and stays there', async () => {
    await shop.importTexts(phonepeFile([payment('P1', '80.00')]));
    await shop.test.ask('periods.close', { merchantId: shop.merchantId, month: '2026-10' });
    await writeOff('left', 'P1');
    expect(balances()).toEqual({
      'receivable 2026-10 INR': 80_00n * paisa,
      'receivable 2026-11 INR': -80_00n * paisa,
      'turnover 2026-10 INR': -80_00n * paisa,
      'write_offs 2026-11 INR': 80_00n * paisa,
    });
    expect(await undo()).toMatchObject({ ok: true });
  });
});

describe('the difference of a match', () => {
  const short = (paid: string) =>
    [
      phonepeFile([batch('AXNPN0001', '2000.00')]),
      hdfcFile([{ on: '06/10/26', narration: 'NEFT', reference: 'AXNPN0001', in: paid, balance: paid }]),
    ] as const;

  it('is written off within the cap, and its undo brings the exception back', async () => {
    await shop.importTexts(...short('1900.00'));
    const before = shop.hash();
    const match = await shop.accept('AXNPN0001', 'AXNPN0001', { writeOffDifference: true });
    expect(match).toMatchObject({ rule: 'difference_written_off', writtenOff: { amount: '10000' } });
    expect(await shop.exceptions()).toEqual([]);
    expect(balances()).toEqual({
      'bank 2026-10 INR': 1900_00n * paisa,
      'turnover 2026-10 INR': -2000_00n * paisa,
      'write_offs 2026-10 INR': 100_00n * paisa,
    });
    await undo();
    expect(shop.hash()).toBe(before);
    expect(await shop.exceptions()).toEqual([['short_paid', '100.00', 'AXNPN0001']]);
  });

  it.each(['1899.99', '2100.01'])('over the cap (%s paid) is refused, and nothing is matched', async (paid) => {
    await shop.importTexts(...short(paid));
    const before = shop.hash();
    const pair = { left: await shop.open('left', 'AXNPN0001'), right: await shop.open('right', 'AXNPN0001') };
    expect(
      await shop.test.dispatch('matching.accept', { merchantId: shop.merchantId, ...pair, writeOffDifference: true }),
    ).toMatchObject({ code: 'write_off_over_cap', details: { cap: { amount: '10000', currency: 'INR' } } });
    expect(shop.hash()).toBe(before);
  });
});
