import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { FileKind } from '../../formats/format.ts';
import {
  insertAccount,
  learnAccountNumber,
  listAccounts,
  type AccountKind,
} from '../../store/merchants/accounts-table.ts';
import type { Writer } from '../../store/connection.ts';

export type FileAccount = { readonly kind: AccountKind; readonly id: string };

/**
 * The account a file belongs to. A file that names its number goes to the account of that number; one that names none
 * goes to the merchant's first account there. An account is opened when there is none.
 */
export function accountForFile(
  writer: Writer,
  file: {
    readonly merchantId: MerchantId;
    readonly fileKind: FileKind;
    readonly institution: InstitutionId;
    readonly number: string | null;
  },
  makeId: () => string,
  now: number,
): FileAccount {
  const kind: AccountKind = file.fileKind === 'statement' ? 'bank' : 'provider';
  const accounts = listAccounts(writer, kind, file.merchantId).filter(
    ({ institution }) => institution === file.institution,
  );
  const number = file.number ?? '';
  const exact = accounts.find((account) => account.number === number);
  const unnamed = accounts.find((account) => account.number === '');
  const chosen = exact ?? (number === '' ? accounts[0] : unnamed);
  if (chosen !== undefined) {
    if (chosen.number === '' && number !== '') learnAccountNumber(writer, kind, chosen.id, number);
    return { kind, id: chosen.id };
  }
  const id = makeId();
  insertAccount(writer, kind, { id, merchantId: file.merchantId, institution: file.institution, number }, now);
  return { kind, id };
}
