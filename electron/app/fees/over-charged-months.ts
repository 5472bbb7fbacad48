import { institutions } from '../../../shared/catalogue/institutions.ts';
import { firstDayOf, lastDayOf } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { CardTerms } from '../../domain/fees/card-terms.ts';
import type { Reader } from '../../store/connection.ts';
import { accountSpan } from '../../store/fees/charges-table.ts';
import type { AccountRecord } from '../../store/merchants/accounts-table.ts';
import type { SubjectException } from '../exceptions/exception-sources.ts';
import { auditAccount, type AccountMonth, type Days } from './audit-account.ts';
import { judgedRows, type JudgedRow } from './judged-rows.ts';

/** As many references as an exception carries; the claim has them all. */
const mostReferences = 200;

/** The months of an account, within `days` or in all, in which more was charged than agreed: one exception a month and currency. */
export function overChargedMonths(
  reader: Reader,
  account: AccountRecord,
  terms: readonly CardTerms[],
  days: Days | null,
): SubjectException[] {
  const span = accountSpan(reader, account.id);
  if (span === null) return [];
  return span.currencies
    .flatMap((currency) => auditAccount(reader, account, terms, currency, days ?? span, true))
    .filter(({ sums }) => sums.told.over.units > 0n)
    .map((found) => overCharged(reader, account, terms, found));
}

function overCharged(
  reader: Reader,
  account: AccountRecord,
  terms: readonly CardTerms[],
  found: AccountMonth,
): SubjectException {
  const { month, currency, sums } = found;
  const { rows: payments, units } = sums.told.over;
  const over = toWire(payable(money(currency, units)));
  const institution = institutions[account.institution].name;
  const rows = firstRows(reader, account, terms, found);
  const cards = new Set(rows.flatMap(({ card }) => card ?? []));
  const names = new Set([...cards].flatMap(({ name, agreement }) => (agreement === null ? [name] : [])));
  const agreements = [...cards].flatMap(({ agreement }) => agreement ?? []);
  return {
    kind: 'fee_wrong',
    subject: `fees:${account.id}:${month}:${currency}`,
    paymentIds: [],
    batchIds: [],
    lineIds: [],
    amountAtRisk: payable(money(currency, units)),
    references: rows.flatMap(({ row }) => row.reference ?? row.merchantReference ?? []),
    occurredOn: rows[0]?.row.date ?? firstDayOf(month),
    due: null,
    why: sentence('fees_over_charged', {
      institution,
      month,
      payments,
      over,
      card: [...names].join(', ').slice(0, 300),
      ...(agreements.length === 0 ? {} : { agreement: writeAgreements(agreements) }),
      more: payments - rows.length,
    }),
    next: sentence('next_send_fee_claim', { institution, over }),
  };
}

function firstRows(
  reader: Reader,
  account: AccountRecord,
  terms: readonly CardTerms[],
  { month, currency }: AccountMonth,
): readonly JudgedRow[] {
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const rows: JudgedRow[] = [];
  for (const judged of judgedRows(reader, account, terms, currency, days)) {
    if (judged.judgement.verdict === 'over') rows.push(judged);
    if (rows.length === mostReferences) break;
  }
  return rows;
}
