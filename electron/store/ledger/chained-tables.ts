/**
 * The tables whose rows the audit chain covers, each with the column that grows with every command: its own number, or
 * that of the row it belongs to and was written with. Every table is here save those that are derived (`account_day`) and
 * the chain's own; a test holds this list against the schema.
 */
export const chainedTables = [
  { table: 'merchant', key: 'seq' },
  { table: 'merchant_currency', key: 'merchant_seq', within: 'currency' },
  { table: 'account', key: 'seq' },
  { table: 'account_number', key: 'seq' },
  { table: 'import', key: 'seq' },
  { table: 'import_event', key: 'seq' },
  { table: 'import_outcome', key: 'import_seq' },
  { table: 'import_control', key: 'import_seq', within: 'currency, measure' },
  { table: 'import_text', key: 'import_seq', within: 'first_line' },
  { table: 'import_reliance', key: 'import_seq', within: 'on_import_seq' },
  { table: 'payment', key: 'id' },
  { table: 'payment_attempt', key: 'id' },
  { table: 'settlement_batch', key: 'id' },
  { table: 'settlement_line', key: 'id' },
  { table: 'statement_line', key: 'id' },
  { table: 'statement_balance', key: 'import_seq', within: 'currency' },
  { table: 'match', key: 'seq' },
  { table: 'match_item', key: 'seq' },
  { table: 'match_undo', key: 'seq' },
  { table: 'exception', key: 'seq' },
  { table: 'exception_end', key: 'seq' },
  { table: 'ledger_account', key: 'id' },
  { table: 'journal_entry', key: 'id' },
  { table: 'posting', key: 'entry_id', within: 'n' },
  { table: 'late_row', key: 'seq' },
  { table: 'late_row_home', key: 'seq' },
  { table: 'period_close', key: 'seq' },
  { table: 'period_reopening', key: 'seq' },
  { table: 'period_balance', key: 'close_seq', within: 'account_id, currency' },
  { table: 'period_turnover', key: 'close_seq', within: 'currency, method' },
  { table: 'rate_file', key: 'seq' },
  { table: 'rate_quote', key: 'seq' },
  { table: 'booked_rate', key: 'seq' },
  { table: 'file_mapping', key: 'seq' },
  { table: 'kept_document', key: 'seq' },
  { table: 'exception_event', key: 'seq' },
  { table: 'exception_event_undo', key: 'seq' },
  { table: 'attempt_event', key: 'seq' },
  { table: 'step', key: 'seq' },
  { table: 'step_effect', key: 'seq' },
  { table: 'step_event', key: 'seq' },
  { table: 'step_note', key: 'seq' },
  { table: 'identity', key: 'seq' },
  { table: 'identity_name', key: 'seq' },
  { table: 'contact', key: 'seq' },
  { table: 'contact_event', key: 'seq' },
  { table: 'merchant_contact', key: 'seq' },
  { table: 'packet', key: 'seq' },
  { table: 'standing_event', key: 'seq' },
  { table: 'attached_file', key: 'seq' },
  { table: 'attached_file_end', key: 'seq' },
  { table: 'declared_turnover', key: 'seq' },
  { table: 'agreement', key: 'seq' },
  { table: 'agreement_signature', key: 'seq' },
  { table: 'agreement_refusal', key: 'seq' },
  { table: 'month_pack', key: 'seq' },
  { table: 'month_pack_turnover', key: 'pack_seq', within: 'currency, method' },
  { table: 'month_pack_report', key: 'seq' },
] as const satisfies readonly ChainedTable[];

export type ChainedTable = { readonly table: string; readonly key: string; readonly within?: string };

/** The one table that is derived, and so not covered: how its rows are named where they differ. */
export const accountDays = {
  table: 'account_day',
  key: 'account_id',
  within: 'currency, period, day',
} as const satisfies ChainedTable;

/** The chained table of a name; undefined for any other. */
export const chainedTable = (name: string): ChainedTable | undefined =>
  chainedTables.find(({ table }) => table === name);
