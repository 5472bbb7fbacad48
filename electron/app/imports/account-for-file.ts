import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { FileKind } from '../../formats/format.ts';
import {
  insertAccount,
  learnAccountNumber,
  listAccounts,
  type AccountKind,
  type AccountRecord,
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
    /** The id of the account that a file Nikash wrote came from: it is meant where it is one of this merchant's. */
    readonly own?: string | undefined;
  },
  makeId: () => string,
  now: number,
): FileAccount {
  const kind: AccountKind = file.fileKind === 'statement' ? 'bank' : 'provider';
  const all = listAccounts(writer, kind, file.merchantId);
  const own = all.find(({ id, institution }) => id === file.own && institution === file.institution);
  if (own !== undefined && file.wanted === undefined) return { kind, id: own.id, seq: own.seq };
  const named = sameNumber(all, file.institution, file.number);
  if (named !== null && file.wanted === undefined) return { kind, id: named.id, seq: named.seq };
  const accounts = all.filter(({ id, institution }) => institution === file.institution || id === file.wanted);
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

/**
 * A bank's file in a standard form (camt, MT940, OFX) does not say which bank it is of: the account of its number is
 * meant, at whatever bank, as long as there is but one.
 */
function sameNumber(
  accounts: readonly AccountRecord[],
  institution: InstitutionId,
  number: string | null,
): AccountRecord | null {
  if (institution !== 'other_bank' || number === null) return null;
  const found = accounts.filter((account) => account.number === number);
  return found.length === 1 ? (found[0] ?? null) : null;
}
