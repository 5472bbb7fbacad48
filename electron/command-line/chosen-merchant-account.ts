import type { Merchant } from '../../shared/contract/merchants.ts';
import { institutionName } from './chosen-provider.ts';
import { UsageError } from './usage-error.ts';

/**
 * A merchant’s account with a provider by its id, its number, or the provider’s name where there is one of it.
 * @throws UsageError when it is none or several.
 */
export function chosenMerchantAccount({ accounts }: Pick<Merchant, 'accounts'>, named: string): string {
  const wanted = named.toLowerCase();
  const providers = accounts.filter(({ kind }) => kind === 'provider');
  const found = providers.filter(
    ({ id, institution, number }) =>
      id === named ||
      (number !== '' && number === named) ||
      [institution, institutionName(institution)].some((name) => name.toLowerCase() === wanted),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const known = (found.length > 1 ? found : providers).map(
    ({ id, institution, number }) => `${id} (${institutionName(institution)}${number === '' ? '' : ` ${number}`})`,
  );
  const rest = known.length === 0 ? 'import one of its reports first' : `there are ${known.join(', ')}`;
  throw new UsageError(`${named} is ${found.length > 1 ? 'several accounts' : 'no account'} with a provider: ${rest}`);
}
