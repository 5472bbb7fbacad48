import type { Merchant } from '../../shared/contract/merchants.ts';
import { chosenProvider } from './chosen-provider.ts';

/**
 * A merchant’s account with a provider, or a bank, by its id, its number, or the name of whose it is where there is one of it.
 * @throws UsageError when it is none or several.
 */
export const chosenMerchantAccount = (
  { accounts }: Pick<Merchant, 'accounts'>,
  named: string,
  kind: 'provider' | 'bank' = 'provider',
): string =>
  chosenProvider(
    accounts.filter((account) => account.kind === kind),
    named,
    kind,
  ).id;
