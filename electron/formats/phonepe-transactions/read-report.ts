import { absolute, negate, type Money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import { providerRow, type ProviderFacts } from '../make-row.ts';
import { meetOnce } from '../meet-once.ts';
import { contentIdentities } from '../row-identity.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { TableRecord } from '../table/split-records.ts';
import { tellOnce } from '../tell-once.ts';
import type { Findings } from '../text/text-format.ts';
import type { ErrorColumn, ReportColumn } from './columns.ts';
import { outcomeOf, typeOf, type Outcome, type TransactionType } from './meanings.ts';
import { readParts, type Part } from './read-parts.ts';
import { readSettled } from './read-settled.ts';
import { reportCells } from './report-cells.ts';

type Common = Pick<ProviderFacts, 'line' | 'raw' | 'occurredAt' | 'reference' | 'merchantReference' | 'description'>;
type Told = { readonly type: TransactionType; readonly outcome: Outcome; readonly total: Money };

const errorColumns: readonly ErrorColumn[] = [
  'errorCode',
  'detailedErrorCode',
  'errorDescription',
  'errorSource',
  'errorStage',
];

/** PhonePe's own transaction ids start with T or P (developer.phonepe.com, Transactions). */
const transactionId = /^[TP]\d/;

/** Reads any of PhonePe's dashboard reports: the four have one vocabulary, and each some of the columns. */
export function readReport<Name extends ReportColumn | 'merchantId'>(
  opening: TableOpening<Name>,
  findings: Findings,
): TableReader {
  const { issue } = findings;
  const cells = reportCells(opening.header, opening.places, issue);
  const settledOf = readSettled(cells, issue);
  const pass = meetOnce(findings);
  const contentIdentity = contentIdentities();
  const once = tellOnce(issue);
  const amountColumn = cells.has('refundAmount') ? 'refundAmount' : 'amount';
  const partsOf = readParts(cells, amountColumn, issue);
  const typeColumn = cells.has('paymentType') ? 'paymentType' : 'type';
  const feesSaid = cells.has('fee') || cells.has('net');
  let referencesTold = false;
  let feesTold = false;

  const readType = (record: TableRecord): TransactionType | null => {
    // Every row of the refund report is a refund, whatever it calls its type.
    if (cells.has('refundAmount')) return 'REFUND';
    const text = cells.text(record, typeColumn);
    const place = { line: record.line, column: cells.name(typeColumn) };
    const type = typeOf(text);
    if (type === null)
      issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('type_unknown', { text }, place));
    return type;
  };

  const readOutcome = (record: TableRecord): Outcome | null => {
    const text = cells.text(record, 'status');
    const place = { line: record.line, column: cells.name('status') };
    const outcome = outcomeOf(text);
    if (outcome === null)
      issue(text === '' ? fileIssue('value_missing', {}, place) : fileIssue('status_unknown', { text }, place));
    return outcome;
  };

  /** The size of it: which way a refund went is said by its type, and reports differ in whether a sign says it too. */
  const readTotal = (record: TableRecord, type: TransactionType | null): Money | null => {
    const amount = cells.amount(record, amountColumn);
    if (amount === null || type === null || type === 'REFUND' || amount.units >= 0n)
      return amount === null ? null : absolute(amount);
    const facts = { type, amount: toWire(amount), expected: 'sale' } as const;
    issue(fileIssue('sign_wrong', facts, { line: record.line, column: cells.name(amountColumn) }));
    return null;
  };

  /** Of the ids a report has, the one that the merchant settlement report has too. */
  const referenceOf = (record: TableRecord): string => {
    const ids = (['transaction', 'phonepeReference', 'transactionReference'] as const)
      .map((column) => cells.given(record, column))
      .filter((id) => id !== '');
    return ids.find((id) => transactionId.test(id)) ?? ids[0] ?? '';
  };

  const reasonOf = (record: TableRecord): string =>
    errorColumns
      .map((column) => cells.given(record, column))
      .filter((text) => text !== '')
      .join(' · ');

  /** Fees and references that other reports have and this one has not are told once, at the first row they matter to. */
  const tellUnstated = (record: TableRecord, reference: string, batch: string | null): void => {
    if (!referencesTold && !transactionId.test(reference)) {
      referencesTold = true;
      const facts = { report: 'PhonePe merchant settlement report' };
      issue(fileIssue('other_references', facts, { line: record.line }));
    }
    if (!feesTold && batch !== null && !feesSaid) {
      feesTold = true;
      issue(fileIssue('fees_not_stated', {}, { line: record.line }));
    }
  };

  /** One id may bear several rows: a part for each instrument, and an attempt before the payment that succeeded. */
  const identityOf = (
    row: Common,
    kind: TransactionType | 'DECLINED' | 'PENDING',
    name: string,
    size: Money,
  ): string => {
    if (row.reference) return `phonepe:${kind}:${row.reference}:${name}`;
    if (row.merchantReference) return `phonepe:${kind}:order ${row.merchantReference} ${row.occurredAt}:${name}`;
    return contentIdentity([kind, name, row.occurredAt, String(size.units), row.description ?? '']);
  };

  const passAttempt = (common: Common, kind: 'declined' | 'pending', total: Money, parts: readonly Part[]): void => {
    const [only] = parts;
    pass(
      providerRow({
        ...common,
        kind,
        gross: total,
        method: parts.length === 1 && only !== undefined ? only.instrument.method : 'other',
        identity: identityOf(common, kind === 'declined' ? 'DECLINED' : 'PENDING', '', total),
      }),
    );
  };

  const passParts = (record: TableRecord, common: Common, { type, total }: Told, parts: readonly Part[]): void => {
    const signed = (amount: Money): Money => (type === 'REFUND' ? negate(amount) : amount);
    const settled = settledOf(record, signed(total));
    if (settled === null) return;
    const { fee, tax, ...settlement } = settled;
    if (type === 'PAYMENT') tellUnstated(record, common.reference ?? '', settlement.batch);
    parts.forEach(({ instrument, amount }, index) =>
      pass(
        providerRow({
          ...common,
          ...settlement,
          // Costs are stated for the payment as a whole: they go with its first part.
          ...(index === 0 ? { fee, tax } : {}),
          feesUnsaid: !feesSaid,
          kind: type === 'REFUND' ? 'refund' : 'sale',
          gross: signed(amount),
          method: instrument.method,
          identity: identityOf(common, type, instrument.name, amount),
        }),
      ),
    );
  };

  const passRow = (record: TableRecord, common: Common, told: Told): void => {
    const { type, outcome, total } = told;
    if (outcome !== 'completed' && type === 'REFUND') {
      // A refund that did not come about moves nothing and says nothing of whether customers can pay.
      const text = `${type} ${cells.text(record, 'status').toUpperCase()}`;
      once(text, () => fileIssue('row_left_out', { text }, { line: record.line, column: cells.name('status') }));
      return;
    }
    const parts = partsOf(record, total, outcome === 'completed');
    if (parts === null) return;
    if (outcome === 'completed') passParts(record, common, told, parts);
    else passAttempt(common, outcome === 'failed' ? 'declined' : 'pending', total, parts);
  };

  const read = (record: TableRecord): void => {
    const type = readType(record);
    const outcome = readOutcome(record);
    const moment = cells.moment(record, 'date');
    const total = readTotal(record, type);
    if (type === null || outcome === null || moment === null || total === null) return;
    const common: Common = {
      line: record.line,
      raw: record.raw,
      occurredAt: moment.occurredAt,
      reference: referenceOf(record),
      merchantReference: cells.given(record, 'merchantReference') || cells.given(record, 'merchantOrder'),
      description: outcome === 'completed' ? '' : reasonOf(record),
    };
    passRow(record, common, { type, outcome, total });
  };

  return readWholeRecords(opening, issue, { account: null, read, end: () => [] });
}
