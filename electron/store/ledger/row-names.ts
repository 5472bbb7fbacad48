import type { Reader, Row } from '../connection.ts';
import type { chainedTables, ChainedTable } from './chained-tables.ts';

type TableName = (typeof chainedTables)[number]['table'];

/** The columns that tell a row of a table from the others, in the order in which rows are sealed. */
export const keyColumns = ({ key, within }: ChainedTable): readonly string[] => [key, ...(within?.split(', ') ?? [])];

/** Where a row is: 'payment 17', 'posting 12/0', 'period_balance 3/7/INR'. */
export const rowPlace = (chained: ChainedTable, row: Row): string =>
  `${chained.table} ${keyColumns(chained)
    .map((column) => String(row[column]))
    .join('/')}`;

const of = (table: string, column: string, key: string, value: string): string =>
  `coalesce((SELECT ${column} FROM ${table} WHERE ${key} = ${value}), '(not there)')`;

const file = (column = 'import_seq'): string => of('import', 'file_name', 'seq', `r.${column}`);
const merchant = of('merchant', 'name', 'seq', 'r.merchant_seq');
const account = of('ledger_account', `role || iif(subject = '', '', ' ' || subject)`, 'id', 'r.account_id');
const lineOfFile = `', line ' || r.line || ' of ' || ${file()}`;
const paymentOr = `coalesce((SELECT coalesce(reference, 'number ' || id) FROM payment WHERE id = r.payment_id), 'number ' || r.payment_id)`;
const bankLineOr = `coalesce((SELECT 'line ' || line || ' of ' || file_name FROM statement_line AS own JOIN import ON import.seq = import_seq WHERE own.id = r.statement_line_id), 'number ' || r.statement_line_id)`;
const batchOr = `coalesce((SELECT reference FROM settlement_batch WHERE id = r.batch_id), 'number ' || r.batch_id)`;
const attemptOr = `coalesce((SELECT reference FROM payment_attempt WHERE id = r.attempt_id), 'number ' || r.attempt_id)`;
const month = `coalesce((SELECT month || ' of ' || name FROM period_close JOIN merchant ON merchant.seq = merchant_seq WHERE period_close.seq = r.close_seq), 'close ' || r.close_seq)`;

const contact = `coalesce((SELECT value FROM contact_event WHERE contact_seq = r.contact_seq AND what = 'name' ORDER BY seq DESC LIMIT 1), 'number ' || r.contact_seq)`;
const agreed = `coalesce((SELECT 'version ' || version || ' of merchant ' || name FROM agreement JOIN merchant ON merchant.seq = merchant_seq WHERE agreement.seq = r.agreement_seq), 'number ' || r.agreement_seq)`;

/** What a row is to a person, as an expression over `r`; it follows 'The'. */
const names: Record<TableName, string> = {
  merchant: `'merchant ' || r.name`,
  merchant_currency: `'currency ' || r.currency || ' of merchant ' || ${merchant}`,
  account: `r.kind || ' account ' || r.institution || ' ' || r.number || ' of merchant ' || ${merchant}`,
  account_number: `'number ' || r.number || ' of account ' || r.account_seq`,
  import: `'import of ' || r.file_name`,
  import_event: `'note that the import of ' || ${file()} || ' was ' || r.what`,
  import_outcome: `'outcome of the import of ' || ${file()}`,
  import_control: `'control total ' || r.measure || ' in ' || r.currency || ' of ' || ${file()}`,
  import_text: `'text of lines ' || r.first_line || ' to ' || r.last_line || ' of ' || ${file()}`,
  import_reliance: `'note that ' || ${file()} || ' rests on ' || ${file('on_import_seq')}`,
  payment: `'payment ' || coalesce(r.reference, 'without a reference') || ${lineOfFile}`,
  file_mapping: `'reading of files ' || r.id`,
  payment_attempt: `'payment that was ' || r.outcome || ', ' || coalesce(r.reference, 'without a reference') || ${lineOfFile}`,
  settlement_batch: `'settlement batch ' || r.reference || ' of ' || ${file()}`,
  settlement_line: `'settlement of payment ' || ${paymentOr} || ${lineOfFile}`,
  statement_line: `'bank line of ' || r.booked_on || ${lineOfFile}`,
  statement_balance: `'statement balance in ' || r.currency || ' of ' || ${file()}`,
  match: `'match of ' || r.currency || ' by rule ' || r.rule || ', id ' || r.id`,
  match_item: `'item ' || coalesce('payment ' || ${paymentOr}, 'batch ' || ${batchOr}, 'bank line ' || ${bankLineOr}) || ' of match ' || r.match_seq`,
  match_undo: `'note that match ' || r.match_seq || ' was taken back'`,
  exception: `'exception ' || r.kind || ' about ' || r.subject`,
  exception_end: `'note that exception ' || r.exception_seq || ' ended'`,
  ledger_account: `'account ' || r.role || iif(r.subject = '', '', ' ' || r.subject) || ' of merchant ' || ${merchant}`,
  journal_entry: `'entry ' || r.id || ' (' || r.kind || ' of ' || r.occurred_on || ')'`,
  posting: `'posting ' || r.n || ' of entry ' || r.entry_id || ' to ' || ${account}`,
  late_row: `'late ' || coalesce('payment ' || ${paymentOr}, 'bank line ' || ${bankLineOr}) || ' of ' || r.own_month`,
  late_row_home: `'note that late row ' || r.late_row_seq || ' came home'`,
  period_close: `'close of ' || r.month || ' of merchant ' || ${merchant}`,
  period_reopening: `'reopening of ' || ${month}`,
  period_balance: `'balance of ' || ${account} || ' in ' || r.currency || ' at the close of ' || ${month}`,
  period_turnover: `'turnover by ' || r.method || ' in ' || r.currency || ' at the close of ' || ${month}`,
  rate_file: `'file of rates ' || r.file_name`,
  rate_quote: `'rate ' || r.from_currency || '/' || r.to_currency || ' of ' || r.day`,
  booked_rate: `'booked rate ' || r.currency || '/' || r.base_currency || ' of ' || r.day`,
  kept_document: `replace(r.noun, '_', ' ') || ' ' || r.id || ' of merchant ' || ${merchant}`,
  exception_event: `r.what || ' of exception ' || r.exception_id`,
  exception_event_undo: `'note that event ' || r.event_seq || ' of an exception was taken back'`,
  attempt_event: `'note that payment attempt ' || ${attemptOr} || ' was ' || r.what`,
  step: `'step ' || r.kind || ' of merchant ' || ${merchant}`,
  step_effect: `'effect ' || r.effect || ' of step ' || r.step_seq`,
  step_note: `'note that step ' || r.step_seq || ' wrote event ' || r.event_seq`,
  identity: `'keys of this workspace'`,
  identity_name: `'name of this workspace ' || r.name`,
  contact: `'contact ' || r.id`,
  contact_event: `'note that contact ' || ${contact} || ' was ' || r.what`,
  merchant_contact: `'note that merchant ' || ${merchant} || ' is in touch with ' || ${contact}`,
  packet: `'packet ' || r.kind || ' about merchant ' || ${merchant} || ', ' || r.direction`,
  standing_event: `'note that merchant ' || ${merchant} || ' became ' || r.standing`,
  attached_file: `'document ' || r.name || ' of merchant ' || ${merchant}`,
  attached_file_end: `'note that document ' || r.file_seq || ' was taken away'`,
  declared_turnover: `'declared turnover in ' || r.currency || ' of merchant ' || ${merchant}`,
  agreement: `'agreement, version ' || r.version || ', of merchant ' || ${merchant}`,
  agreement_signature: `'signature by the ' || r.side || ' of the agreement, ' || ${agreed}`,
  agreement_refusal: `'note that the agreement, ' || ${agreed} || ', was declined'`,
  month_pack: `'month ' || r.month || ' as a pack of merchant ' || ${merchant}`,
  month_pack_turnover: `'turnover by ' || r.method || ' in ' || r.currency || ' of month pack ' || r.pack_seq`,
  month_pack_report: `'report ' || r.kind || ' of month pack ' || r.pack_seq`,
  step_event: `'note that step ' || r.step_seq || ' was ' || r.what`,
};

/** What the row with these key columns is, in words that a person knows it by; its place where nothing can be said. */
export function rowName(reader: Reader, chained: ChainedTable, row: Row): string {
  const columns = keyColumns(chained);
  const sql = `SELECT ${names[chained.table as TableName]} AS said FROM ${chained.table} AS r WHERE ${columns.map((column) => `r.${column} = ?`).join(' AND ')}`;
  try {
    const said = reader.read(sql).get(...columns.map((column) => row[column] ?? null))?.['said'];
    if (typeof said === 'string') return said;
  } catch {
    // A table that was laid out otherwise is a finding of its own.
  }
  return `row ${rowPlace(chained, row)}`;
}
