import type { Merchant } from '../../shared/contract/merchants.ts';
import { chart } from '../domain/ledger/chart.ts';
import { accountTitle, titleText } from './account-title.ts';
import { chosenMonth } from './chosen-merchant.ts';
import type { Desk } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * An account by its code in the chart, where the merchant has one of it, or by its id. Codes are looked up in the trial
 * balance of the month: what neither held anything nor moved is not in it.
 */
export async function chosenAccount(desk: Desk, merchant: Merchant, named: string): Promise<string> {
  if (!/^\d{1,19}$/.test(named))
    throw new UsageError(`--account is a code of the chart or an id, as accounts shows them, not ${named}`);
  const role = Object.values(chart).find(({ code }) => String(code) === named);
  if (role === undefined) return named;
  const month = chosenMonth(desk, merchant);
  const { accounts } = await desk.ask('ledger.accounts', { merchantId: merchant.id, month });
  const [only, ...more] = accounts.filter(({ code }) => String(code) === named);
  if (only === undefined)
    throw new UsageError(`no account ${named} (${role.name}) holds anything in ${desk.voice.month(month)}`);
  if (more.length > 0) {
    const each = [only, ...more].map((account) => `${account.id} for ${titleText(accountTitle(account))}`);
    throw new UsageError(`${named} is several accounts; name one by its id: ${each.join('; ')}`);
  }
  return only.id;
}
