import { anyRowsFile, type AnyRow, type AnyRows } from './any-rows.ts';
import { walletMapping } from './sample-mapping.ts';
import { somebody } from './somebody.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';
import { useMonthPack } from './use-month-pack.ts';
import { useTwoWorkspaces } from './use-two-workspaces.ts';

/** A workspace that was worked in for two months, with rows in every table there is. */
export type UsedBooks = { readonly test: TestBackend; readonly merchantId: string; readonly clock: TestClock };

const provider = (month: string, count: number): AnyRow[] =>
  Array.from({ length: count }, (_, index): AnyRow => {
    const day = String(1 + (index % 20)).padStart(2, '0');
    const settled = String(2 + (index % 20)).padStart(2, '0');
    return {
      kind: index % 9 === 8 ? 'refund' : 'sale',
      at: `${month}-${day}`,
      currency: 'INR',
      gross: index % 9 === 8 ? '-12.34' : `${100 + index}.50`,
      fee: index % 9 === 8 ? '0' : '2.00',
      tax: index % 9 === 8 ? '0' : '0.36',
      method: index % 2 === 0 ? 'upi' : 'credit_card',
      reference: `${month}-${index}`,
      batch: `B${month}-${day}`,
      on: `${month}-${settled}`,
    };
  });

const cents = (text = '0'): bigint => BigInt(text.replace('.', '')) * (text.includes('.') ? 1n : 100n);
const inMajor = (sum: bigint): string => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;

/** The bank credits of the batches of `rows`, exactly. */
function credits(rows: readonly AnyRow[]): AnyRow[] {
  const sums = new Map<string, { cents: bigint; on: string }>();
  for (const { batch = '', on = '', gross, fee, tax } of rows) {
    const sum = sums.get(batch) ?? { cents: 0n, on };
    sum.cents += cents(gross) - cents(fee) - cents(tax);
    sums.set(batch, sum);
  }
  return [...sums].map(([reference, { cents: sum, on }]) => ({
    kind: 'credit',
    at: on,
    currency: 'INR',
    gross: inMajor(sum),
    reference,
    description: `NEFT ${reference}`,
  }));
}

export async function useBooks(): Promise<UsedBooks> {
  const clock = { now: Date.parse('2026-10-10T10:00:00+05:30') };
  const test = testBackend({ clock, readerWorker: new URL('any-rows-worker.ts', import.meta.url) });
  const { ask } = test;
  await test.openNew();
  const { id: merchantId } = await ask('merchants.add', {
    name: 'Rangoli Crafts',
    country: 'IN',
    currencies: ['INR', 'USD'],
    declared: [{ amount: '5000000', currency: 'INR' }],
  });
  const bring = async (name: string, rows: readonly AnyRow[], statement?: Pick<AnyRows, 'account' | 'opening'>) => {
    const text = anyRowsFile({ kind: statement === undefined ? 'settlement' : 'statement', rows, ...statement });
    const { imports } = await ask('imports.commit', { merchantId, files: [test.file(name, text)] });
    return imports[0]?.id ?? '';
  };

  const days = ['09-30', '10-05', '10-06', '10-07', '10-20'];
  const rates = [
    'date,from,to,rate,source',
    ...days.map((day, index) => `2026-${day},USD,INR,83.${index}5,Our bank`),
  ].join('\n');
  await ask('rates.import', { file: test.file('rates.csv', rates) });
  const september = provider('2026-09', 60);
  await bring('september.json', september);
  const paid = credits(september);
  await bring('bank-september.json', paid, { opening: { INR: '1000.00' } });
  await ask('periods.close', { merchantId, month: '2026-09' });

  clock.now = Date.parse('2026-11-10T10:00:00+05:30');
  await ask('calendars.edit', { merchantId, calendar: 'india', add: [{ day: '2026-11-09', name: 'Diwali' }] });
  await ask('rates.add', { from: 'USD', to: 'INR', on: '2026-10-31', rate: '84.5', source: 'RBI' });
  const october: AnyRow[] = [
    ...provider('2026-10', 60),
    {
      kind: 'sale',
      at: '2026-10-05',
      currency: 'USD',
      gross: '1000.00',
      fee: '10.00',
      reference: 'USD1',
      batch: 'D1',
      on: '2026-10-06',
    },
    { kind: 'sale', at: '2026-10-20', currency: 'USD', gross: '250.00', reference: 'USD2' },
    {
      kind: 'reserve_hold',
      at: '2026-10-21',
      currency: 'INR',
      gross: '-50.00',
      reference: 'H1',
      releaseOn: '2027-01-21',
    },
    { kind: 'declined', at: '2026-10-22', currency: 'INR', gross: '70.00', reference: 'F1', description: 'U30' },
    { kind: 'chargeback', at: '2026-10-22', currency: 'INR', gross: '-101.50', reference: 'C1' },
    {
      kind: 'sale',
      at: '2026-10-08',
      currency: 'INR',
      gross: '777.00',
      reference: 'S1',
      batch: 'SHORT',
      on: '2026-10-09',
    },
    {
      kind: 'sale',
      at: '2026-09-28',
      currency: 'INR',
      gross: '55.00',
      reference: 'LATE1',
      batch: 'L1',
      on: '2026-10-02',
    },
  ];
  await bring('october.json', october);
  await bring('again.json', [
    ...october.slice(0, 3),
    { kind: 'sale', at: '2026-10-23', currency: 'INR', gross: '9.00', reference: 'NEW' },
    { kind: 'pending', at: '2026-10-23', currency: 'INR', gross: '8.00', reference: 'F2', description: '' },
  ]);
  const { id } = await ask('mappings.save', { mapping: walletMapping });
  await ask('mappings.save', { id, mapping: { ...walletMapping, name: 'Wallet of the shop' } });
  const { accounts } = await ask('fees.cards', { merchantId });
  await ask('fees.saveCard', {
    merchantId,
    card: {
      name: 'Agreed with PhonePe',
      providerAccount: accounts.find(({ institution }) => institution === 'phonepe')?.id ?? 'no account',
      currency: 'INR',
      from: '2026-09-01',
      lines: [{ methods: 'any', percent: '0', fixed: '2', taxPercent: '18' }],
    },
  });
  const closing = paid.reduce((sum, { gross }) => sum + cents(gross), cents('1000.00'));
  await bring(
    'bank-october.json',
    [
      ...credits(october.slice(0, 60)),
      {
        kind: 'credit',
        at: '2026-10-07',
        currency: 'INR',
        gross: '82100.00',
        reference: 'SWIFT D1',
        description: 'INWARD USD',
      },
      {
        kind: 'credit',
        at: '2026-10-10',
        currency: 'INR',
        gross: '776.00',
        reference: 'SHORT',
        description: 'NEFT SHORT',
      },
      { kind: 'credit', at: '2026-10-11', currency: 'INR', gross: '55.00', reference: 'L1', description: 'NEFT L1' },
      { kind: 'credit', at: '2026-09-29', currency: 'INR', gross: '5.00', reference: 'X', description: 'CASH' },
      { kind: 'debit', at: '2026-10-12', currency: 'INR', gross: '-400.00', reference: 'RENT', description: 'RENT' },
    ],
    { account: 'XX4321', opening: { INR: inMajor(closing) } },
  );

  // The first attempt of all is F1.
  await ask('incidents.markAttempt', { merchantId, attemptId: '1', what: 'debited', on: '2026-10-22' });
  await ask('incidents.save', {
    merchantId,
    scope: { of: 'rail', rail: 'upi' },
    from: '2026-10-22T18:00:00+05:30',
    to: '2026-10-22T19:00:00+05:30',
  });

  const open = async (reference: string, side: 'left' | 'right'): Promise<string> => {
    const list = await ask('matching.list', { merchantId });
    return list[side].find((item) => item.reference === reference)?.id ?? `nothing open under ${reference}`;
  };
  await ask('matching.accept', { merchantId, left: await open('D1', 'left'), right: await open('SWIFT D1', 'right') });
  const short = { merchantId, left: await open('SHORT', 'left'), right: await open('SHORT', 'right') };
  const { match } = await ask('matching.accept', short);
  await ask('matching.unmatch', { merchantId, matchId: match.id ?? '' });
  await ask('matching.accept', { ...short, writeOffDifference: true });
  await ask('matching.writeOff', { merchantId, item: await open('X', 'right'), reason: 'nobody asked' });
  await ask('ledger.undo', { merchantId });
  await ask('ledger.redo', { merchantId });
  const { exceptions } = await ask('exceptions.list', { merchantId });
  const ids = exceptions.slice(0, 2).map(({ id: one }) => one);
  await ask('exceptions.update', { merchantId, ids, owner: 'Asha', due: '2026-11-20', note: 'asked by telephone' });
  await ask('ledger.undo', { merchantId });
  await ask('ledger.redo', { merchantId });
  const wrong = await bring('wrong.json', [
    { kind: 'sale', at: '2026-10-25', currency: 'INR', gross: '1.00', reference: 'WRONG' },
  ]);
  await ask('imports.undo', { merchantId, importId: wrong });
  await ask('ledger.undo', { merchantId });
  await ask('ledger.undo', { merchantId });
  await meetSomebody(test);
  await ask('periods.reopen', { merchantId, month: '2026-09', reason: 'a late file' });
  await ask('periods.close', { merchantId, month: '2026-09' });
  await useTwoWorkspaces(test, merchantId, clock);
  await useMonthPack(test, clock, '2026-09');
  await ask('periods.close', { merchantId, month: '2026-10' });
  return { test, merchantId, clock };
}

/** Says who the workspace is, verifies somebody else, and takes a merchant's request from them. */
async function meetSomebody({ ask, file }: TestBackend): Promise<void> {
  const meera = somebody('Meera', 61);
  await ask('identity.save', { name: 'Rangoli Crafts' });
  const { text } = await ask('identity.card', {});
  const { id } = await ask('contacts.add', { file: file('meera.nikash', meera.card) });
  await ask('contacts.verify', { id, verified: true });
  await ask('packets.take', { file: file('request.nikash', meera.send(text)) });
}
