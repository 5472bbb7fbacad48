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

/** The account by its id, and by its number inside the file. */
export type FileAccount = { readonly kind: AccountKind; readonly id: string; readonly seq: bigint };

/**
 * The account a file belongs to: the one the user says by its id or number; else the one of the number the file names;
 * else, where the file names none, the merchant's first account there. An account is opened when there is none.
 */
export function accountForFile(
  writer: Writer,
  file: {
    readonly merchantId: MerchantId;
    readonly fileKind: FileKind;
    readonly institution: InstitutionId;
    readonly number: string | null;
    /** The user's word: an account's id or number. */
    readonly wanted: string | undefined;
  },
  makeId: () => string,
  now: number,
): FileAccount {
  const kind: AccountKind = file.fileKind === 'statement' ? 'bank' : 'provider';
  const accounts = listAccounts(writer, kind, file.merchantId).filter(
    ({ institution }) => institution === file.institution,
  );
  const number = file.wanted ?? file.number ?? '';
  const exact = accounts.find((account) => account.id === file.wanted || account.number === number);
  const unnamed = accounts.find((account) => account.number === '');
  const likely = number === '' ? accounts[0] : unnamed;
  const chosen = exact ?? (file.wanted === undefined ? likely : undefined);
  if (chosen !== undefined) {
    const told = file.number ?? '';
    if (chosen.number === '' && told !== '') learnAccountNumber(writer, chosen.seq, told, now);
    return { kind, id: chosen.id, seq: chosen.seq };
  }
  const id = makeId();
  const account = { id, merchantId: file.merchantId, institution: file.institution, number };
  return { kind, id, seq: insertAccount(writer, kind, account, now) };
}
