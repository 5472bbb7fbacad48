import type { Merchant } from '../../shared/contract/merchants.ts';
import { parseMonth, type Month } from '../../shared/kernel/local-date.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';
import { UsageError } from './usage-error.ts';

/** The merchant named by --merchant (id or name); the only one there is when it is left out. */
export async function chosenMerchant({ args, ask }: Desk): Promise<Merchant> {
  const { merchants } = await ask('merchants.list', {});
  const named = args.text('merchant');
  if (named === undefined) {
    const [only, second] = merchants;
    if (only === undefined) throw new UsageError('there is no merchant yet: merchant add --name NAME --country IN');
    if (second !== undefined) throw new UsageError('--merchant says which: merchant list shows their ids');
    return only;
  }
  return merchantCalled(merchants, named);
}

/** The merchant of this id or name. @throws Refused when there is none. */
export function merchantCalled(merchants: readonly Merchant[], called: string): Merchant {
  const found =
    merchants.find(({ id }) => id === called) ??
    merchants.find(({ name }) => name.toLowerCase() === called.toLowerCase());
  if (found === undefined) throw new Refused({ ok: false, code: 'merchant_unknown', details: { id: called } });
  return found;
}

/** --month YYYY-MM, or undefined. */
export function givenMonth({ args }: Pick<Desk, 'args'>): Month | undefined {
  const text = args.text('month');
  if (text === undefined) return undefined;
  const month = parseMonth(text);
  if (month === null) throw new UsageError(`--month is written as 2026-10, not ${text}`);
  return month;
}

/** --month, or the latest month that holds anything of the merchant. */
export function chosenMonth(desk: Pick<Desk, 'args'>, merchant: Merchant): Month {
  const month = givenMonth(desk) ?? merchant.latestMonth;
  if (month === null)
    throw new UsageError(`${merchant.name} has nothing in the books yet: --month says which month you mean`);
  return month;
}
