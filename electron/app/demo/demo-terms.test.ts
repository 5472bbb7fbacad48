import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { testBackend, type TestBackend, type TestClock } from '../../testing/test-backend.ts';
import { makeDemo } from './demo-today.ts';
import { demoTerms, termsOfAccounts } from './demo-terms.ts';

const text = (amount: WireMoney): string => toDecimalText(fromWire(amount));
const clock: TestClock = { now: 0 };

/** In ten-thousandths of a rupee, the finest that 18 % of a paisa comes to. */
const fine = (amount: Money): bigint => amount.units / 10_000_000n;

/** The fee and its tax of 18 %, each rounded half up to a whole paisa, which is 100 of these. */
const withTax = (fee: bigint): bigint => fee + ((fee * 18n + 5_000n) / 10_000n) * 100n;

describe('the demo’s terms', () => {
  it('names an account that is not there', () => {
    expect(() => termsOfAccounts(demoTerms('2026-10' as Month), [{ id: 'a', institution: 'phonepe' }])).toThrow(
      'State Bank of India',
    );
  });

  it.each(['2026-02', '2026-10', '2027-04'] as Month[])('keeps the second account above zero: %s', (month) => {
    const statement = makeDemo(month).files.at(-1)?.text.trimEnd().split('\r\n').slice(1) ?? [];
    const paise = (cell = ''): bigint => BigInt(cell.replaceAll(/[",.]/g, '') || '0');
    let balance: bigint | null = null;
    for (const line of statement) {
      const [debit, credit, stated] = [...line.matchAll(/,("[^"]*"|(?=,|$))/g)].slice(-3).map((found) => found[1]);
      balance = balance === null ? paise(stated) : balance - paise(debit) + paise(credit);
      expect([line, balance]).toEqual([line, paise(stated)]);
      expect(balance).toBeGreaterThan(0n);
    }
    expect(statement.length).toBeGreaterThan(16);
  });
});

describe('the open demo', () => {
  let test: TestBackend;
  beforeEach(() => {
    test = testBackend({ clock });
  });
  afterEach(async () => {
    expect(test.faults).toEqual([]);
    await test.remove();
  });

  // The shortest month, and one that is over for three weeks.
  it.each(['2026-03-01', '2026-11-22'])(
    'has one fee too high and one too low, and cashback due, come and missing: %s',
    async (today) => {
      clock.now = Date.parse(`${today}T10:00:00+05:30`);
      await test.ask('vault.openDemo', {});
      const [merchant] = (await test.ask('merchants.list', {})).merchants;
      const merchantId = merchant?.id ?? '';
      const months = (await test.ask('periods.list', { merchantId })).periods.map(({ period }) => period).toSorted();
      const month = months[0] as Month;
      const { overCharged, underCharged } = makeDemo(month).planted;

      const audit = (await test.ask('fees.audit', { merchantId, month })).lines.find(({ cards }) => cards.length > 0);
      expect(audit).toMatchObject({
        cards: ['PhonePe, as agreed'],
        over: { rows: 1 },
        under: { rows: 1 },
        notAgreed: { rows: 0 },
        noCard: { rows: 0 },
      });
      const of = { merchantId, month, account: audit?.account.id ?? '', currency: 'INR' } as const;
      const rows = (await test.ask('fees.rows', { ...of, verdicts: ['over', 'under'] })).rows.map((row) => ({
        verdict: row.verdict,
        reference: row.reference,
        fee: text(row.charged.fee),
        agreed: text(row.expected.fee),
        // What was charged is what was agreed, more or less so much.
        adds: fromWire(row.charged.fee).units + fromWire(row.charged.tax).units - fromWire(row.over).units,
      }));
      const told = (verdict: 'over' | 'under', { reference, charged, agreed }: typeof overCharged) => ({
        verdict,
        reference,
        fee: toDecimalText(charged),
        agreed: toDecimalText(agreed),
      });
      expect(rows.toSorted((a, b) => (a.verdict < b.verdict ? -1 : 1))).toMatchObject([
        told('over', overCharged),
        told('under', underCharged),
      ]);
      const over = rows.find(({ verdict }) => verdict === 'over');
      expect((over?.adds ?? 0n) / 10_000_000n).toBe(withTax(fine(overCharged.agreed)));
      const claim = await test.ask('fees.claim', of);
      expect(claim.rows.map(({ reference }) => reference)).toEqual([overCharged.reference]);

      const { schemes } = await test.ask('cashback.list', { merchantId });
      expect(
        schemes.map(({ scheme, totals }) => [
          scheme.name,
          ...[totals.due, totals.received, totals.waiting, totals.missing, totals.withoutDue].map(text),
          totals.asks,
        ]),
      ).toEqual([
        // 3 % of 8,000, 4,250 and 6,400: 240.00 + 127.50 + 192.00, and nothing of 3,500 with another card.
        ['Business card, 3%', '559.50', '432.00', '0.00', '127.50', '0.00', 0],
        // At most 35 for each of the first three: 35 and 21 came, for the third nothing.
        ['WhatsApp Pay, first three payments', '105.00', '56.00', '0.00', '35.00', '0.00', 0],
      ]);
      const why = await Promise.all(
        schemes.map(async ({ id }) =>
          (await test.ask('cashback.read', { merchantId, id })).rows
            .filter(({ state }) => state === 'not_due')
            .map((row) => [text(row.amount), row.why.code]),
        ),
      );
      expect(why.map((each) => each.toSorted())).toEqual([
        [['3500.00', 'cashback_not_own_card']],
        [
          ['180.00', 'cashback_not_person'],
          ['250.00', 'cashback_paused'],
          ['750.00', 'cashback_after_first'],
        ],
      ]);

      const { exceptions } = await test.ask('exceptions.list', { merchantId });
      const added = exceptions.filter(
        ({ kind, why: { code } }) => kind === 'fee_wrong' || code.startsWith('cashback_missing'),
      );
      expect(added.map(({ kind, amountAtRisk }) => [kind, text(amountAtRisk)]).toSorted()).toEqual([
        ['fee_wrong', text(claim.payable)],
        ['not_settled', '127.50'],
        ['not_settled', '35.00'],
      ]);
    },
    60_000,
  );
});
