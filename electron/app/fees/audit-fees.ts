import type { FeeAuditLine } from '../../../shared/contract/fees.ts';
import { firstDayOf, lastDayOf } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { noSums } from '../../domain/fees/audit-sums.ts';
import { effectivePercent } from '../../domain/fees/effective-percent.ts';
import type { Reader } from '../../store/connection.ts';
import { accountSpan, waitingSales } from '../../store/fees/charges-table.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { auditAccount, isWallet, type AccountMonth, type Days } from './audit-account.ts';
import { allCards, termsOfAccount } from './kept-cards.ts';
import { shownAccount } from './list-cards.ts';

/** Charged against agreed, per provider account, month and currency, the newest month first. */
export const auditFees: Handlers['fees.audit'] = ({ merchantId, month }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const days = month === undefined ? null : { from: firstDayOf(month), to: lastDayOf(month) };
  return answer({ lines: auditLines(reader, merchant, days) });
};

/** The same of any days, or of all: a month that they cut is told as far as they reach into it. */
export function auditLines(reader: Reader, merchant: MerchantRecord, within: Days | null): FeeAuditLine[] {
  const cards = allCards(reader, merchant.id);
  const lines = listAccounts(reader, 'provider', merchant.id).flatMap((account) => {
    const span = accountSpan(reader, account.id);
    if (span === null) return [];
    const days: Days = within ?? span;
    const terms = termsOfAccount(cards, account.id);
    const waiting = isWallet(account) ? [] : waitingSales(reader, { accountSeq: account.seq, ...days });
    const audited = span.currencies.flatMap((currency) => auditAccount(reader, account, terms, currency, days));
    const isTold = (one: Pick<AccountMonth, 'month' | 'currency'>): boolean =>
      audited.some((found) => found.month === one.month && found.currency === one.currency);
    const unsettled = waiting
      .filter((one) => !isTold(one))
      .map(({ month: of, currency }): AccountMonth => ({ month: of, currency, sums: noSums(), cards: new Set() }));
    return [...audited, ...unsettled].map((found) =>
      auditLine(
        account,
        found,
        waiting.find((one) => one.month === found.month && one.currency === found.currency)?.rows ?? 0,
      ),
    );
  });
  return lines.toSorted((one, other) => (one.month === other.month ? 0 : one.month < other.month ? 1 : -1));
}

function auditLine(
  account: AccountRecord,
  { month, currency, sums, cards }: AccountMonth,
  waiting: number,
): FeeAuditLine {
  const wire = (units: bigint): WireMoney => toWire(money(currency, units));
  const { told } = sums;
  const charged = (verdict: 'not_agreed' | 'no_card' | 'own_row') => ({
    rows: told[verdict].rows,
    charged: wire(told[verdict].units),
  });
  return {
    account: shownAccount(account),
    month,
    currency,
    cards: [...cards].flatMap(({ name, agreement }) => (agreement === null ? [name] : [])),
    agreements: [...cards].flatMap(({ agreement }) => agreement ?? []),
    payments: sums.payments,
    gross: wire(sums.gross),
    waiting,
    charged: { fee: wire(sums.chargedFee), tax: wire(sums.chargedTax) },
    expected: { fee: wire(sums.expectedFee), tax: wire(sums.expectedTax) },
    over: { rows: told.over.rows, amount: wire(told.over.units) },
    under: { rows: told.under.rows, amount: wire(told.under.units) },
    asAgreed: told.as_agreed.rows,
    rounding: wire(sums.rounding),
    notAgreed: charged('not_agreed'),
    noCard: charged('no_card'),
    ownRows: charged('own_row'),
    effectivePercent: effectivePercent(sums.salesFee, sums.gross),
    together: isWallet(account),
  };
}
