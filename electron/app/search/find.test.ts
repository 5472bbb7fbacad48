import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Found } from '../../../shared/contract/search.ts';
import { anyRowsFile, type AnyRow } from '../../testing/any-rows.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
let shop: string;
let other: string;

const sale = (reference: string, gross: string, further: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at: '2026-10-01',
  currency: 'INR',
  gross,
  reference,
  ...further,
});

beforeAll(async () => {
  test = testBackend({
    clock: { now: Date.parse('2026-11-10T10:00:00+05:30') },
    readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url),
  });
  await test.openNew();
  const { ask, file } = test;
  const currencies = ['INR', 'USD', 'JPY'] as const;
  shop = (await ask('merchants.add', { name: 'Rangoli Crafts', country: 'IN', currencies: [...currencies] })).id;
  other = (await ask('merchants.add', { name: 'Lucknow Looms', country: 'IN' })).id;
  const bring = async (merchantId: string, name: string, text: string): Promise<void> => {
    await ask('imports.commit', { merchantId, files: [file(name, text)] });
  };
  const rows: AnyRow[] = [
    sale('PAY-1', '1284.90', { merchantReference: 'ORDER-77', batch: 'AXNP001', on: '2026-10-02', fee: '1.005' }),
    sale('PAY-2', '20.00', { batch: 'AXNP001', on: '2026-10-02' }),
    sale('PAY-10', '20.00'),
    sale('WHOLE', '7654.00'),
    ...Array.from({ length: 9 }, (_, n) => sale(`MANY${n}`, '3.00')),
    { ...sale('TRY-1', '99.00', { description: 'U30' }), kind: 'declined' },
    sale('D-1', '1284.90', { currency: 'USD' }),
  ];
  await bring(shop, 'phonepe-october.json', anyRowsFile({ kind: 'settlement', rows }));
  await bring(
    shop,
    'hdfc-october.json',
    anyRowsFile({
      kind: 'statement',
      opening: { INR: '0.00' },
      rows: [
        {
          kind: 'credit',
          at: '2026-10-02',
          currency: 'INR',
          gross: '1303.90',
          reference: 'AXNP001',
          description: 'NEFT CR-PHONEPE-AXNP001',
        },
        {
          kind: 'debit',
          at: '2026-10-03',
          currency: 'INR',
          gross: '-550.00',
          reference: '0000806606',
          description: 'UPI-TEA STALL-806606',
        },
      ],
    }),
  );
  await bring(
    other,
    'their-october.json',
    anyRowsFile({ kind: 'settlement', rows: [sale('PAY-1', '7.00'), sale('THEIRS', '1284.90')] }),
  );
});
afterAll(() => test.remove());

const find = async (text: string, further: Partial<Input<'search.find'>> = {}): Promise<readonly Found[]> =>
  (await test.ask('search.find', { text, ...further })).groups.flatMap(({ found }) => found);

const named = (found: readonly Found[]): string[] => found.map(({ kind, title, by }) => `${kind} ${title} ${by}`);

describe('a reference', () => {
  it('finds the payment, by the provider’s or by the order’s, in any case', async () => {
    for (const text of ['PAY-2', 'pay-2', '  PAY-2 ', '\u200bPAY-2'])
      expect(named(await find(text))).toEqual(['payment PAY-2 exact']);
    expect(named(await find('ORDER-77'))).toEqual(['payment PAY-1 exact']);
  });

  it('of a payout finds the payout and its bank line', async () => {
    const found = await find('AXNP001');
    expect(named(found)).toEqual(['batch AXNP001 exact', 'line AXNP001 exact']);
    expect(found.map(({ amount }) => amount?.amount)).toEqual(['130390', '130390']);
  });

  it('found whole shows nothing that only begins so; a part of it finds what has it', async () => {
    expect(named(await find('PAY-1'))).toEqual(['payment PAY-1 exact', 'payment PAY-1 exact', 'exception PAY-1 exact']);
    // Of one day and one merchant the last that came stands first; the other merchant's behind all of the chosen one's.
    expect(named(await find('PAY-', { near: shop })).filter((line) => line.startsWith('payment'))).toEqual([
      'payment PAY-10 prefix',
      'payment PAY-2 prefix',
      'payment PAY-1 prefix',
      'payment PAY-1 prefix',
    ]);
    expect(named(await find('806606'))).toEqual(['line 0000806606 within']);
    expect(named(await find('tea stall'))).toEqual(['line 0000806606 within']);
    expect(named(await find('TRY'))).toEqual(['attempt TRY-1 prefix']);
  });

  it('may be of digits of three scripts', async () => {
    for (const text of ['৮০৬৬০৬', '८०६६०६']) expect(named(await find(text))).toEqual(['line 0000806606 within']);
  });

  it('takes marks of a pattern for themselves', async () => {
    expect(await find('%%')).toEqual([]);
    expect(await find('PAY_1')).toEqual([]);
  });

  it('that is a card’s number is masked, and one letter finds nothing', async () => {
    const card = await test.ask('search.find', { text: '4111 1111 1111 1111' });
    expect([card.text, card.groups]).toEqual(['4111 11** **** 1111', []]);
    expect(await find('P')).toEqual([]);
  });
});

describe('an amount', () => {
  it.each(['1284.90', '1,284.90', '₹1,284.90', '১,২৮৪.৯০', 'INR 1284.90'])(
    '%s finds the payment of it',
    async (text) => {
      const found = await find(text, { merchantId: shop });
      expect(named(found).filter((line) => line.startsWith('payment'))).toContain('payment PAY-1 amount');
    },
  );

  it.each(['7654', '7,654', '7.654,00'])(
    '%s is read with the point or the comma that groups or parts',
    async (text) => {
      expect(named(await find(text, { merchantId: shop }))).toEqual(['payment WHOLE amount']);
    },
  );

  it('without a label is looked for in every currency, and found in either direction', async () => {
    const found = await find('1284.90');
    expect(found.map(({ title, merchantId }) => `${title} ${merchantId === shop}`).toSorted()).toEqual([
      'D-1 true',
      'PAY-1 true',
      'THEIRS false',
    ]);
    expect(named(await find('550'))).toEqual(['line 0000806606 amount']);
  });

  it('finds a payout by what the bank moved of it, not by what is finer than a paisa', async () => {
    // 1284.90 + 20.00 − 1.005 = 1303.895, of which a bank moves 1303.90 (half to even).
    expect(named(await find('1303.90'))).toEqual(['batch AXNP001 amount', 'line AXNP001 amount']);
    expect(await find('1303.89')).toEqual([]);
  });
});

describe('names and numbers', () => {
  it('find files, merchants, exceptions and entries', async () => {
    expect(named(await find('hdfc-october.json'))).toEqual(['file hdfc-october.json exact']);
    expect(named(await find('looms'))).toEqual(['merchant Lucknow Looms within']);
    const entry = await find('#1', { merchantId: shop });
    expect(entry.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['entry entry:1']);
    const { exceptions } = await test.ask('exceptions.list', { merchantId: shop });
    const [first] = exceptions;
    const byId = await find(first?.id ?? '');
    expect(byId.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`exception ${first?.id}`]);
  });
});

describe('several merchants', () => {
  it('are all looked through, the chosen one first; or one alone', async () => {
    const owners = async (near: string): Promise<string[]> =>
      (await find('PAY-1', { near })).filter(({ kind }) => kind === 'payment').map(({ merchantId }) => merchantId);
    expect(await owners(shop)).toEqual([shop, other]);
    expect(await owners(other)).toEqual([other, shop]);
    expect(new Set((await find('PAY-1', { merchantId: other })).map(({ merchant }) => merchant))).toEqual(
      new Set(['Lucknow Looms']),
    );
    expect(await test.dispatch('search.find', { text: 'x1', merchantId: 'nobody' })).toMatchObject({
      code: 'merchant_unknown',
    });
  });

  it('are told so many of a kind, and that there are more', async () => {
    const { groups } = await test.ask('search.find', { text: 'MANY', limit: 4 });
    expect(groups.map(({ kind, found, more }) => [kind, found.length, more])).toEqual([
      ['payment', 4, true],
      ['exception', 4, true],
    ]);
    const whole = await test.ask('search.find', { text: 'MANY', limit: 9 });
    expect(whole.groups.map(({ found, more }) => [found.length, more])).toEqual([
      [9, false],
      [9, false],
    ]);
  });
});
