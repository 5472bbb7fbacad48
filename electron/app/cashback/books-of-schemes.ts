import type { CashbackScheme } from '../../../shared/contract/cashback.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { absolute } from '../../../shared/money/money.ts';
import { bearsAnyWord } from '../../domain/cashback/bears-word.ts';
import { cardBorne } from '../../domain/cashback/card-borne.ts';
import type { CashbackReceipt, CashbackRow } from '../../domain/cashback/cashback-row.ts';
import { personToPerson } from '../../domain/cashback/person-to-person.ts';
import type { SchemeBooks } from '../../domain/cashback/settle-cashback.ts';
import { paymentRows, seenThrough, statementRows, type AccountRow } from '../../store/cashback/cashback-rows.ts';
import type { SchemeRecord } from '../../store/cashback/schemes-table.ts';
import type { Reader } from '../../store/connection.ts';
import { listAccounts, type AccountKind, type AccountRecord } from '../../store/merchants/accounts-table.ts';

export type OwnAccount = AccountRecord & { readonly kind: AccountKind };

/** Every account of a merchant, banks first: most schemes are about one. */
export const accountsOf = (reader: Reader, merchantId: MerchantId): OwnAccount[] =>
  (['bank', 'provider'] as const).flatMap((kind) =>
    listAccounts(reader, kind, merchantId).map((account) => ({ ...account, kind })),
  );

/**
 * The payments and receipts of each scheme, from the accounts that it names. Payments by another card are among them: a
 * receipt that names one of them must not be taken for another's.
 */
export function booksOfSchemes(
  reader: Reader,
  merchantId: MerchantId,
  schemes: readonly SchemeRecord[],
): SchemeBooks[] {
  const accounts = new Map(accountsOf(reader, merchantId).map((account) => [account.id, account]));
  return schemes.map(({ id, scheme }) => {
    const account = accounts.get(scheme.account);
    const arrives = accounts.get(scheme.receipt.account ?? scheme.account);
    return {
      id,
      scheme,
      rows: account === undefined ? [] : rowsOf(reader, scheme, account),
      receipts: arrives === undefined ? [] : receiptsOf(reader, scheme, arrives),
      seenThrough: arrives === undefined ? null : seenThrough(reader, arrives.seq, scheme.currency),
    };
  });
}

function rowsOf(reader: Reader, scheme: CashbackScheme, account: OwnAccount): CashbackRow[] {
  const { currency, from, to, direction, instrument } = scheme;
  const wanted = { accountSeq: account.seq, currency, from, to };
  const isSpent = direction === 'spent';
  const found =
    account.kind === 'bank'
      ? statementRows(reader, wanted, isSpent ? 'out' : 'in', null)
      : paymentRows(
          reader,
          wanted,
          isSpent ? 'paid_out' : 'paid_in',
          instrument.kind !== 'any' || scheme.words.length > 0,
        );
  return found.map((row) => cashbackRow(scheme, account, row));
}

const cashbackRow = (
  { instrument }: CashbackScheme,
  account: OwnAccount,
  { id, on, at, amount, reference, text, method }: AccountRow,
): CashbackRow => ({
  id,
  on,
  at,
  amount: absolute(amount),
  reference,
  text,
  method,
  card: instrument.kind === 'own_card' ? cardBorne(text, account.number, instrument.lastFour) : null,
  personToPerson: instrument.kind === 'person_to_person' ? personToPerson(text, instrument.words) : null,
});

/** Cashback may come long after the offer has ended. */
function receiptsOf(
  reader: Reader,
  { currency, from, receipt }: CashbackScheme,
  arrives: OwnAccount,
): CashbackReceipt[] {
  const wanted = { accountSeq: arrives.seq, currency, from, to: null };
  const found =
    arrives.kind === 'bank'
      ? statementRows(reader, wanted, 'either', receipt.words.map(firstPiece)).filter(({ text }) =>
          bearsAnyWord(text, receipt.words),
        )
      : paymentRows(reader, wanted, 'cashback', true);
  return found.map(({ id, on, amount, reference, text }) => ({ id, on, amount, reference, text }));
}

/** However many spaces a bank writes within a phrase, its first word stands there. */
const firstPiece = (word: string): string => word.trim().toLowerCase().split(/\s+/u)[0] ?? '';
