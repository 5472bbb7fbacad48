import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { FeeRow, FeeVerdict } from '../../../shared/contract/fees.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { chargedFor } from '../../domain/fees/audit-sums.ts';
import { cardSpans } from '../../domain/fees/card-spans.ts';
import type { CardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge, type Judgement } from '../../domain/fees/judge-charge.ts';
import type { Reader } from '../../store/connection.ts';
import { chargedRows, type ChargedRow, type RowPlace } from '../../store/fees/charges-table.ts';
import type { AccountRecord } from '../../store/merchants/accounts-table.ts';
import { plain } from '../matching/match-items.ts';
import { chargeOf, chargesOf, isWallet, type Days } from './audit-account.ts';
import { feeSentence } from './fee-sentence.ts';

/** A row with what the audit says of it. */
export type JudgedRow = { readonly row: ChargedRow; readonly card: CardTerms | null; readonly judgement: Judgement };

/** The rows of an account in one currency, by day, each judged by the card of its day. Read as far as they are asked for. */
export function* judgedRows(
  reader: Reader,
  account: AccountRecord,
  cards: readonly CardTerms[],
  currency: CurrencyCode,
  days: Days,
  after: RowPlace | null = null,
): Generator<JudgedRow> {
  const minor = unitsPerMinor(currency);
  const together = isWallet(account);
  for (const span of cardSpans(cards, currency, days.from, days.to)) {
    if (after !== null && span.to < after.date) continue;
    for (const row of chargedRows(reader, chargesOf(account, currency, span), after))
      yield { row, card: span.card, judgement: judgeCharge(span.card, chargeOf(row, together), minor) };
  }
}

export const isOneOf = ({ judgement }: JudgedRow, verdicts: readonly FeeVerdict[] | undefined): boolean =>
  verdicts === undefined || verdicts.includes(judgement.verdict);

/** A judged row as it is shown, with the sentence that says why. */
export function shownRow({ row, card, judgement }: JudgedRow, together: boolean): FeeRow {
  const { currency } = row.gross;
  const wire = (units: bigint): WireMoney => toWire(money(currency, units));
  const charge = chargeOf(row, together);
  const charged = chargedFor(charge);
  return {
    id: String(row.id),
    verdict: judgement.verdict,
    kind: row.kind,
    method: row.method,
    date: row.date,
    reference: row.reference ?? '',
    merchantReference: row.merchantReference ?? '',
    gross: toWire(row.gross),
    charged: { fee: wire(charged.fee), tax: wire(charged.tax) },
    expected: { fee: wire(judgement.agreedFee), tax: wire(judgement.agreedTax) },
    over: wire(judgement.over),
    under: wire(judgement.under),
    why: plain(feeSentence(card, charge, judgement, currency)),
  };
}
