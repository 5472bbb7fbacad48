import type { WireMoney } from '../../money/wire.ts';
import type { Fact } from '../sentence.ts';
import type { Voice } from '../voice.ts';

type None = Readonly<Record<string, never>>;
/** The text of the cell, as it stands in the file, card numbers masked. */
type Cell = { readonly text: string };

/** Files that are taken for a report that is read. */
export type Lookalike =
  '' | 'phonepe_fee_invoice' | 'wise_transfers' | 'binance_trades' | 'kraken_trades' | 'bitpay_ledger';

/** Every fault a file can have, with the facts its sentence needs. Line and column go with the issue itself. */
export type IssueFacts = {
  // The file as a whole.
  file_empty: None;
  file_is_spreadsheet: None;
  file_is_archive: None;
  file_is_pdf: None;
  file_is_binary: None;
  file_missing: None;
  file_unreadable: { reason: string };
  file_too_large: { megabytes: number };
  file_too_complex: { reason: 'memory' | 'time' | 'crash' };
  /** `found`: the first cells of the file; `expected`: the reports that are read; `lookalike`: what it seems to be instead. */
  format_unknown: { found: string; expected: string; lookalike: Lookalike };
  /** A report or a list that Nikash wrote for people: what it tells is in the books already. */
  own_report: None;
  /** A cell of a file that Nikash wrote, and that something has changed since. */
  own_cell_changed: Cell;
  columns_missing: { format: string; columns: string };
  column_repeated: { format: string; columns: string };
  characters_lost: None;
  header_only: None;
  more_issues: { count: number };
  // A record that is not as CSV has it.
  quote_stray: None;
  quote_malformed: None;
  quote_unclosed: None;
  record_too_long: { limit: number };
  too_many_columns: { limit: number };
  columns_count: { expected: number; found: number };
  control_character: None;
  // A cell that cannot be read.
  value_missing: None;
  date_unreadable: Cell & { form: string };
  date_form_mixed: Cell & { form: string };
  /** It can be read day first and month first, and no date of the file tells which is meant. */
  date_order_uncertain: Cell;
  time_zone_unknown: Cell;
  /** 29 or 30 February where there is none: banks that count thirty days to a month write it for the month's last day. */
  day_of_bank_year: Cell & { date: string };
  amount_not_an_amount: Cell;
  amount_grouping: Cell;
  amount_ambiguous: Cell;
  amount_wrong_currency: Cell & { currency: string };
  amount_scientific: Cell;
  amount_too_fine: Cell;
  amount_too_large: Cell;
  // What the row says does not hold together.
  payment_type_unknown: Cell;
  instrument_unknown: Cell;
  sign_wrong: { type: string; amount: WireMoney; expected: 'cost' | 'sale' | 'refund' | 'debit' | 'credit' };
  settlement_date_missing: { batch: string };
  duplicate_row: { reference: string; firstLine: number; line: number };
  identity_conflict: { reference: string; firstLine: number; line: number };
  side_both: { withdrawal: WireMoney; deposit: WireMoney };
  side_none: None;
  side_negative: { amount: WireMoney };
  balance_mismatch: { line: number; expected: WireMoney; found: WireMoney };
  control_total_mismatch: {
    total: 'opening' | 'closing' | 'withdrawals' | 'deposits';
    stated: WireMoney;
    found: WireMoney;
  };
  control_count_mismatch: { total: 'withdrawals' | 'deposits'; stated: number; found: number };
  currency_unknown: Cell;
  // Files of exchange rates.
  /** `found`: what the file begins with. */
  rates_format_unknown: { found: string };
  currency_code_unreadable: Cell;
  rate_unreadable: Cell;
  rate_same_currency: { currency: string };
  /** One `pair` and `date` with two rates. */
  rate_conflict: { pair: string; date: string; firstLine: number; line: number };
  /** Rates of currencies that are not in our catalogue. */
  rates_left_out: { count: number; currencies: string };
  too_many_rates: { limit: number };
  // XML.
  xml_malformed: None;
  xml_doctype: None;
  xml_too_complex: { limit: number };
  xml_element_unexpected: Cell;
  // JSON.
  json_malformed: None;
  json_too_complex: { limit: number };
  json_name_repeated: Cell;
  // Text that is read line by line.
  line_unreadable: Cell;
  /** `text` is how the id begins. */
  reference_too_long: Cell & { readonly limit: number };
  /** `1.23457E+17`: a spreadsheet has kept the first digits of an id, which many payments may share. */
  reference_shortened: Cell;
  /** `text`: the record, tag or section that must be there and is not. */
  part_missing: Cell;
  // A statement that states its opening balance and nothing after it.
  closing_missing: { text: string; opening: WireMoney };
  // Archives and workbooks. `code` is the issue of the file inside.
  archive_damaged: None;
  archive_encrypted: None;
  archive_too_large: { megabytes: number };
  archive_too_many_files: { limit: number };
  archive_unknown: { files: string };
  archive_left_out: { files: string };
  archive_member_unread: { file: string; code: string };
  workbook_damaged: None;
  workbook_protected: None;
  workbook_too_large: { megabytes: number };
  sheets_left_out: { sheets: string };
  // The vendor's own arithmetic. `stated` is what the file says, `found` what its figures come to.
  net_mismatch: { stated: WireMoney; found: WireMoney };
  total_mismatch: { stated: WireMoney; found: WireMoney };
  batch_mismatch: { batch: string; stated: WireMoney; found: WireMoney };
  details_mismatch: { stated: WireMoney; found: WireMoney };
  /** A settlement of which only totals are there: they are booked instead of its payments. */
  batch_without_details: { batch: string };
  /** The bank states a total and details only a part of it. */
  details_incomplete: { stated: WireMoney; found: WireMoney };
  count_mismatch: { stated: number; found: number };
  /** Two statements of one account in one file, of which the second does not go on from the first. */
  statements_apart: { closing: WireMoney; opening: WireMoney };
  // What a row is.
  type_unknown: Cell;
  status_unknown: Cell;
  currency_missing: None;
  /** Its kind has no place for a currency. */
  currency_unstated: None;
  /** The amounts of the file may be in major or in minor units, and nothing in it tells. */
  unit_uncertain: None;
  /** A row that moves no money, by its type or status. */
  row_left_out: Cell;
  /** A lump that is told without the payments in it; `reference` is its UTR or id, `text` its status. */
  settlement_listed: Cell & { reference: string; amount: WireMoney };
  /** Rows that say they are settled and do not say in which lump. */
  settled_without_reference: { count: number };
  /** The report says what was settled and not what was kept as fees. */
  fees_not_stated: None;
  /** The payments of the file bear other ids than in `report`, so that one in both cannot be known for the same. */
  other_references: { report: string };
  /** A trade of which the file tells what was bought or sold, not the balance that paid or took the proceeds. */
  other_side_not_stated: Cell;
  mapping_unverified: { name: string };
  /** What is booked within a day, or notified of, and comes again in the statement. */
  interim_report: None;
  // Card data.
  cvv_left_out: { column: string };
  card_numbers_uncertain: { column: string; count: number };
  // What the file says against what is in the books already; amounts as decimal texts with their currency.
  file_changed: { file: string };
  /** `batch` is in the books by its totals, which `file` brought; this file has its payments. */
  totals_in_books: { batch: string; file: string };
  /** It is in the books out of a report that has no place for fees; this file states some. */
  fees_not_in_books: { reference: string; file: string };
  differs_from_books: { reference: string; currency: string; in_books: string; in_file: string };
  settled_in_other_batch: { reference: string; in_books: string; in_file: string };
};

export type IssueCode = keyof IssueFacts;

/** One language's sentences: what is wrong and what to do; `where` says the place that goes before them. */
export type IssueWords = { readonly [C in IssueCode]: (facts: IssueFacts[C], voice: Voice) => string };

/** An issue as it is stored and sent: its code and facts as data. */
export type IssueToSay = {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, Fact>>;
};
