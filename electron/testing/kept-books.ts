import type { Input, Output } from '../../shared/contract/contract.ts';
import type { LedgerEntry } from '../../shared/contract/ledger.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { Month } from '../../shared/kernel/local-date.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';
import { makeDemoMonth } from '../app/demo/make-demo-month.ts';
import { openReader, type Reader } from '../store/connection.ts';
import { toldPostings, type ToldPosting } from '../store/testing/told-postings.ts';
import { openVault, vaultFileOf } from '../store/vault/vault-file.ts';
import { hdfcFile, phonepeFile, type SampleSale } from './sample-files.ts';
import { testPassphrase } from './make-test-workspace.ts';
import { testBackend, testMerchant, type TestBackend } from './test-backend.ts';

/** Two merchants' books with entries of every making, for tests of what the ledger shows of them. */
export type KeptBooks = {
  readonly test: TestBackend;
  /** Beside the backend's own, to hold its answers against. */
  readonly reader: Reader;
  readonly shop: string;
  readonly other: string;
  readonly postings: readonly ToldPosting[];
  /** The lines of each file of the shop, by its name. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** All pages together. */
  readonly everyEntry: (wanted: Input<'ledger.entries'>) => Promise<LedgerEntry[]>;
  readonly remove: () => Promise<void>;
};

/** From the month before the first entry of the shop to the one after its last. */
export const keptMonths = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

/** A batch of sixty payments of ₹100, ten of which cost a fee. */
export const largeBatch = 'AXNPN9001';

const large = Array.from({ length: 60 }, (_, index): SampleSale => ({
  reference: `LARGE${index}`,
  on: '03-11-2026',
  amount: '100.00',
  ...(index % 6 === 0 ? { fee: '-1.00', tax: '-0.18' } : {}),
  batch: largeBatch,
  settledOn: '04-11-2026',
}));

const late: SampleSale = { reference: 'LATE1', on: '28-09-2026', amount: '55.00' };
const grown: SampleSale = { ...late, reference: 'GROWN', on: '03-11-2026', batch: largeBatch, settledOn: '04-11-2026' };
const alone: SampleSale = {
  ...grown,
  reference: 'ALONE',
  amount: '21.00',
  batch: 'AXNPN9002',
  settledOn: '05-11-2026',
};
const bank = hdfcFile([
  {
    on: '04/11/26',
    narration: `NEFT-${largeBatch}`,
    reference: `0000${largeBatch}`,
    in: '5,988.20',
    balance: '9,988.20',
  },
  { on: '05/11/26', narration: 'CASH DEPOSIT', in: '50.00', balance: '10,038.20' },
  { on: '05/11/26', narration: 'NEFT-AXNPN9002', reference: 'AXNPN9002', in: '21.00', balance: '10,059.20' },
]);

const demo = (month: string, seed: number) => makeDemoMonth({ month: month as Month, seed });

export async function keepBooks(): Promise<KeptBooks> {
  const test = testBackend({ clock: { now: Date.parse('2026-12-05T10:00:00+05:30') } });
  const { ask } = test;
  const shop = await testMerchant(test);
  const other = (await ask('merchants.add', { name: 'Other Shop', country: 'IN' })).id;
  const files = new Map<string, readonly string[]>();
  const importTexts = async (merchantId: string, texts: Input<'imports.preview'>['files'], account?: string) =>
    (await ask('imports.commit', { merchantId, files: texts, account })).imports[0]?.id ?? '';
  const kept = (name: string, text: string): string => {
    files.set(name, text.split(/\r?\n/));
    return test.file(name, text);
  };

  const statementFirst = demo('2026-09', 3).files.toReversed();
  const [statement, ...reports] = statementFirst.map(({ name, text }) => kept(name, text));
  await importTexts(shop, [statement ?? ''], 'XX4321');
  await importTexts(shop, reports);
  await importTexts(
    other,
    demo('2026-09', 4).files.map(({ name, text }) => test.file(name, text)),
  );
  await ask('periods.close', { merchantId: shop, month: '2026-09' });
  const october = demo('2026-10', 7);
  await importTexts(
    shop,
    october.files.map(({ name, text }) => kept(name, text)),
  );
  await importTexts(shop, [kept('late.csv', phonepeFile([late, ...large])), kept('bank.csv', bank)]);

  const { left, right } = await ask('matching.list', { merchantId: shop });
  const isShort = ({ reference }: { readonly reference: string }): boolean =>
    reference === october.planted.shortPayout.reference;
  const pair = { merchantId: shop, left: left.find(isShort)?.id ?? '', right: right.find(isShort)?.id ?? '' };
  const { match } = await ask('matching.accept', pair);
  await ask('matching.unmatch', { merchantId: shop, matchId: match.id ?? '' });
  await ask('matching.accept', pair);
  const deposit = right.find(({ description }) => description === 'CASH DEPOSIT');
  await ask('matching.writeOff', { merchantId: shop, item: deposit?.id ?? '', reason: 'nobody asked' });
  // The batch grows, and its match is taken back; another batch is matched. The import is undone, and both are as they
  // were. Then all of it the other way round, the write-off taken back, and made again.
  const importId = await importTexts(shop, [kept('grown.csv', phonepeFile([grown, alone]))]);
  await ask('imports.undo', { merchantId: shop, importId });
  for (let step = 0; step < 3; step += 1) await ask('ledger.undo', { merchantId: shop });
  await ask('ledger.redo', { merchantId: shop });

  const vault = await openVault(vaultFileOf(test.databaseFile), testPassphrase);
  assert(vault.ok, 'the workspace of a test opens');
  const reader = openReader({ file: test.databaseFile, key: vault.dataKey });
  return {
    test,
    reader,
    shop,
    other,
    postings: toldPostings(reader),
    files,
    everyEntry: (wanted) => everyEntry(test, wanted),
    remove: async () => {
      reader.close();
      await test.remove();
    },
  };
}

async function everyEntry({ ask }: TestBackend, wanted: Input<'ledger.entries'>): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let page: Output<'ledger.entries'>;
  let before: string | undefined;
  do {
    page = await ask('ledger.entries', { ...wanted, before });
    assert(page.next === null || page.entries.length === (wanted.limit ?? 100), 'a page that is not the last is full');
    entries.push(...page.entries);
    before = page.next ?? undefined;
  } while (page.next !== null);
  return entries;
}

export const unitsOf = (amount: WireMoney): bigint => fromWire(amount).units;

export const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, each) => sum + each, 0n);
