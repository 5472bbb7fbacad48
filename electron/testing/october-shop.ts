import type { MerchantId } from '../../shared/kernel/ids.ts';
import type { Input, Output } from '../../shared/contract/contract.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { fromWire } from '../../shared/money/wire.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import type { Reader } from '../store/connection.ts';
import { contentHash } from '../store/ledger/content-hash.ts';
import { readBeside } from './open-beside.ts';
import { hdfcFile, phonepeFile, type SampleLine, type SampleSale } from './sample-files.ts';
import { testBackend, testMerchant, type TestBackend, type TestClock } from './test-backend.ts';

// Batch 1 comes to 1,286.902 and the bank can pay 1,286.90 of it; batch 2 is paid 500 short; batch 3 never comes.
export const octoberSales: readonly SampleSale[] = [
  {
    reference: 'P1',
    on: '01-10-2026',
    amount: '1000.00',
    fee: '-7.40',
    tax: '-1.332',
    batch: 'AXNPN0001',
    settledOn: '02-10-2026',
  },
  {
    reference: 'P2',
    on: '01-10-2026',
    amount: '500.00',
    fee: '-3.70',
    tax: '-0.666',
    batch: 'AXNPN0001',
    settledOn: '02-10-2026',
  },
  { reference: 'R1', on: '01-10-2026', amount: '-200.00', batch: 'AXNPN0001', settledOn: '02-10-2026', refund: true },
  { reference: 'P3', on: '03-10-2026', amount: '2000.00', batch: 'AXNPN0002', settledOn: '04-10-2026' },
  { reference: 'P4', on: '05-10-2026', amount: '250.00' },
  { reference: 'P5', on: '08-10-2026', amount: '900.00', batch: 'AXNPN0003', settledOn: '09-10-2026' },
];

export const octoberLines: readonly SampleLine[] = [
  {
    on: '02/10/26',
    narration: 'NEFT CR-PHONEPE-AXNPN0001',
    reference: '0000AXNPN0001',
    in: '1,286.90',
    balance: '11,286.90',
  },
  { on: '03/10/26', narration: 'RENT', reference: '000123', out: '1,000.00', balance: '10,286.90' },
  {
    on: '04/10/26',
    narration: 'NEFT CR-PHONEPE-AXNPN0002',
    reference: 'AXNPN0002',
    in: '1,500.00',
    balance: '11,786.90',
  },
  { on: '06/10/26', narration: 'CASH DEPOSIT', in: '700.00', balance: '12,486.90' },
  { on: '31/10/26', narration: 'INTEREST', out: '0.90', balance: '12,486.00' },
];

/** A payment that joins the first batch after its credit has come: the batch is 250.00 larger then. */
export const grownSale: SampleSale = {
  reference: 'P4',
  on: '05-10-2026',
  amount: '250.00',
  batch: 'AXNPN0001',
  settledOn: '02-10-2026',
};

type Imported = Output<'imports.commit'>;
type Listed = Output<'matching.list'>;

/** A merchant in India on 21 November, and what tests of its books ask and do over and over. */
export type OctoberShop = {
  readonly test: TestBackend;
  readonly clock: TestClock;
  readonly merchantId: string;
  /** Each text is a file of its own; all of them are one import, under names of their own. */
  readonly importTexts: (...texts: readonly string[]) => Promise<Imported>;
  /** The report and the statement of October. */
  readonly importOctober: () => Promise<Imported>;
  /** Kind, amount at risk and first reference of each exception. */
  readonly exceptions: () => Promise<(readonly [kind: string, amount: string, reference: string | undefined])[]>;
  /** The id of an open item by its reference, or by its narration. */
  readonly open: (side: 'left' | 'right', name: string) => Promise<string>;
  readonly matches: () => Promise<Listed['matches']>;
  readonly accept: (
    left: string,
    right: string,
    more?: Pick<Input<'matching.accept'>, 'writeOffDifference'>,
  ) => Promise<Output<'matching.accept'>['match']>;
  readonly remove: () => Promise<void>;
};

/** The same, and what its books say, read beside the backend. */
export type OctoberBooks = OctoberShop & { readonly reader: Reader; readonly hash: () => string };

export async function openOctoberBooks(options: { readonly readerWorker?: URL } = {}): Promise<OctoberBooks> {
  const shop = await openOctoberShop(options);
  const reader = await readBeside(shop.test);
  return {
    ...shop,
    reader,
    hash: () => contentHash(reader, shop.merchantId as MerchantId),
    remove: async () => {
      reader.close();
      await shop.remove();
    },
  };
}

export async function openOctoberShop(options: { readonly readerWorker?: URL } = {}): Promise<OctoberShop> {
  const clock: TestClock = { now: Date.parse('2026-11-21T10:00:00+05:30') };
  const test = testBackend({ ...options, clock });
  const merchantId = await testMerchant(test);
  let files = 0;
  const importTexts = (...texts: readonly string[]): Promise<Imported> =>
    test.ask('imports.commit', { merchantId, files: texts.map((text) => test.file(`file-${(files += 1)}.csv`, text)) });
  const list = () => test.ask('matching.list', { merchantId });
  const open = async (side: 'left' | 'right', name: string): Promise<string> => {
    const found = (await list())[side].find(({ reference, description }) => [reference, description].includes(name));
    assert(found !== undefined, `nothing is open under ${name}`);
    return found.id;
  };
  return {
    test,
    clock,
    merchantId,
    importTexts,
    importOctober: () => importTexts(phonepeFile(octoberSales), hdfcFile(octoberLines)),
    exceptions: async () =>
      (await test.ask('exceptions.list', { merchantId })).exceptions.map(({ kind, amountAtRisk, references }) => [
        kind,
        toDecimalText(fromWire(amountAtRisk)),
        references[0],
      ]),
    open,
    matches: async () => (await list()).matches,
    accept: async (left, right, more = {}) => {
      const pair = { left: await open('left', left), right: await open('right', right) };
      return (await test.ask('matching.accept', { merchantId, ...pair, ...more })).match;
    },
    remove: test.remove,
  };
}
