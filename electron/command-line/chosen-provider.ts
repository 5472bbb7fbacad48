import type { FeeAccount } from '../../shared/contract/fees.ts';
import { institutions } from '../../shared/catalogue/institutions.ts';
import { UsageError } from './usage-error.ts';

export const institutionName = (id: string): string =>
  Object.hasOwn(institutions, id) ? institutions[id as keyof typeof institutions].name : id;

/** `PhonePe`, or `PhonePe ••1234` where the account's number is known. */
export const accountText = ({ institution, number }: FeeAccount): string =>
  number === '' ? institutionName(institution) : `${institutionName(institution)} ${number}`;

/**
 * The account with a provider (or a bank, where the accounts are with banks) by its id, its number, or the provider's name or id where
 * there is one of it.
 * @throws UsageError when it is none or several.
 */
export function chosenProvider<Account extends FeeAccount>(
  accounts: readonly Account[],
  named: string,
  kind: 'provider' | 'bank' = 'provider',
): Account {
  const wanted = named.toLowerCase();
  const found = accounts.filter(
    ({ id, institution, number }) =>
      id === named ||
      (number !== '' && number === named) ||
      institution === wanted ||
      institutionName(institution).toLowerCase() === wanted,
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = (found.length > 1 ? found : accounts).map((account) => `${account.id} (${accountText(account)})`);
  const rest =
    known.length === 0
      ? `import one of its ${kind === 'bank' ? 'statements' : 'reports'} first`
      : `there are ${known.join(', ')}`;
  throw new UsageError(`${named} is ${found.length > 1 ? 'several accounts' : 'no account'} with a ${kind}: ${rest}`);
}
