import type { Answer, Output } from '../../shared/contract/contract.ts';
import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { money } from '../../shared/money/money.ts';
import { toDecimalText } from '../../shared/money/decimal-text.ts';
import { fromWire } from '../../shared/money/wire.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from './any-rows.ts';
import { testBackend, type TestBackend, type TestClock } from './test-backend.ts';

/** A merchant with provider and bank files in any currency, seen from outside as an accountant sees it. */
export type ExchangeShop = {
  readonly test: TestBackend;
  readonly clock: TestClock;
  readonly merchantId: string;
  readonly settle: (...rows: readonly AnyRow[]) => Promise<void>;
  readonly bank: (...rows: readonly AnyRow[]) => Promise<void>;
  readonly take: (file: AnyRows) => Promise<Output<'imports.commit'>>;
  /** Takes lines `date,from,to,rate[,source]` up as a file of rates. */
  readonly rates: (...lines: readonly string[]) => Promise<Output<'rates.import'>>;
  /** Links a batch and a bank line, each by its reference; a debit, which is not offered, by its id: `line:1`. */
  readonly accept: (batch: string, line: string) => Promise<Answer<'matching.accept'>>;
  /** Takes the match of a batch back. */
  readonly unmatch: (batch: string) => Promise<void>;
  readonly close: (month: string) => Promise<void>;
  /** Balances at a month's end by `role currency`, all accounts of a role together; those of zero are left out. */
  readonly balances: (month: string) => Promise<Readonly<Record<string, string>>>;
  /** What the accounts of a role moved by in a month, in one currency: debits less credits. */
  readonly moved: (month: string, role: string, currency: CurrencyCode) => Promise<string>;
  readonly remove: () => Promise<void>;
};

/** A shop in a workspace of its own, or beside another in its workspace. */
export async function exchangeShop(base: CurrencyCode = 'INR', beside?: ExchangeShop): Promise<ExchangeShop> {
  const clock: TestClock = beside?.clock ?? { now: Date.parse('2027-03-21T10:00:00+05:30') };
  const test = beside?.test ?? testBackend({ clock, readerWorker: new URL('any-rows-worker.ts', import.meta.url) });
  if (beside === undefined) await test.openNew();
  const { id: merchantId } = await test.ask('merchants.add', { name: `Shop in ${base}`, country: 'IN', base });
  let files = 0;

  const take: ExchangeShop['take'] = (file) =>
    test.ask('imports.commit', {
      merchantId,
      files: [test.file(`file-${(files += 1)}.json`, anyRowsFile(file) + ' '.repeat(files))],
    });
  const accounts = async (month: string) =>
    (await test.ask('ledger.accounts', { merchantId, month })).accounts.flatMap(({ role, balances }) =>
      balances.map((balance) => ({ role, ...balance })),
    );
  const itemsOf = async () => test.ask('matching.list', { merchantId });

  return {
    test,
    clock,
    merchantId,
    take,
    settle: async (...rows) => void (await take({ kind: 'settlement', rows })),
    bank: async (...rows) => void (await take({ kind: 'statement', rows })),
    rates: (...lines) =>
      test.ask('rates.import', { file: test.file('rates.csv', ['date,from,to,rate', ...lines, ''].join('\n')) }),
    accept: async (batch, line) => {
      const { left, right } = await itemsOf();
      const [leftId, rightId] = [
        left.find(({ reference }) => reference === batch)?.id,
        line.startsWith('line:') ? line : right.find(({ reference }) => reference === line)?.id,
      ];
      if (leftId === undefined || rightId === undefined) throw new Error(`${batch} or ${line} is not open`);
      return test.dispatch('matching.accept', { merchantId, left: leftId, right: rightId, writeOffDifference: false });
    },
    unmatch: async (batch) => {
      const { matches } = await itemsOf();
      const match = matches.find(({ level, left }) => level === 2 && left.some(({ reference }) => reference === batch));
      if (match === undefined || match.id === null) throw new Error(`${batch} is in no match`);
      await test.ask('matching.unmatch', { merchantId, matchId: match.id });
    },
    close: async (month) => void (await test.ask('periods.close', { merchantId, month })),
    balances: async (month) => {
      const sums = new Map<string, { readonly currency: CurrencyCode; units: bigint }>();
      for (const { role, currency, closing } of await accounts(month)) {
        const sum = sums.get(`${role} ${currency}`) ?? { currency, units: 0n };
        sum.units += fromWire(closing).units;
        sums.set(`${role} ${currency}`, sum);
      }
      return Object.fromEntries(
        [...sums]
          .filter(([, { units }]) => units !== 0n)
          .map(([key, { currency, units }]) => [key, toDecimalText(money(currency, units))]),
      );
    },
    moved: async (month, role, currency) => {
      const rows = (await accounts(month)).filter((each) => each.role === role && each.currency === currency);
      const units = rows.reduce(
        (sum, { debits, credits }) => sum + fromWire(debits).units - fromWire(credits).units,
        0n,
      );
      return toDecimalText(money(currency, units));
    },
    remove: () => test.remove(),
  };
}
