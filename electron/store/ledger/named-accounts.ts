import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader } from '../connection.ts';
import { integerOf, textOf, textOrNull } from '../row.ts';

/** An account of the books with what its subject stands for. */
export type NamedAccount = {
  readonly id: bigint;
  readonly role: string;
  /** A method's id, the id of an account with a provider or bank, or empty. */
  readonly subject: string;
  /** Where the subject is an account with a provider or bank: whose, and its number as it is stored, which may be empty. */
  readonly holder: { readonly institution: InstitutionId; readonly number: string } | null;
};

/** Every account of a merchant's books. They are as few as its providers, banks and methods. */
export const namedAccounts = (reader: Reader, merchantId: MerchantId): NamedAccount[] =>
  reader
    .read(
      `SELECT ledger_account.id, role, subject, institution, coalesce(learned.number, account.number) AS number
       FROM ledger_account JOIN merchant ON merchant.seq = ledger_account.merchant_seq
       LEFT JOIN account ON account.id = subject LEFT JOIN account_number AS learned ON learned.account_seq = account.seq
       WHERE merchant.id = ? ORDER BY ledger_account.id`,
    )
    .all(merchantId)
    .map((row) => {
      const institution = textOrNull(row, 'institution') as InstitutionId | null;
      return {
        id: integerOf(row, 'id'),
        role: textOf(row, 'role'),
        subject: textOf(row, 'subject'),
        holder: institution === null ? null : { institution, number: textOf(row, 'number') },
      };
    });
