import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { readAmountsIn } from '../table/read-amount.ts';
import { readCurrency } from '../table/read-currency.ts';
import type { TableRecord } from '../table/split-records.ts';
import { tellOnce } from '../tell-once.ts';
import { categoryOf, type Category } from './categories.ts';
import type { PayoutHolding } from './hold-payouts.ts';
import { methodOfType } from './method-types.ts';
import { returnedPayout } from './returned-payout.ts';
import type { StripeCells } from './stripe-cells.ts';

type Figures = { readonly gross: Money; readonly fee: Money; readonly net: Money };

/** Makes the rows of a record: one, none for the payout itself or after an issue, two for a payout that came back. */
export function readRows(
  cells: StripeCells,
  payouts: PayoutHolding,
  issue: (issue: FileIssue) => void,
): (record: TableRecord) => readonly NormalisedRow[] {
  const { text, name, place } = cells;
  const amountOf = readAmountsIn(issue);
  const once = tellOnce(issue);

  const readCategory = (record: TableRecord): Category | null => {
    const written = text(record, 'category');
    const category = categoryOf(written.toLowerCase());
    const at = place(record, 'category');
    if (written === '') issue(fileIssue('value_missing', {}, at));
    else if (category === null) issue(fileIssue('type_unknown', { text: written }, at));
    return category;
  };

  /** Major units, of yen whole ones; the fee is positive as a cost, and net = gross − fee. */
  const readFigures = (record: TableRecord, currency: CurrencyCode): Figures | null => {
    const [gross, fee, net] = (['gross', 'fee', 'net'] as const).map((column) =>
      amountOf(text(record, column), currency, record.line, name(column)),
    );
    if (!gross || !fee || !net) return null;
    const found = money(currency, gross.units - fee.units);
    if (net.units === found.units) return { gross, fee, net };
    issue(fileIssue('net_mismatch', { stated: toWire(net), found: toWire(found) }, place(record, 'net')));
    return null;
  };

  const signFits = (record: TableRecord, category: Category, gross: Money): boolean => {
    const wrong = (category === 'sale' && gross.units < 0n) || (category === 'refund' && gross.units > 0n);
    if (!wrong) return true;
    const expected = category === 'sale' ? 'sale' : 'refund';
    const facts = { type: text(record, 'category'), amount: toWire(gross), expected } as const;
    issue(fileIssue('sign_wrong', facts, place(record, 'gross')));
    return false;
  };

  const readMethod = (record: TableRecord): MethodId | null => {
    const type = text(record, 'method');
    const funding = text(record, 'funding');
    const method = methodOfType(type, funding);
    if (method !== null || type === '') return method;
    once(`instrument_unknown ${type}`, () => fileIssue('instrument_unknown', { text: type }, place(record, 'method')));
    return 'other';
  };

  /** The free text of a payment may name the customer; that of Stripe's own fees and adjustments says what they are. */
  const describe = (record: TableRecord, category: Category): string => {
    const isPayment = ['sale', 'refund', 'refund_reversed', 'chargeback', 'chargeback_reversed'].includes(category);
    if (!isPayment) return text(record, 'description') || text(record, 'category');
    const amount = text(record, 'facingAmount');
    const currency = text(record, 'facingCurrency').toUpperCase();
    const converted = currency !== '' && currency !== text(record, 'currency').toUpperCase();
    return [text(record, 'disputeReason'), converted ? `${amount} ${currency}` : ''].filter(Boolean).join(' ');
  };

  const readId = (record: TableRecord): string | null => {
    const id = text(record, 'transaction') || text(record, 'source');
    if (id !== '') return id;
    issue(fileIssue('value_missing', {}, place(record, cells.has('transaction') ? 'transaction' : 'source')));
    return null;
  };

  const statePayout = (record: TableRecord, { net }: Figures): readonly NormalisedRow[] => {
    const payout = text(record, 'payout') || text(record, 'source');
    const said = text(record, 'category');
    once(`row_left_out ${said}`, () => fileIssue('row_left_out', { text: said }, place(record, 'category')));
    if (payout !== '') payouts.state(payout, net, record.line);
    return [];
  };

  return (record) => {
    const category = readCategory(record);
    const currency = readCurrency(text(record, 'currency').toUpperCase(), () => place(record, 'currency'), issue);
    const occurredAt = cells.occurredAt(record);
    const payoutOn = cells.payoutOn(record);
    const id = readId(record);
    const figures = currency === null ? null : readFigures(record, currency);
    if (category === null || occurredAt === null || payoutOn === 'unreadable' || id === null || figures === null)
      return [];
    if (category === 'payout') return statePayout(record, figures);
    if (!signFits(record, category, figures.gross)) return [];
    const { gross, fee } = figures;
    const payout = text(record, 'payout');
    const source = text(record, 'source');
    const common: Omit<ProviderFacts, 'kind'> = {
      line: record.line,
      occurredAt,
      valueOn: payout === '' ? null : payoutOn,
      gross,
      fee,
      reference: source || id,
      batch: payout,
      description: describe(record, category),
      // Of a report without transaction ids the source's id serves, with the category: a charge and its refund may share it.
      identity: text(record, 'transaction') === '' ? `stripe:${text(record, 'category')}:${source}` : `stripe:${id}`,
      raw: record.raw,
    };
    if (category === 'payout_reversal') {
      if (source !== '') return returnedPayout(common, source);
      issue(fileIssue('columns_missing', { format: 'Stripe', columns: 'source_id' }, { line: record.line }));
      return [];
    }
    const kind = category === 'reserve' ? (gross.units < 0n ? 'reserve_hold' : 'reserve_release') : category;
    const merchantReference = text(record, 'orderId') || text(record, 'invoiceNumber');
    return [providerRow({ ...common, kind, method: readMethod(record), merchantReference })];
  };
}
