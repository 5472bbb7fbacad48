import { describe, expect, test } from 'vitest';
import { fromMinor, money, type Money } from '../../shared/money/money.ts';
import type { NormalisedRow } from './format.ts';
import { ledgerRoom } from './ledger-room.ts';
import { providerRow } from './make-row.ts';

const rupees = (count: bigint): Money => fromMinor('INR', count * 100n);
const row = (more: Partial<NormalisedRow> = {}): NormalisedRow => ({
  ...providerRow({
    line: 7,
    kind: 'sale',
    occurredAt: '2025-11-03',
    gross: rupees(100n),
    identity: 'x:1',
    raw: 'x,1',
  }),
  ...more,
});
const billion = 1_000_000_000n;

describe('what the books cannot take', () => {
  test('amounts that come to more than the columns hold, one by one or together', () => {
    const room = ledgerRoom();
    const large = row({ gross: rupees(15_000_000n * billion) });
    expect(room.fit(large)).toBe(large);
    expect(room.fit(large)).toMatchObject({ code: 'amount_too_large', line: 7, holds: true });
    expect(room.fit(row({ fee: rupees(-9_000_000n * billion) }))).toMatchObject({ code: 'amount_too_large' });
    expect(room.fit(row({ balance: rupees(-24_000_000n * billion) }))).toMatchObject({ code: 'amount_too_large' });
    // Each currency has columns of its own, and small rows always fit.
    expect(room.fit(row({ currency: 'USD', gross: money('USD', large.gross.units) }))).not.toHaveProperty('code');
    for (let count = 0; count < 1000; count += 1) expect(room.fit(row())).not.toHaveProperty('code');
  });

  test('half of a surrogate pair, wherever it stands', () => {
    const room = ledgerRoom();
    for (const name of ['identity', 'raw', 'description', 'reference', 'merchantReference', 'batch'] as const) {
      expect(room.fit(row({ [name]: 'pay_\ud83d' }))).toMatchObject({ code: 'characters_lost', line: 7 });
      expect(room.fit(row({ [name]: 'pay_😀' }))).not.toHaveProperty('code');
    }
  });

  test('a moment that may lie outside the calendar where the merchant is', () => {
    const room = ledgerRoom();
    for (const occurredAt of ['2200-12-31T23:00:00Z', '1900-01-01T00:30:00+05:30']) {
      expect(room.fit(row({ occurredAt }))).toMatchObject({ code: 'date_unreadable', facts: { text: occurredAt } });
    }
    for (const occurredAt of ['2200-12-31', '2200-12-30T23:00:00Z', '1900-01-01', '1900-01-02T00:00:00Z']) {
      expect(room.fit(row({ occurredAt }))).not.toHaveProperty('code');
    }
  });

  test('an id of which a spreadsheet has kept the first digits', () => {
    const room = ledgerRoom();
    for (const name of ['reference', 'merchantReference', 'batch'] as const) {
      for (const text of ['2.0261E+31', '2,02610E+17', '3e+11'])
        expect(room.fit(row({ [name]: text }))).toMatchObject({
          code: 'reference_shortened',
          facts: { text },
          holds: true,
        });
      for (const text of ['2E31', 'E+31', '12.3E+11', '2.0261E+31-1', 'pay_2.0E+31', '20261001111212800110168'])
        expect(room.fit(row({ [name]: text }))).not.toHaveProperty('code');
    }
  });

  test('an id longer than any is, and a description only in part', () => {
    const room = ledgerRoom();
    for (const name of ['reference', 'merchantReference', 'batch'] as const) {
      expect(room.fit(row({ [name]: 'X'.repeat(501) }))).toMatchObject({
        code: 'reference_too_long',
        facts: { text: 'X'.repeat(40), limit: 500 },
        line: 7,
        holds: true,
      });
      expect(room.fit(row({ [name]: 'X'.repeat(500) }))).toMatchObject({ [name]: 'X'.repeat(500) });
    }
    const long = row({ description: `${'x'.repeat(1498)}😀${'y'.repeat(5000)}` });
    expect(room.fit(long)).toEqual({ ...long, description: `${'x'.repeat(1498)}…` });
  });

  test('a balance that none of the columns hold', () => {
    const room = ledgerRoom();
    const nothing = rupees(0n);
    const fits = { account: null, currency: 'INR', opening: nothing, sum: nothing, closing: nothing } as const;
    const large = rupees(50_000_000n * billion);
    expect(room.ofBalance({ ...fits, difference: nothing })).toBeNull();
    expect(room.ofBalance({ ...fits, difference: large })).toMatchObject({ code: 'amount_too_large', line: null });
  });
});
