import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail } from './binomial-tail.ts';
import { causeOfDecline } from './cause-of-decline.ts';
import { bucketOf, bucketsAround } from './timeline.ts';

describe('causeOfDecline', () => {
  it.each([
    ['U88 · Failed to Process', 'technical'],
    ['', 'technical'],
    ['FAILURE', 'technical'],
    ['BANK_TECHNICAL_ISSUE · U90 · Bank is taking longer than usual · ISSUING_BANK · AUTHORIZATION', 'technical'],
    ['PAYMENT_ERROR · U30 · Debit has failed', 'technical'],
    ['PAYMENT_ERROR · Z9 · …', 'customer'],
    ['zm: incorrect', 'customer'],
    ['BAD_REQUEST_ERROR: You have entered an incorrect PIN on the UPI app.', 'customer'],
    ['GATEWAY_ERROR: Transaction failed due to insufficient funds.', 'customer'],
    ['U69', 'unattended'],
    ['TXN_NOT_COMPLETED · TXN_AUTO_FAILED · CUSTOMER · PRE_AUTHENTICATION', 'unattended'],
    ['Order XZ9A was not paid', 'technical'],
  ])('%s is %s', (reason, cause) => {
    expect(causeOfDecline(reason)).toBe(cause);
  });
});

describe('binomialTail', () => {
  it('is the sum of its terms', () => {
    expect(binomialTail(5, 5, 0.05)).toBeCloseTo(0.05 ** 5, 15);
    expect(binomialTail(3, 2, 0.5)).toBeCloseTo(0.5, 12);
    expect(binomialTail(10, 0, 0.3)).toBe(1);
    expect(binomialTail(8, 6, 0.05)).toBeCloseTo(28 * 0.05 ** 6 * 0.95 ** 2 + 8 * 0.05 ** 7 * 0.95 + 0.05 ** 8, 14);
  });

  it('is a probability, falls with every failure and rises with the rate', () => {
    const cases = fc.tuple(
      fc.integer({ min: 1, max: 3000 }),
      fc.nat(),
      fc.double({ min: 0.001, max: 0.9, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, ([tries, drawn, rate]) => {
        const failures = drawn % tries;
        const tail = binomialTail(tries, failures, rate);
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(1);
        expect(binomialTail(tries, failures + 1, rate)).toBeLessThanOrEqual(tail + 1e-9);
        expect(binomialTail(tries, failures, Math.min(0.95, rate * 1.05))).toBeGreaterThanOrEqual(tail - 1e-9);
      }),
    );
  });
});

describe('bucketsAround', () => {
  it('shows every incident with an hour around it at least, in a hundred buckets at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1.6e9, max: 1.9e9 }), fc.integer({ min: 0, max: 20 * 86_400 }), (from, length) => {
        const buckets = bucketsAround({ from, to: from + length }, 0);
        expect(buckets.count).toBeLessThanOrEqual(96);
        expect(bucketOf(buckets, from - 3600)).not.toBeNull();
        expect(bucketOf(buckets, from + length + 3600)).not.toBeNull();
        expect(bucketOf(buckets, buckets.from - 1)).toBeNull();
      }),
    );
  });

  it('shows what goes on until now', () => {
    const buckets = bucketsAround({ from: 1_800_000_000, to: null }, 1_800_007_200);
    expect(buckets.minutes).toBe(5);
    expect(bucketOf(buckets, 1_800_007_200)).not.toBeNull();
  });
});
