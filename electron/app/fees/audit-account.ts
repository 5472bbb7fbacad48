import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { LocalDate, Month } from '../../../shared/kernel/local-date.ts';
import { unitsPerMinor } from '../../../shared/money/money.ts';
import { addJudged, addUnjudged, noSums, type AuditSums } from '../../domain/fees/audit-sums.ts';
import { cardSpans } from '../../domain/fees/card-spans.ts';
import type { CardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge, type Charge } from '../../domain/fees/judge-charge.ts';
import type { Reader } from '../../store/connection.ts';
import { chargeGroups, chargeSums, type ChargedAmounts, type ChargesOf } from '../../store/fees/charges-table.ts';
import type { AccountRecord } from '../../store/merchants/accounts-table.ts';

/** Days, both included. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** What one month of an account comes to in one currency, and the cards that judged it. */
export type AccountMonth = {
  readonly month: Month;
  readonly currency: CurrencyCode;
  readonly sums: AuditSums;
  readonly cards: Set<CardTerms>;
};

export const isWallet = ({ institution }: Pick<AccountRecord, 'institution'>): boolean =>
  institutions[institution].kind === 'wallet';

export const chargesOf = (account: AccountRecord, currency: CurrencyCode, { from, to }: Days): ChargesOf => ({
  accountSeq: account.seq,
  isWallet: isWallet(account),
  currency,
  from,
  to,
});

export const chargeOf = ({ kind, method, gross, fee, tax }: ChargedAmounts, together: boolean): Charge => ({
  kind,
  method,
  gross: gross.units,
  fee: fee.units,
  tax: tax.units,
  together,
});

/**
 * Holds what an account charged in one currency against its cards, by month. Days that no card holds on are summed in
 * one go, or left out where `onlyCards`.
 */
export function auditAccount(
  reader: Reader,
  account: AccountRecord,
  cards: readonly CardTerms[],
  currency: CurrencyCode,
  days: Days,
  onlyCards = false,
): AccountMonth[] {
  const months = new Map<Month, AccountMonth>();
  const monthFor = (month: Month): AccountMonth => {
    const known = months.get(month) ?? { month, currency, sums: noSums(), cards: new Set() };
    months.set(month, known);
    return known;
  };
  for (const span of cardSpans(cards, currency, days.from, days.to)) {
    const of = chargesOf(account, currency, span);
    if (span.card !== null) judgeSpan(reader, of, span.card, monthFor);
    else if (!onlyCards) sumSpan(reader, of, monthFor);
  }
  return [...months.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
}

function judgeSpan(reader: Reader, of: ChargesOf, card: CardTerms, monthFor: (month: Month) => AccountMonth): void {
  const minor = unitsPerMinor(of.currency);
  for (const group of chargeGroups(reader, of)) {
    const charge = chargeOf(group, of.isWallet);
    const { sums, cards } = monthFor(group.month);
    cards.add(card);
    addJudged(sums, charge, judgeCharge(card, charge, minor), group.rows);
  }
}

function sumSpan(reader: Reader, of: ChargesOf, monthFor: (month: Month) => AccountMonth): void {
  for (const group of chargeSums(reader, of)) {
    const verdict = group.kind === 'fee' ? 'own_row' : 'no_card';
    addUnjudged(monthFor(group.month).sums, chargeOf(group, of.isWallet), verdict, group.rows);
  }
}
