import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { Reader, Writer } from '../connection.ts';
import { textOf } from '../row.ts';

export type AccountKind = 'provider' | 'bank';

export type AccountRecord = {
  readonly id: string;
  readonly merchantId: MerchantId;
  readonly institution: InstitutionId;
  /** As the institution names it, masked; empty while no file has said it. */
  readonly number: string;
};

const tableOf = { provider: 'provider_account', bank: 'bank_account' } as const;

export const listAccounts = (reader: Reader, kind: AccountKind, merchantId: MerchantId): AccountRecord[] =>
  reader
    .read(`SELECT id, institution, number FROM ${tableOf[kind]} WHERE merchant_id = ? ORDER BY opened_at, id`)
    .all(merchantId)
    .map((row) => ({
      id: textOf(row, 'id'),
      merchantId,
      institution: textOf(row, 'institution') as InstitutionId,
      number: textOf(row, 'number'),
    }));

export function insertAccount(writer: Writer, kind: AccountKind, account: AccountRecord, now: number): void {
  writer
    .write(`INSERT INTO ${tableOf[kind]} (id, merchant_id, institution, number, opened_at) VALUES (?, ?, ?, ?, ?)`)
    .run(account.id, account.merchantId, account.institution, account.number, BigInt(now));
}

/** A file that names its account's number teaches it to an account that had none. */
export function learnAccountNumber(writer: Writer, kind: AccountKind, id: string, number: string): void {
  writer.write(`UPDATE ${tableOf[kind]} SET number = ? WHERE id = ? AND number = ''`).run(number, id);
}
