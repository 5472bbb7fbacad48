import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { Terms } from '../../../shared/contract/agreement.ts';
import type { CostLine } from '../../../shared/contract/agreements.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { agreedCards } from '../../domain/agreements/agreed-cards.ts';
import { cardTerms, type CardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge } from '../../domain/fees/judge-charge.ts';
import type { Reader } from '../../store/connection.ts';
import { chargeGroups } from '../../store/fees/charges-table.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { findMerchant, latestMonth } from '../../store/merchants/merchants-table.ts';
import { chargeOf, chargesOf, isWallet } from '../fees/audit-account.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** How far back a month with settled sales is looked for: the latest one may be of a statement alone. */
const monthsBack = 3;

/** What a month's sales would have cost by terms that nobody needs to have signed. Nothing is kept. */
export const costByTerms: Handlers['agreements.cost'] = ({ merchantId, terms, month }, { workspace: { reader } }) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const latest = latestMonth(reader, merchantId);
  const months =
    month !== undefined
      ? [month]
      : latest === null
        ? []
        : Array.from({ length: monthsBack }, (_, back) => addMonths(latest, -back));
  const accounts = listAccounts(reader, 'provider', merchantId);
  for (const one of months) {
    const lines = terms.fees.flatMap(({ currency }) => costIn(reader, accounts, terms, currency, one) ?? []);
    if (lines.length > 0) return answer({ month: one, lines });
  }
  return answer({ month: months[0] ?? null, lines: [] });
};

function costIn(
  reader: Reader,
  accounts: readonly AccountRecord[],
  terms: Terms,
  currency: CurrencyCode,
  month: Month,
): CostLine | null {
  const card = cardOf(terms, currency);
  const minor = unitsPerMinor(currency);
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const sums = { payments: 0, gross: 0n, charged: 0n, cost: 0n, uncovered: 0 };
  for (const account of accounts) {
    for (const group of chargeGroups(reader, chargesOf(account, currency, days))) {
      if (group.kind !== 'sale') continue;
      const charge = chargeOf(group, isWallet(account));
      const times = BigInt(group.rows);
      const judged = judgeCharge(card, charge, minor);
      sums.payments += group.rows;
      sums.gross += charge.gross * times;
      if (judged.line === null) {
        sums.uncovered += group.rows;
        continue;
      }
      sums.charged += (charge.fee + charge.tax) * times;
      sums.cost += (judged.agreedFee + judged.agreedTax) * times;
    }
  }
  if (sums.payments === 0) return null;
  const wire = (units: bigint): WireMoney => toWire(money(currency, units));
  const { payments, gross, charged, cost, uncovered } = sums;
  return { currency, payments, gross: wire(gross), charged: wire(charged), cost: wire(cost), uncovered };
}

/** The terms as a card that holds whenever a payment was made and whoever collected it. */
function cardOf(terms: Terms, currency: CurrencyCode): CardTerms {
  const { institution, from } = terms;
  const name = { hash: '', version: 1, from };
  const cards = agreedCards([{ from, to: null, name, terms }], { id: 'any', institution });
  const found = cards.find(({ card }) => card.currency === currency);
  assert(found !== undefined, `fees are agreed in ${currency}`);
  return cardTerms(found.id, found.card);
}
