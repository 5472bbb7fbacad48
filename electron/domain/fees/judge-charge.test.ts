import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateCard, type RateCard } from '../../../shared/contract/rate-card.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import { cardTerms } from './card-terms.ts';
import { judgeCharge, type Charge } from './judge-charge.ts';

const minor = unitsPerMinor('INR');

const rupees = (text: string): bigint => {
  const sign = text.startsWith('-') ? -1n : 1n;
  return sign * (fromDecimalText('INR', text.replace('-', ''))?.units ?? 0n);
};

type Line = Readonly<Record<string, unknown>>;

const cardOf = (lines: readonly Line[], more: Partial<RateCard> = {}) =>
  cardTerms(
    'c1',
    rateCard.parse({
      name: 'Agreed in 2026',
      providerAccount: 'a1',
      currency: 'INR',
      from: '2026-01-01',
      lines: lines.map((line) => ({ methods: 'any', percent: '2', taxPercent: '18', ...line })),
      ...more,
    }),
  );

const judge = (card: ReturnType<typeof cardOf>, gross: string, fee: string, tax: string, more: Partial<Charge> = {}) =>
  judgeCharge(
    card,
    {
      kind: 'sale',
      method: 'credit_card',
      gross: rupees(gross),
      fee: rupees(fee),
      tax: rupees(tax),
      together: false,
      ...more,
    },
    minor,
  );

const told = ({ verdict, agreedFee, agreedTax, over, under }: ReturnType<typeof judge>) => [
  verdict,
  agreedFee / minor,
  agreedTax / minor,
  over / (minor / 1000n),
  under / (minor / 1000n),
];

describe('a sale by one line', () => {
  // Verdict, agreed fee and tax in paise, over and under in thousandths of a paisa.
  it.each([
    ['as agreed', {}, '1000.00', '20.00', '3.60', ['as_agreed', 2000n, 360n, 0n, 0n]],
    ['over-charged, and the tax on it', {}, '1000.00', '25.00', '4.50', ['over', 2000n, 360n, 590_000n, 0n]],
    ['under-charged', {}, '1000.00', '15.00', '2.70', ['under', 2000n, 360n, 0n, 590_000n]],
    ['one paisa too much', {}, '1000.00', '20.01', '3.60', ['over', 2000n, 360n, 1000n, 0n]],
    ['fixed beside percent', { fixed: '3' }, '1000.00', '23.00', '4.14', ['as_agreed', 2300n, 414n, 0n, 0n]],
    ['held up by the least', { min: '5' }, '100.00', '5.00', '0.90', ['as_agreed', 500n, 90n, 0n, 0n]],
    ['held down by the most', { max: '100' }, '99999.99', '100.00', '18.00', ['as_agreed', 10000n, 1800n, 0n, 0n]],
    ['above the most', { max: '100' }, '99999.99', '2000.00', '360.00', ['over', 10000n, 1800n, 224_200_000n, 0n]],
    ['zero-rated and charged', { percent: '0' }, '500.00', '10.00', '1.80', ['over', 0n, 0n, 1_180_000n, 0n]],
    ['zero-rated and free', { percent: '0' }, '500.00', '0', '0', ['as_agreed', 0n, 0n, 0n, 0n]],
    ['printed in thousandths', {}, '123.45', '2.469', '0.444', ['as_agreed', 247n, 44n, 0n, 0n]],
    ['rounded down', {}, '123.45', '2.46', '0.44', ['as_agreed', 247n, 44n, 0n, 0n]],
    ['rounded up', {}, '123.05', '2.47', '0.45', ['as_agreed', 246n, 44n, 0n, 0n]],
    ['tax inside the fee', {}, '1000.00', '23.60', '0', ['as_agreed', 2000n, 360n, 0n, 0n]],
  ])('%s', (_, line, gross, fee, tax, expected) => {
    expect(told(judge(cardOf([line]), gross, fee, tax))).toEqual(expected);
  });
});

describe('which line', () => {
  const card = cardOf([
    { methods: ['upi'], percent: '0' },
    { methods: ['debit_card'], percent: '0.4', bandTo: '2000' },
    { methods: ['debit_card'], percent: '0.9' },
    { methods: ['credit_card'], bandFrom: '10' },
  ]);
  it.each([
    ['upi', '10000', 0],
    ['debit_card', '2000.00', 1],
    ['debit_card', '2000.01', 2],
    ['credit_card', '10.00', 3],
    ['credit_card', '9.99', null],
    ['wallet', '10', null],
  ])('%s of %s is line %s', (method, gross, line) => {
    expect(judge(card, gross, '1', '0', { method }).line).toBe(line);
  });

  it('tells what no line speaks of from what is over-charged, and asks nothing where nothing was charged', () => {
    expect(told(judge(card, '10', '1', '0.18', { method: 'wallet' }))).toEqual(['not_agreed', 0n, 0n, 0n, 0n]);
    expect(judge(card, '10', '0', '0', { method: 'wallet' }).verdict).toBe('as_agreed');
  });

  it('says so where no card holds, and of a fee that is a row by itself', () => {
    const charge = { kind: 'sale', method: 'upi', gross: 1n, fee: 1n, tax: 0n, together: false };
    expect(judgeCharge(null, charge, minor).verdict).toBe('no_card');
    expect(judgeCharge(null, { ...charge, kind: 'fee' }, minor).verdict).toBe('own_row');
  });
});

describe('refunds and chargebacks', () => {
  const keeps = cardOf([{ fixed: '3' }]);
  const returns = cardOf([{ fixed: '3' }], { refundKeepsFee: false });
  it.each([
    ['kept, nothing back', keeps, '0', '0', ['as_agreed', 0n]],
    ['kept, charged for the refund', keeps, '5.00', '0.90', ['not_agreed', 0n]],
    ['kept, yet given back', keeps, '-20.00', '-3.60', ['under', 0n]],
    ['all back', returns, '-23.00', '-4.14', ['as_agreed', 0n]],
    ['back but for the fixed part', returns, '-20.00', '-3.60', ['as_agreed', 0n]],
    ['half back', returns, '-10.00', '-1.80', ['over', 1180n]],
    ['nothing back', returns, '0', '0', ['over', 2360n]],
    ['more back than it was', returns, '-30.00', '-5.40', ['under', 0n]],
  ])('%s', (_, card, fee, tax, [verdict, over]) => {
    for (const kind of ['refund', 'chargeback']) {
      const found = judge(card, '-1000.00', fee, tax, { kind });
      expect([found.verdict, found.over / minor]).toEqual([verdict, over]);
    }
  });

  it('calls a charge for the refund itself not agreed where the fee comes back, too', () => {
    expect(told(judge(returns, '-1000.00', '15.00', '2.70', { kind: 'chargeback' }))).toEqual([
      'not_agreed',
      0n,
      0n,
      0n,
      0n,
    ]);
  });

  // The row says how much was refunded, not of how large a payment: nothing is claimed that another size explains.
  it.each([
    // ₹5,000 at 0.9 %, ₹500 of it refunded: ₹4.50 comes back. By the band of ₹500 it would be ₹12.50.
    ['the band of the larger payment', [{ percent: '2.5', bandTo: '2000' }, { percent: '0.9' }], '-4.50', '-0.81'],
    // ₹20,000 at 2 % and ₹100 at most, ₹500 of it refunded: a fortieth of ₹100 comes back, not 2 % of ₹500.
    ['the most that held the fee', [{ max: '100' }], '-2.50', '-0.45'],
    // ₹500 of a payment in a band that begins above ₹500.
    ['a band that the part lies below', [{ bandFrom: '1000' }], '-10.00', '-1.80'],
  ])('claims nothing that is right by %s', (_, lines, fee, tax) => {
    const card = cardOf(lines, { refundKeepsFee: false });
    expect(judge(card, '-500.00', fee, tax, { kind: 'refund' }).verdict).toBe('as_agreed');
    const back = { kind: 'refund_reversed', fee: -rupees(fee), tax: -rupees(tax) };
    expect(judge(card, '500.00', '0', '0', back).verdict).toBe('as_agreed');
  });

  it('claims what comes back whichever payment it was of', () => {
    const card = cardOf([{ percent: '2.5', bandTo: '2000' }, { percent: '0.9' }], { refundKeepsFee: false });
    expect(told(judge(card, '-500.00', '0', '0', { kind: 'refund' }))).toEqual(['over', -450n, -81n, 531_000n, 0n]);
    const capped = cardOf([{ max: '100', bandTo: '10000' }], { refundKeepsFee: false });
    expect(told(judge(capped, '-500.00', '0', '0', { kind: 'refund' }))).toEqual(['over', -500n, -90n, 590_000n, 0n]);
  });

  it('takes the fee again with a refund that came back', () => {
    expect(judge(returns, '1000.00', '23.00', '4.14', { kind: 'refund_reversed' }).verdict).toBe('as_agreed');
    expect(judge(returns, '1000.00', '33.00', '5.94', { kind: 'refund_reversed' }).over / minor).toBe(1180n);
  });
});

describe('a wallet, which says fee and tax in one', () => {
  it.each([
    ['23.60', 'as_agreed', 0n],
    ['23.61', 'as_agreed', 0n],
    ['29.50', 'over', 590n],
    ['20.00', 'under', 0n],
  ])('%s is %s', (kept, verdict, over) => {
    const found = judge(cardOf([{}]), '1000.00', kept, '0', { together: true });
    expect([found.verdict, found.over / minor]).toEqual([verdict, over]);
  });
});

describe('for every card and payment', () => {
  const decimal = (most: number, places: number) =>
    fc
      .nat(most)
      .map((digits) => `${Math.floor(digits / 10 ** places)}.${String(digits % 10 ** places).padStart(places, '0')}`);
  const line = fc
    .record({
      percent: decimal(20_000, 3),
      fixed: decimal(2_000, 2),
      bounds: fc.tuple(fc.nat(500), fc.nat(50_000)),
      bound: fc.boolean(),
    })
    .map(({ percent, fixed, bounds: [least, more], bound }) => ({
      percent,
      fixed,
      ...(bound ? { min: `${least}.00`, max: `${least + more}.00` } : {}),
    }));
  const paise = fc.bigInt(1n, 10_000_000_00n);
  /** Every way in which a provider may honestly round. */
  const roundings = {
    down: (n: bigint, d: bigint) => n / d,
    up: (n: bigint, d: bigint) => (n + d - 1n) / d,
    half: (n: bigint, d: bigint) => (2n * n + d) / (2n * d),
  } as const;
  const way = fc.constantFrom<keyof typeof roundings>('down', 'up', 'half');
  const step = fc.constantFrom(minor, minor / 10n, minor / 1000n);

  /** What an honest provider charges: computed apart from the code under test, from the texts of the card. */
  const honest = (
    { percent, fixed, min, max }: { percent: string; fixed: string; min?: string; max?: string },
    gross: bigint,
    round: keyof typeof roundings,
    to: bigint,
  ) => {
    const thousandths = BigInt(percent.replace('.', ''));
    const parts = gross * thousandths + rupees(fixed) * 100_000n;
    const atLeast = min !== undefined && parts < rupees(min) * 100_000n ? rupees(min) * 100_000n : parts;
    const held = max !== undefined && atLeast > rupees(max) * 100_000n ? rupees(max) * 100_000n : atLeast;
    const fee = roundings[round](held, 100_000n * to) * to;
    return { fee, tax: roundings[round](fee * 18n, 100n * to) * to };
  };

  it('finds nothing in what is charged honestly, however it is rounded', () => {
    fc.assert(
      fc.property(line, paise, way, step, (terms, gross, round, to) => {
        const { fee, tax } = honest(terms, gross * minor, round, to);
        const found = judgeCharge(
          cardOf([terms]),
          { kind: 'sale', method: 'upi', gross: gross * minor, fee, tax, together: false },
          minor,
        );
        expect([found.verdict, found.over, found.under]).toEqual(['as_agreed', 0n, 0n]);
        expect(found.agreedFee + found.agreedTax + found.rounding).toBe(fee + tax);
      }),
    );
  });

  it('finds what was added or left out, to the paisa', () => {
    fc.assert(
      fc.property(line, paise, fc.bigInt(2n, 1_000_000n), fc.boolean(), (terms, gross, planted, isMore) => {
        const { fee, tax } = honest(terms, gross * minor, 'half', minor);
        fc.pre(isMore || fee >= planted * minor);
        const charged = isMore ? fee + planted * minor : fee - planted * minor;
        const found = judgeCharge(
          cardOf([terms]),
          { kind: 'sale', method: 'upi', gross: gross * minor, fee: charged, tax, together: false },
          minor,
        );
        expect([found.verdict, (isMore ? found.over : found.under) / minor]).toEqual([
          isMore ? 'over' : 'under',
          planted,
        ]);
      }),
    );
  });

  it('holds the fee between least and most, in whole minor units, and never nets over against under', () => {
    fc.assert(
      fc.property(line, paise, fc.bigInt(0n, 1_000_000_00n), fc.bigInt(0n, 1_000_000n), (terms, gross, fee, tax) => {
        const found = judgeCharge(
          cardOf([terms]),
          {
            kind: 'sale',
            method: 'upi',
            gross: gross * minor,
            fee: fee * (minor / 10n),
            tax: tax * (minor / 10n),
            together: false,
          },
          minor,
        );
        const { min, max } = terms as { min?: string; max?: string };
        if (min !== undefined) expect(found.agreedFee >= rupees(min)).toBe(true);
        if (max !== undefined) expect(found.agreedFee <= rupees(max)).toBe(true);
        expect([found.agreedFee % minor, found.agreedTax % minor]).toEqual([0n, 0n]);
        expect(found.over === 0n || found.under === 0n).toBe(true);
        const { agreedFee, agreedTax, over, under, rounding } = found;
        expect(agreedFee + agreedTax + over - under + rounding).toBe((fee + tax) * (minor / 10n));
      }),
    );
  });

  it('holds in a currency without minor units and in one of eight', () => {
    for (const currency of ['JPY', 'BTC'] as const) {
      const of = unitsPerMinor(currency);
      const card = cardTerms('c', {
        ...rateCard.parse({
          name: 'n',
          providerAccount: 'a',
          currency,
          from: '2026-01-01',
          lines: [{ methods: 'any', percent: '1', taxPercent: '0' }],
        }),
      });
      const charge = { kind: 'sale', method: 'card', gross: 100_000n * of, fee: 1_000n * of, tax: 0n, together: false };
      expect(judgeCharge(card, charge, of).verdict).toBe('as_agreed');
      expect(judgeCharge(card, { ...charge, fee: 1_001n * of }, of).over).toBe(of);
    }
  });
});
