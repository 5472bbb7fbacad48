import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Reader, Writer } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';

export type AccountKind = 'provider' | 'bank';

export type NewAccount = {
  readonly id: string;
  readonly merchantId: MerchantId;
  readonly institution: InstitutionId;
  /** As the institution names it, masked; empty while no file has said it. */
  readonly number: string;
};

/** `seq` is the account's number inside the file, under which its rows lie. */
export type AccountRecord = NewAccount & { readonly seq: bigint };

export const listAccounts = (reader: Reader, kind: AccountKind, merchantId: MerchantId): AccountRecord[] =>
  reader
    .read(
      `SELECT account.seq, account.id, institution, coalesce(learned.number, account.number) AS number
       FROM account JOIN merchant ON merchant.seq = merchant_seq LEFT JOIN account_number AS learned ON learned.account_seq = account.seq
       WHERE merchant.id = ? AND kind = ? ORDER BY opened_at, account.seq`,
    )
    .all(merchantId, kind)
    .map((row) => ({
      seq: integerOf(row, 'seq'),
      id: textOf(row, 'id'),
      merchantId,
      institution: textOf(row, 'institution') as InstitutionId,
      number: textOf(row, 'number'),
    }));

/** Gives the account's number inside the file. */
export const insertAccount = (writer: Writer, kind: AccountKind, account: NewAccount, now: number): bigint =>
  writer
    .write(
      `INSERT INTO account (id, merchant_seq, kind, institution, number, opened_at)
       VALUES (?, (SELECT seq FROM merchant WHERE id = ?), ?, ?, ?, ?)`,
    )
    .run(account.id, account.merchantId, kind, account.institution, account.number, BigInt(now));

/** A file that names its account's number teaches it to an account that had none. */
export function learnAccountNumber(writer: Writer, accountSeq: bigint, number: string, now: number): void {
  writer
    .write('INSERT INTO account_number (account_seq, number, learned_at) VALUES (?, ?, ?)')
    .run(accountSeq, number, BigInt(now));
}
