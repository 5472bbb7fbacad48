import type { InstitutionId } from '../../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import type { Reader } from '../../../store/connection.ts';
import { listAccounts } from '../../../store/merchants/accounts-table.ts';
import { holderName } from '../../ledger/account-name.ts';

/** A merchant's account with a provider as reports name it: the provider, and the account's number where one is known. */
export type ProviderAccount = { readonly id: string; readonly institution: InstitutionId; readonly name: string };

/** The merchant's accounts with providers by their ids, in the order in which they were opened. */
export const providerAccounts = (reader: Reader, merchantId: MerchantId): ReadonlyMap<string, ProviderAccount> =>
  new Map(
    listAccounts(reader, 'provider', merchantId).map((account) => [
      account.id,
      { id: account.id, institution: account.institution, name: holderName(account) },
    ]),
  );
