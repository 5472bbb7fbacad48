import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import { isZero, negate, type Money } from '../../../shared/money/money.ts';
import { fileIssue } from '../file-issue.ts';
import type { NormalisedRow } from '../format.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { meetOnce } from '../meet-once.ts';
import { contentIdentities, providerIdentities } from '../row-identity.ts';
import { tellOnce } from '../tell-once.ts';
import type { Findings } from '../text/text-format.ts';
import { isSplit, outcomeOf, typeOf, type Outcome, type PaytmType } from './meanings.ts';
import { methodOfMode } from './payment-modes.ts';
import { paytmCells, type NameOfColumn, type PaytmRecord } from './paytm-cells.ts';
import { readAmounts, type PaytmAmounts } from './read-amounts.ts';

type Common = Omit<ProviderFacts, 'kind' | 'gross' | 'identity'>;

/** Makes rows of the records of a report, whatever they stand in. */
export function readPaytm(name: NameOfColumn, findings: Findings): (record: PaytmRecord) => void {
  const { issue } = findings;
  const cells = paytmCells(name, issue);
  const amountsOf = readAmounts(cells, issue);
  const pass = meetOnce(findings);
  const meetSplit = providerIdentities();
  const contentIdentity = contentIdentities();
  const tellMode = tellOnce(issue);
  const tellLeftOut = tellOnce(issue);

  const readType = (record: PaytmRecord): PaytmType | null => {
    // The payout report has no such column: all of its rows are payments.
    const text = name('transactionType') === null ? 'ACQUIRING' : cells.given(record, 'transactionType');
    const type = typeOf(text);
    const place = cells.place(record, 'transactionType');
    if (type === null)
      issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text }, place));
    return type;
  };

  const readOutcome = (record: PaytmRecord): Outcome | null => {
    const text = cells.given(record, 'status');
    const outcome = outcomeOf(text);
    const place = cells.place(record, 'status');
    if (outcome === null)
      issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('status_unknown', { text }, place));
    return outcome;
  };

  const readMethod = (record: PaytmRecord): MethodId => {
    const text = cells.given(record, 'paymentMode');
    const method = text === '' ? 'other' : methodOfMode(text);
    if (method !== null) return method;
    tellMode(text, () => fileIssue('instrument_unknown', { text }, cells.place(record, 'paymentMode')));
    return 'other';
  };

  /** Undefined after an issue. The day of the payout is the bank's; without it the day of the settlement is. */
  const readValueDay = (record: PaytmRecord, batch: string): LocalDate | null | undefined => {
    if (batch === '') return null;
    const column = cells.given(record, 'payoutDate') === '' ? 'settledDate' : 'payoutDate';
    if (cells.given(record, column) === '') {
      issue(fileIssue('settlement_date_missing', { batch }, cells.place(record, column)));
      return null;
    }
    return cells.moment(record, column)?.day;
  };

  /**
   * What tells the row from all others of the account. The vendors' parts of a split payment bear its one id, and two equal
   * parts could not be told from a row that was printed twice: a split payment that stands there again holds the file.
   */
  const identityOf = (record: PaytmRecord, kind: string, facts: Common, amount: Money): string | null => {
    const { reference } = facts;
    if (!reference)
      return contentIdentity([kind, facts.occurredAt, facts.merchantReference ?? '', String(amount.units)]);
    const identity = `paytm:${kind}:${reference}`;
    if (!isSplit(cells.given(record, 'splitFlag'))) return identity;
    const seen = meetSplit(identity, record.line, record.line);
    if (seen.verdict === 'first') return identity;
    const twice = { reference, firstLine: seen.firstLine, line: record.line };
    issue(fileIssue('identity_conflict', twice, { line: record.line }));
    return null;
  };

  /** Tried, and nothing moved. Of refunds and the like there is then nothing to say. */
  const passAttempt = (record: PaytmRecord, common: Common, type: PaytmType, outcome: 'failed' | 'pending'): void => {
    const status = cells.given(record, 'status').toUpperCase();
    if (type.kind !== 'sale') {
      const text = `${type.name} ${status}`;
      tellLeftOut(text, () => fileIssue('row_left_out', { text }, cells.place(record, 'status')));
      return;
    }
    const gross = cells.amount(record, 'amount');
    if (gross === null) return;
    const kind = outcome === 'failed' ? 'declined' : 'pending';
    const identity = identityOf(record, kind.toUpperCase(), common, gross);
    if (identity !== null) pass(providerRow({ ...common, kind, gross, description: status, identity }));
  };

  /**
   * TDS is income tax that Paytm pays in the merchant's name, and so a row by itself. TCS is kept back likewise, but under
   * the GST Act (section 52) and credited against another tax: it is an adjustment, so that it stays out of both the fees
   * and the income tax.
   */
  const withheld = (main: NormalisedRow, common: Common, { tcs, tds }: PaytmAmounts): readonly NormalisedRow[] => {
    const rowOf = (kind: 'tds' | 'adjustment', description: 'TDS' | 'TCS', amount: Money): readonly NormalisedRow[] => {
      if (isZero(amount)) return [];
      const identity = `${main.identity}:${description.toLowerCase()}`;
      return [providerRow({ ...common, kind, gross: negate(amount), description, identity })];
    };
    return [...rowOf('tds', 'TDS', tds), ...rowOf('adjustment', 'TCS', tcs)];
  };

  return (record) => {
    const type = readType(record);
    const outcome = readOutcome(record);
    const moment = cells.moment(
      record,
      cells.given(record, 'transactionDate') === '' ? dateBeside(name) : 'transactionDate',
    );
    if (type === null || outcome === null || moment === null) return;
    const batch = outcome === 'completed' ? cells.given(record, 'utrNo') : '';
    const valueOn = readValueDay(record, batch);
    if (valueOn === undefined) return;
    const common: Common = {
      line: record.line,
      raw: record.raw,
      occurredAt: moment.occurredAt,
      valueOn,
      batch,
      method: readMethod(record),
      reference: cells.given(record, 'transactionId'),
      merchantReference: cells.given(record, 'orderId'),
    };
    if (outcome !== 'completed') {
      passAttempt(record, common, type, outcome);
      return;
    }
    const amounts = amountsOf(record, type, batch !== '');
    if (amounts === null) return;
    const identity = identityOf(record, type.name, common, amounts.gross);
    if (identity === null) return;
    const { gross, fee, tax } = amounts;
    const main = providerRow({ ...common, kind: type.kind, gross, fee, tax, identity });
    [main, ...withheld(main, common, amounts)].forEach(pass);
  };
}

const dateBeside = (name: NameOfColumn): 'transactionDate' | 'updatedDate' =>
  name('updatedDate') === null ? 'transactionDate' : 'updatedDate';
