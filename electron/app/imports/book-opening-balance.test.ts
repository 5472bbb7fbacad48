import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { hdfcFile } from '../../testing/sample-files.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

/** Three statements that follow each other: 1,000.00 → 1,100.00 → 1,050.00 → 1,250.00. */
const statements = {
  september: hdfcFile([{ on: '10/09/26', narration: 'DEPOSIT', reference: '1', in: '100.00', balance: '1,100.00' }]),
  october: hdfcFile([{ on: '10/10/26', narration: 'RENT', reference: '2', out: '50.00', balance: '1,050.00' }]),
  november: hdfcFile([{ on: '10/11/26', narration: 'DEPOSIT', reference: '3', in: '200.00', balance: '1,250.00' }]),
};

let test: TestBackend;
let merchantId: MerchantId;
beforeEach(async () => {
  test = testBackend();
  await test.openNew();
  ({ id: merchantId } = await test.ask('merchants.add', { name: 'Shop', country: 'IN' }));
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const bring = async (name: keyof typeof statements) => {
  const file = test.file(`${name}.csv`, statements[name]);
  const { imports } = await test.ask('imports.commit', { merchantId, files: [file] });
  return imports[0]?.id ?? (name as never);
};

/** What the ledger holds of the bank and of opening balances at the end of November, in paise. */
const held = async (): Promise<readonly string[]> => {
  const { accounts } = await test.ask('ledger.accounts', { merchantId, month: '2026-11' });
  return ['bank', 'opening_balances'].map(
    (role) => accounts.find((account) => account.role === role)?.balances[0]?.closing.amount ?? '0',
  );
};

it('makes the ledger’s balance the bank’s, in whatever order the statements come', async () => {
  for (const order of [
    ['september', 'october', 'november'],
    ['november', 'october', 'september'],
    ['october', 'september', 'november'],
  ] as const) {
    const ids: Awaited<ReturnType<typeof bring>>[] = [];
    for (const name of order) ids.push(await bring(name));
    expect(await held()).toEqual(['125000', '-100000']);
    const checklist = await test.ask('periods.checklist', { merchantId, month: '2026-09' });
    expect(checklist.checklist.find(({ item }) => item === 'statements_continuous')).toMatchObject({ ok: true });
    for (const importId of ids.toReversed()) await test.ask('imports.undo', { merchantId, importId });
    expect(await held()).toEqual(['0', '0']);
  }
});

it('leaves the later statement’s balance standing when the earlier one is taken back, and not the other way round', async () => {
  const november = await bring('november');
  expect(await held()).toEqual(['125000', '-105000']);
  const october = await bring('october');
  expect(await held()).toEqual(['125000', '-110000']);
  expect(await test.dispatch('imports.undo', { merchantId, importId: november })).toMatchObject({
    ok: false,
    code: 'import_relied_on',
    details: { by: 'october.csv' },
  });
  await test.ask('imports.undo', { merchantId, importId: october });
  expect(await held()).toEqual(['125000', '-105000']);
});

it('keeps the statement that begins the account while a later one stands, which has no balance of its own in the books', async () => {
  const september = await bring('september');
  const october = await bring('october');
  expect(await test.dispatch('imports.undo', { merchantId, importId: september })).toMatchObject({
    ok: false,
    code: 'import_relied_on',
    details: { file: 'september.csv', by: 'october.csv' },
  });
  await test.ask('imports.undo', { merchantId, importId: october });
  await test.ask('imports.undo', { merchantId, importId: september });
  await bring('october');
  expect(await held()).toEqual(['105000', '-110000']);
});

it('holds a month whose statement ends otherwise than the ledger', async () => {
  await bring('september');
  await bring('november');
  const { checklist } = await test.ask('periods.checklist', { merchantId, month: '2026-11' });
  expect(checklist.find(({ item }) => item === 'statements_continuous')).toMatchObject({
    ok: false,
    details: { code: 'check_statements_gap' },
  });
});
