import type { FeeRow } from '../../../shared/contract/fees.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { add } from '../../../shared/money/add.ts';
import { money, zero, type Money } from '../../../shared/money/money.ts';
import { payable } from '../../../shared/money/payable.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { isWallet } from './audit-account.ts';
import type { AuditedMonth } from './audited-month.ts';
import { auditedMonth } from './audited-month.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { judgedRows, shownRow, type JudgedRow } from './judged-rows.ts';
import { shownAccount } from './list-cards.ts';

/** As many rows as a letter shows; the list has them all. */
const rowsInLetter = 25;

/** What a provider charged too much in a month, as a letter says it. */
export const claimFees: Handlers['fees.claim'] = (input, { workspace: { reader } }) => {
  const found = auditedMonth(reader, input);
  if (!found.ok) return found;
  const { currency, month } = input;
  const nothing = { fee: zero(currency), tax: zero(currency) };
  const sums = { charged: nothing, expected: nothing, over: zero(currency) };
  const rows: FeeRow[] = [];
  const cards = new Set<string>();
  let payments = 0;
  for (const judged of overCharged(reader, found, currency)) {
    payments += 1;
    if (judged.card !== null) cards.add(judged.card.id);
    addRow(sums, judged);
    if (rows.length < rowsInLetter) rows.push(shownRow(judged, isWallet(found.account)));
  }
  if (payments === 0) return refuse('nothing_to_claim', { month });
  const wire = ({ fee, tax }: Costs) => ({ fee: toWire(fee), tax: toWire(tax) });
  return answer({
    merchant: found.merchant.name,
    account: shownAccount(found.account),
    month,
    currency,
    cards: found.cards.filter(({ id }) => cards.has(id)),
    payments,
    charged: wire(sums.charged),
    expected: wire(sums.expected),
    over: toWire(sums.over),
    payable: toWire(payable(sums.over)),
    rows,
    more: payments - rows.length,
    csvName: fileName(found, input),
  });
};

/** Every row of the claim, for the provider's own eyes: plain English headings, amounts in major units. */
export const claimFeesCsv: Handlers['fees.claimCsv'] = (input, { workspace: { reader } }) => {
  const found = auditedMonth(reader, input);
  if (!found.ok) return found;
  const lines = [...overCharged(reader, found, input.currency)].map((judged) =>
    csvLine(shownRow(judged, isWallet(found.account))),
  );
  if (lines.length === 0) return refuse('nothing_to_claim', { month: input.month });
  return answer({ fileName: fileName(found, input), text: csvText([headings, ...lines]), rows: lines.length });
};

type Costs = { readonly fee: Money; readonly tax: Money };

function* overCharged(reader: Reader, found: AuditedMonth, currency: CurrencyCode): Generator<JudgedRow> {
  const { account, terms, days } = found;
  for (const judged of judgedRows(reader, account, terms, currency, days))
    if (judged.judgement.verdict === 'over') yield judged;
}

function addRow(sums: { charged: Costs; expected: Costs; over: Money }, { row, judgement }: JudgedRow): void {
  const of = (units: bigint): Money => money(row.gross.currency, units);
  sums.charged = { fee: add(sums.charged.fee, row.fee), tax: add(sums.charged.tax, row.tax) };
  sums.expected = {
    fee: add(sums.expected.fee, of(judgement.agreedFee)),
    tax: add(sums.expected.tax, of(judgement.agreedTax)),
  };
  sums.over = add(sums.over, of(judgement.over));
}

const headings = [
  'payment_reference',
  'merchant_reference',
  'date',
  'kind',
  'method',
  'currency',
  'gross',
  'charged_fee',
  'charged_tax',
  'agreed_fee',
  'agreed_tax',
  'over_charged',
];

const csvLine = (row: FeeRow): readonly CsvCell[] => [
  row.reference,
  row.merchantReference,
  row.date,
  row.kind,
  Object.hasOwn(methods, row.method) ? methods[row.method as MethodId].label : row.method,
  row.gross.currency,
  fromWire(row.gross),
  fromWire(row.charged.fee),
  fromWire(row.charged.tax),
  fromWire(row.expected.fee),
  fromWire(row.expected.tax),
  fromWire(row.over),
];

const fileName = (
  { account }: AuditedMonth,
  { month, currency }: { readonly month: string; readonly currency: string },
) => `fee-claim-${institutions[account.institution].name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${month}-${currency}.csv`;
