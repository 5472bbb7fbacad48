import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthPack, type MonthPack } from '../../../shared/contract/month-pack.ts';
import { money } from '../../../shared/money/money.ts';
import { snapshotText } from '../closing/snapshot-text.ts';
import { notFollowing } from './follows-pack.ts';
import { packContent, proofOf } from './pack-content.ts';
import { packFault } from './pack-fault.ts';
import { restatedTotals } from './restated-totals.ts';

const hashOf = (merchantId: string, pack: MonthPack): string =>
  createHash('sha256')
    .update(snapshotText(packContent(merchantId, pack)))
    .digest('hex');

/** A pack whose hash is that of its content, whatever that says: a liar's too. */
const sealed = (change: (draft: MonthPack) => void = () => {}): MonthPack => {
  const draft = monthPack.parse({
    month: '2026-10',
    closedAt: '2026-11-02T10:00:00.000Z',
    supersedes: null,
    snapshotHash: '0'.repeat(64),
    proof: {
      chainHash: 'a'.repeat(64),
      balances: [
        { role: 'payouts_in_transit', subject: 'p1', currency: 'INR', units: '700' },
        { role: 'receivable', subject: 'p1', currency: 'INR', units: '200' },
        { role: 'receivable', subject: 'w1', currency: 'INR', units: '50' },
        { role: 'rolling_reserve', subject: 'p1', currency: 'INR', units: '100' },
        { role: 'turnover', subject: 'upi', currency: 'INR', units: '-1050' },
      ],
      turnover: [{ method: 'upi', payments: 3, currency: 'INR', units: '1050' }],
    },
    accounts: [
      { id: 'p1', institution: 'phonepe' },
      { id: 'w1', institution: 'paypal' },
    ],
    inTransit: [{ amount: '0.000000900', currency: 'INR' }],
    fees: [],
    settled: [],
    reserve: [
      {
        currency: 'INR',
        open: { amount: '0.0000001', currency: 'INR' },
        overdue: { amount: '0', currency: 'INR' },
        agreed: null,
        short: { amount: '0', currency: 'INR' },
      },
    ],
    attempts: { made: 3, failed: 0 },
    exceptions: [],
    exceptionsBeyond: 0,
  });
  change(draft);
  return { ...draft, snapshotHash: hashOf('m1', draft) };
};

const judge = (pack: MonthPack, merchantId = 'm1') => packFault(merchantId, pack, hashOf(merchantId, pack));

describe('a pack that comes to its own proof', () => {
  it('is taken as it is', () => {
    expect(judge(sealed())).toBeNull();
  });

  it('is of one merchant alone', () => {
    expect(judge(sealed(), 'm2')).toBe('hash');
  });

  it.each<readonly [string, (draft: MonthPack) => void, string]>([
    ['debits and credits apart', ({ proof }) => proof.balances.splice(2, 1), 'balances'],
    [
      'a row twice',
      ({ proof }) => proof.turnover.push({ method: 'upi', payments: 0, currency: 'INR', units: '0' }),
      'rows',
    ],
    [
      'a sum larger than the columns hold',
      ({ proof }) => proof.turnover.push({ method: 'upi', payments: 1, currency: 'USD', units: '9'.repeat(40) }),
      'rows',
    ],
    ['transit by a paisa', (draft) => (draft.inTransit = [{ amount: '1', currency: 'INR' }]), 'transit'],
    ['transit in another currency', (draft) => draft.inTransit.push({ amount: '5', currency: 'USD' }), 'transit'],
    ['a wallet called a provider', ({ accounts }) => accounts.pop(), 'transit'],
    ['no reserve', (draft) => draft.reserve.pop(), 'reserve'],
    [
      'fees of another currency than they stand under',
      ({ fees }) =>
        fees.push({ currency: 'USD', fee: { amount: '1', currency: 'INR' }, tax: { amount: '0', currency: 'USD' } }),
      'amounts',
    ],
    [
      'an amount finer than any ledger holds',
      ({ settled }) => settled.push({ amount: '1.0000000001', currency: 'INR' }),
      'amounts',
    ],
    ['more failures than tries', (draft) => (draft.attempts = { made: 1, failed: 2 }), 'amounts'],
    [
      'a currency settled twice',
      ({ settled }) => settled.push({ amount: '1', currency: 'INR' }, { amount: '1', currency: 'INR' }),
      'amounts',
    ],
  ])('is told from one with %s', (_, change, wrong) => {
    expect(judge(sealed(change))).toBe(wrong);
  });

  it('is told from any whose proof was changed by one character', () => {
    const honest = sealed();
    const text = JSON.stringify(honest.proof);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom(...'0123456789abcxyz-'),
        (at, letter) => {
          const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
          if (changed === text) return;
          let proof: unknown;
          try {
            proof = JSON.parse(changed);
          } catch {
            return;
          }
          const read = monthPack.safeParse({ ...honest, proof });
          if (read.success) expect(judge(read.data)).not.toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('carries all of a snapshot there and back', () => {
    const content = packContent('m1', sealed());
    const { month, chainHash } = { month: content.month, chainHash: content.chainHash };
    expect(packContent('m1', { ...sealed(), proof: proofOf(content) })).toEqual({ ...content, month, chainHash });
  });
});

describe('a month after another', () => {
  const snapshot = (balance: bigint, gross: bigint) => ({
    merchantId: 'm1',
    month: '2026-10',
    chainHash: '',
    balances: [
      { role: 'turnover', subject: 'upi', balance: money('INR', -balance) },
      { role: 'fees', subject: 'p1', balance: money('INR', 7n) },
    ],
    turnover: [{ method: 'upi', payments: 1, gross: money('INR', gross) }],
  });

  it('goes on where turnover’s accounts grew by what it reports, and by nothing else', () => {
    expect(notFollowing(snapshot(100n, 100n), snapshot(350n, 250n))).toBeNull();
    expect(notFollowing(snapshot(100n, 100n), snapshot(350n, 251n))).toEqual(money('INR', 1n));
    expect(notFollowing(snapshot(101n, 101n), snapshot(350n, 250n))).toEqual(money('INR', 1n));
  });
});

describe('a restated month', () => {
  it('names each currency that changed, one that went and one that came too', () => {
    const row = (currency: 'INR' | 'USD' | 'EUR', units: bigint) => ({ payments: 1, gross: money(currency, units) });
    expect(restatedTotals([row('INR', 5n), row('INR', 6n), row('USD', 1n)], [row('INR', 11n), row('EUR', 2n)])).toEqual(
      [
        { before: money('USD', 1n), after: money('USD', 0n) },
        { before: money('EUR', 0n), after: money('EUR', 2n) },
      ],
    );
  });
});
