import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import type { RefusalOf } from '../../../shared/contract/contract.ts';
import type { KeptCard } from '../../../shared/contract/fees.ts';
import type { CardTerms } from '../../domain/fees/card-terms.ts';
import type { Reader } from '../../store/connection.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { refuse } from '../handler.ts';
import type { Days } from './audit-account.ts';
import { allCards, termsOfAccount } from './kept-cards.ts';

export type AuditedMonth = {
  readonly ok: true;
  readonly merchant: MerchantRecord;
  readonly account: AccountRecord;
  readonly cards: readonly KeptCard[];
  readonly terms: readonly CardTerms[];
  readonly days: Days;
};

/** The account that a question names, with its cards and the days of the month; or why there is none. */
export function auditedMonth(
  reader: Reader,
  {
    merchantId,
    account: id,
    month,
  }: { readonly merchantId: MerchantId; readonly account: string; readonly month: Month },
): AuditedMonth | RefusalOf<'fees.rows'> {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const account = listAccounts(reader, 'provider', merchantId).find((one) => one.id === id);
  if (account === undefined) return refuse('account_unknown', { id });
  const cards = allCards(reader, merchantId).filter(({ card }) => card.providerAccount === id);
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  return { ok: true, merchant, account, cards, terms: termsOfAccount(cards, id), days };
}
