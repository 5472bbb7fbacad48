import { toWire } from '../../../shared/money/wire.ts';
import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import { fingerprintOf } from '../fingerprint-table.ts';
import { providerIdentities } from '../row-identity.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat } from '../table/table-format.ts';
import { indiaZone } from './india-time.ts';
import { openReport } from './open-report.ts';
import { readFields, type Entry } from './read-fields.ts';
import { reportTimes } from './report-times.ts';

type SettlementField = 'id' | 'amount' | 'status' | 'fees' | 'tax' | 'utr' | 'createdAt';

const columns: WantedColumns<SettlementField> = {
  id: { names: ['id'], required: true },
  amount: { names: ['amount'], required: true },
  status: { names: ['status'], required: true },
  fees: { names: ['fees'], required: true },
  tax: { names: ['tax'], required: true },
  utr: { names: ['utr'], required: true },
  createdAt: { names: ['created_at'], required: true },
};

const currency = 'INR';
/** razorpay.com/docs/api/settlements/entity */
const statuses = new Set(['created', 'processed', 'failed']);

/**
 * The dashboard's Settlements report: the lumps, without the payments in them. The books make a lump of the payments it
 * pays, so a lump alone has nothing it could be booked against, and beside the recon report it would be paid out twice.
 * Each is read, checked and told as a note with its amount and UTR; none becomes a row.
 */
export const razorpaySettlements: TableFormat<SettlementField> = {
  id: 'razorpay.settlements',
  label: 'Razorpay Settlements report',
  kind: 'settlement',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '7 columns, CSV or workbook; shown, not booked',
  checks: 'amounts, status and time of each settlement, one line for each id',
  columns,
  preambleLimit: 10,
  open: (opening, findings) => openReport(opening, findings, (nameOf) => listSettlements(nameOf, findings.issue)),
};

function listSettlements(
  nameOf: (field: SettlementField) => string,
  issue: (issue: FileIssue) => void,
): (entry: Entry<SettlementField>) => void {
  const fields = readFields(nameOf, issue, 'major');
  const meet = providerIdentities();

  /** Its header is a common one: only ids of Razorpay's own kind make it Razorpay's. */
  const readId = (entry: Entry<SettlementField>): string | null => {
    const text = fields.given(entry, 'id');
    if (text === null || text.startsWith('setl')) return text;
    issue(fileIssue('type_unknown', { text }, fields.place(entry, 'id')));
    return null;
  };

  const readStatus = (entry: Entry<SettlementField>): string | null => {
    const text = fields.given(entry, 'status');
    if (text === null || statuses.has(text.toLowerCase())) return text;
    issue(fileIssue('status_unknown', { text }, fields.place(entry, 'status')));
    return null;
  };

  /** False when the id was met before, which is told. */
  const isNew = (id: string, said: readonly string[], line: number): boolean => {
    const seen = meet(id, fingerprintOf(said.join('|')).low, line);
    if (seen.verdict === 'first') return true;
    const facts = { reference: id, firstLine: seen.firstLine, line };
    issue(fileIssue(seen.verdict === 'same' ? 'duplicate_row' : 'identity_conflict', facts, { line }));
    return false;
  };

  return (entry) => {
    const id = readId(entry);
    const status = readStatus(entry);
    const amount = fields.amount(entry, 'amount', currency);
    const fees = fields.amountOrNone(entry, 'fees', currency);
    const tax = fields.amountOrNone(entry, 'tax', currency);
    const time = fields.time(entry, 'createdAt', reportTimes);
    if (id === null || status === null || amount === null || fees === null || tax === null || time === null) return;
    const utr = entry.text('utr');
    if (!isNew(id, [String(amount.units), status, utr, time.occurredAt], entry.line)) return;
    const facts = { reference: utr || id, amount: toWire(amount), text: status };
    issue(fileIssue('settlement_listed', facts, { line: entry.line }));
  };
}
