import type { IssueWords } from './issue.ts';

/** English. Each sentence says what is wrong and what to do. */
export const englishIssues: IssueWords = {
  file_empty: () => 'The file is empty. Download it again from where it came.',
  file_is_spreadsheet: () =>
    'This is an Excel workbook, which is not read yet. Open it, save it as CSV and import that file.',
  file_is_archive: () => 'This is a ZIP archive. Unpack it and import the files in it.',
  file_is_pdf: () => 'This is a PDF, which is made for reading, not for figures. Download the same report as CSV.',
  file_is_binary: () => 'This is not a text file. Download the report as CSV.',
  file_missing: () => 'The file is not there any more. Choose it again.',
  file_unreadable: ({ reason }) => `The file could not be read (${reason}). Check that you may open it and try again.`,
  file_too_large: ({ megabytes }, { number }) =>
    `The file is larger than ${number(megabytes)} MB. Download a shorter range of dates and import the files one by one.`,
  file_too_complex: ({ reason }) =>
    `${tooComplex[reason]} Nothing of the file was taken. Download it again, for a shorter range of dates.`,
  format_unknown: ({ found, expected, lookalike }) =>
    `${lookalikes[lookalike]} It begins with: ${found}. Nikash knows reports of: ${expected}. Choose one of these where you download it; or, if it is a table, say what its columns are.`,
  own_report: () =>
    'This is a report that Nikash wrote from its books. What it tells is in them already, so it is not imported; “export payments” and “export statement” write files that another workspace can read.',
  own_cell_changed: ({ text }) =>
    `“${text}” is not as Nikash wrote it. Export the file again, and do not save it from a spreadsheet.`,
  columns_missing: ({ format, columns }) =>
    `This looks like ${format}, but these columns are missing: ${columns}. Download the report with all its columns.`,
  column_repeated: ({ format, columns }) =>
    `This looks like ${format}, but these columns stand in it more than once: ${columns}. It is not clear which to believe; download the report again.`,
  characters_lost: () =>
    'From here on some characters cannot be read, because the file mixes two encodings. Save it as CSV UTF-8 and import it again.',
  header_only: () =>
    'The file has its header and no rows: there was nothing in this range of dates. There is nothing to do.',
  more_issues: ({ count }, { number }) =>
    `There are ${number(count)} more issues like these. Mend the ones shown and import the file again.`,
  quote_stray: () => 'A quotation mark stands inside a cell that is not quoted. It was kept as it is; check this row.',
  quote_malformed: () =>
    'Something follows a closing quotation mark where the cell should end, so the row cannot be split for certain. Download the file again unchanged.',
  quote_unclosed: () => 'A quotation mark opens here and never closes. The file may be cut short; download it again.',
  record_too_long: ({ limit }, { number }) =>
    `This row is longer than ${number(limit)} characters. It is no row of a report; download the file again.`,
  too_many_columns: ({ limit }, { number }) =>
    `This row has more than ${number(limit)} columns. Download the file again.`,
  columns_count: ({ expected, found }, { number }) =>
    `This row has ${number(found)} cells where the header has ${number(expected)}. Download the file again unchanged.`,
  control_character: () => 'This row holds a character that no text has (NUL). The file is damaged; download it again.',
  value_missing: () => 'The cell is empty and must not be. Download the report again.',
  date_unreadable: ({ text, form }) =>
    `“${text}” is not a date as this report writes it (${form}). Download the file again and do not save it from a spreadsheet.`,
  date_form_mixed: ({ text, form }) =>
    `“${text}” is written otherwise than the dates above it (${form}), so its day and month are not certain. Download the file again and do not save it from a spreadsheet.`,
  date_order_uncertain: ({ text }) =>
    `“${text}” may be day first or month first, and no date in the file tells which. Download the report again for a period that has a day after the 12th.`,
  time_zone_unknown: ({ text }) =>
    `“${text}” is not a time zone with one meaning, so the time beside it is not certain. Set another time zone for the report at the provider and download it again.`,
  day_of_bank_year: ({ text, date }) =>
    `“${text}” is a day that does not exist. Banks that count thirty days to every month write it for the end of February; it is read as ${date}.`,
  amount_not_an_amount: ({ text }) =>
    `“${text}” is not an amount. Correct it at its source and download the file again.`,
  amount_grouping: ({ text }) =>
    `“${text}” is grouped neither by thousands nor by lakh and crore. Check the amount and download the file again.`,
  amount_ambiguous: ({ text }) =>
    `“${text}” can be read as two different amounts. Check the amount and download the file again.`,
  amount_wrong_currency: ({ text, currency }) =>
    `“${text}” is not in ${currency}, the currency of this report. Import it with the account it belongs to.`,
  amount_scientific: ({ text }) =>
    `“${text}” was shortened by a spreadsheet and its digits are lost. Download the file again and do not save it from a spreadsheet.`,
  amount_too_fine: ({ text }) => `“${text}” has more decimals than can be kept. Check the amount at its source.`,
  amount_too_large: ({ text }) =>
    `“${text}” is larger than any amount that can be kept. Check the amount at its source.`,
  payment_type_unknown: ({ text }) =>
    `“${text}” is not a known kind of payment. Ask the provider what it means; the file waits until then.`,
  instrument_unknown: ({ text }) =>
    `“${text}” is not a known way of paying. The rows with it are counted under “Other”.`,
  sign_wrong: ({ type, amount, expected }, { money }) =>
    `${money(amount)} has the wrong sign on a ${type} row: ${signs[expected]} Ask the provider for a corrected report.`,
  settlement_date_missing: ({ batch }) =>
    `The row was settled under ${batch}, but the date of settlement is missing. It is counted without one.`,
  duplicate_row: ({ reference, firstLine, line }, { number }) =>
    `Lines ${number(firstLine)} and ${number(line)} are the same row (${reference}). It is counted once; there is nothing to do.`,
  identity_conflict: ({ reference, firstLine, line }, { number }) =>
    `Lines ${number(firstLine)} and ${number(line)} bear the same reference ${reference} with different figures. Ask the provider which one holds.`,
  side_both: ({ withdrawal, deposit }, { money }) =>
    `Both a withdrawal of ${money(withdrawal)} and a deposit of ${money(deposit)} stand on one line. Download the statement again.`,
  side_none: () => 'Neither a withdrawal nor a deposit stands on this line. Download the statement again.',
  side_negative: ({ amount }, { money }) =>
    `${money(amount)} is negative, but its column already says which way the money went. Ask the bank what this line means.`,
  balance_mismatch: ({ line, expected, found }, { money, number }) =>
    `The balance on line ${number(line)} is ${money(found)}, but the line before it and this amount make ${money(expected)}. A line may be missing or changed; download the statement again.`,
  control_total_mismatch: ({ total, stated, found }, { money }) =>
    `The statement's own summary gives ${totals[total]} ${money(stated)}, its lines ${money(found)}. Lines may be missing; download the statement again.`,
  control_count_mismatch: ({ total, stated, found }, { number }) =>
    `The statement's own summary counts ${number(stated)} ${total}, its lines are ${number(found)}. Lines may be missing; download the statement again.`,
  json_malformed: () => 'Here the file is no JSON any more. It may be cut short or changed; download it again.',
  json_too_complex: ({ limit }, { number }) =>
    `The JSON is nested deeper than ${number(limit)} levels, or holds far more than a report does. Download the file again.`,
  json_name_repeated: ({ text }) =>
    `“${text}” stands twice in one object, so it is not clear which holds. Download the file again.`,
  line_unreadable: ({ text }) =>
    `“${text}” is not a line as this kind of file has it. Download the file again unchanged.`,
  reference_shortened: ({ text }) =>
    `The reference “${text}” was shortened by a spreadsheet and its digits are lost. Download the file again and do not save it from a spreadsheet.`,
  reference_too_long: ({ text, limit }, { number }) =>
    `The id that begins with “${text}” has more than ${number(limit)} characters, as none has. Download the file again unchanged.`,
  part_missing: ({ text }) => `The file has no ${text}, without which it is not complete. Download it again.`,
  closing_missing: ({ text, opening }, { money }) =>
    `The statement opens with ${money(opening)} and has no closing balance (${text}), without which it is not complete. Download it again.`,
  archive_damaged: () => 'The ZIP archive is damaged: its directory and its files do not agree. Download it again.',
  archive_encrypted: () => 'The ZIP archive is protected with a password. Unpack it and import the files in it.',
  archive_too_large: ({ megabytes }, { number }) =>
    `The ZIP archive unpacks to more than ${number(megabytes)} MB. Unpack it and import the files one by one.`,
  archive_too_many_files: ({ limit }, { number }) =>
    `The ZIP archive holds more than ${number(limit)} files. Unpack it and import the reports in it.`,
  archive_unknown: ({ files }) => `No file in the ZIP archive is a report that is read. In it are: ${files}.`,
  archive_left_out: ({ files }) => `These files of the ZIP archive are no reports and were left out: ${files}.`,
  archive_member_unread: ({ file }) =>
    `“${file}” in the ZIP archive cannot be read. Unpack the archive and import that file by itself to see why.`,
  workbook_damaged: () => 'The Excel workbook is damaged. Download it again, or save it as CSV and import that file.',
  workbook_protected: () =>
    'The Excel workbook is protected with a password. Open it, save it without one, and import it again.',
  workbook_too_large: ({ megabytes }, { number }) =>
    `The Excel workbook holds more than ${number(megabytes)} MB. Save it as CSV and import that file.`,
  sheets_left_out: ({ sheets }) => `These sheets of the workbook are no reports and were left out: ${sheets}.`,
  net_mismatch: ({ stated, found }, { money }) =>
    `The row says ${money(stated)} is left, but its own figures come to ${money(found)}. Ask the provider for a corrected report.`,
  total_mismatch: ({ stated, found }, { money }) =>
    `The file's own total is ${money(stated)}, its rows come to ${money(found)}. Rows may be missing; download it again.`,
  batch_mismatch: ({ batch, stated, found }, { money }) =>
    `Settlement ${batch} is stated as ${money(stated)}, its rows come to ${money(found)}. Rows may be missing; download the report again.`,
  batch_without_details: ({ batch }) =>
    `Settlement ${batch} came with its totals only, without its payments. The totals are counted as rows; undo this import before you import the same settlement with its payments.`,
  details_mismatch: ({ stated, found }, { money }) =>
    `The entry is ${money(stated)}, but its details come to ${money(found)}. Download the statement again.`,
  details_incomplete: ({ stated, found }, { money }) =>
    `The bank states ${money(stated)} in all and lists entries of ${money(found)}. Ask the bank for a report with every entry if the rest matters to you.`,
  count_mismatch: ({ stated, found }, { number }) =>
    `The file says it has ${number(stated)} rows here and has ${number(found)}. Rows may be missing; download it again.`,
  type_unknown: ({ text }) =>
    `“${text}” is not a kind of row that is known here. Ask the provider what it means; the file waits until then.`,
  status_unknown: ({ text }) =>
    `“${text}” is not a status that is known here, so it is not clear whether money moved. Ask the provider what it means.`,
  currency_unstated: () =>
    'A file of this kind does not say in which currency its account is kept. Say it beside the file and it will be read.',
  currency_missing: () => 'The row does not say in which currency it is. Download the report with its currency column.',
  unit_uncertain: () =>
    'It is not clear whether the amounts of this file are whole units or hundredths of them (rupees or paise): nothing in it tells. Compare one with your dashboard and say which they are (on the command line: --unit).',
  row_left_out: ({ text }) => `Rows of the kind “${text}” move no money and were left out.`,
  settlement_listed: ({ reference, amount, text }, { money }) =>
    `Settlement ${reference} of ${money(amount)} (${text}) is listed here without its payments. It is shown, not booked; import the report that lists its payments.`,
  settled_without_reference: ({ count }, { number }) =>
    `Rows that are settled without a bank reference in the file: ${number(count)}. They count as not settled until a report names it.`,
  fees_not_stated: () =>
    'This report does not say what was kept as fees, so its payments are taken as settled without any. Where the bank received less, import a report that states the fees instead.',
  other_references: ({ report }) =>
    `The payments in this file bear other references than those in the ${report}, so a payment that stands in both is not known for the same. Import only one of the two for the same days, or it counts twice.`,
  other_side_not_stated: ({ text }) =>
    `Of a trade (“${text}”) this file tells what was bought or sold, not which balance paid for it or took the proceeds. Only the bought or sold side is counted; the balance of the money you traded with will differ by these trades.`,
  cvv_left_out: ({ column }) => `The column “${column}” holds card security codes. It was not read and is not kept.`,
  card_numbers_uncertain: ({ column, count }, { number }) =>
    `${count === 1 ? 'One number' : `${number(count)} numbers`} in “${column}” ${count === 1 ? 'looks like a card number' : 'look like card numbers'}, the others do not. If they are references, say so; if they are cards, ask for a report without them.`,
  statements_apart: ({ closing, opening }, { money }) =>
    `One statement of the file closes with ${money(closing)} and the next opens with ${money(opening)}: one between them is missing. Import it as well.`,
  mapping_unverified: ({ name }) =>
    `This file is read by “${name}”, which nobody has held against a real file yet. Compare the first rows below with the file.`,
  interim_report: () =>
    'This file tells of bookings before the bank’s statement does. A statement of the same days may tell them again in other words: import one of the two.',
  file_changed: ({ file }) =>
    `${file} was changed while it was read. Close the program that writes to it and import it again.`,
  totals_in_books: ({ batch, file }) =>
    `Settlement ${batch} is in the books by its totals alone, from the file ${file}. Undo that import first, then import this file with its payments; both would count the same money twice.`,
  fees_not_in_books: ({ reference, file }) =>
    `${reference} is in the books without fees, from the file ${file}, which does not state any. Undo that import first, then import this file, which does.`,
  differs_from_books: ({ reference, currency, in_books, in_file }) =>
    `${reference} is in the books with ${currency} ${in_books}, this file says ${currency} ${in_file}. Ask the provider which one holds.`,
  settled_in_other_batch: ({ reference, in_books, in_file }) =>
    `${reference} is in the books as settled under ${in_books}, this file says ${in_file}. Ask the provider which one holds.`,
  currency_unknown: ({ text }) =>
    `The account is kept in “${text}”, a currency Nikash does not know yet. The file cannot be imported.`,
  rates_format_unknown: ({ found }) =>
    `This is not a file of exchange rates that Nikash knows. It begins with: ${found}. Nikash reads the euro reference rates of the European Central Bank (XML or CSV), and CSV with the columns date, from, to, rate.`,
  currency_code_unreadable: ({ text }) =>
    `“${text}” is not the code of a currency, such as USD or INR. Correct it and import the file again.`,
  rate_unreadable: ({ text }) =>
    `“${text}” is not a rate. A rate is a number above zero, with a point before its decimals and nothing else: 83.25. Correct it and import the file again.`,
  rate_same_currency: ({ currency }) =>
    `This row gives a rate of ${currency} against itself. Correct the currencies or remove the row, and import the file again.`,
  rate_conflict: ({ pair, date, firstLine, line }, voice) =>
    `Lines ${voice.number(firstLine)} and ${voice.number(line)} give two different rates for ${pair} on ${voice.date(date)}. Keep the one that holds and import the file again.`,
  rates_left_out: ({ count, currencies }, { number }) =>
    `${number(count)} rates were left out, because Nikash does not know their currencies: ${currencies}. There is nothing to do unless you use one of them.`,
  too_many_rates: ({ limit }, { number }) =>
    `The file holds more than ${number(limit)} rates. Divide it by dates and import the parts one by one.`,
  xml_malformed: () => 'The XML is broken here, so the file may be cut short or changed. Download it again.',
  xml_doctype: () =>
    'The file declares a document type (DOCTYPE), as web pages do. No report needs that and it is not read, for safety. Download the report itself.',
  xml_too_complex: ({ limit }, { number }) =>
    `More than ${number(limit)} elements stand inside each other here, or more than ${number(limit)} attributes on one. It is no report; download the file again.`,
  xml_element_unexpected: ({ text }) =>
    `“${text}” does not belong in this place of the file. Download the file again unchanged.`,
};

const tooComplex = {
  memory: 'Reading the file took more memory than it may.',
  time: 'Reading the file took too long and was stopped.',
  crash: 'Reading the file broke off.',
} as const;

const lookalikes = {
  '': 'This is not a report Nikash knows.',
  phonepe_fee_invoice: 'This is PhonePe’s invoice for its fees, not a report of sales and settlements.',
  wise_transfers:
    'This is Wise’s list of transfers, without the balance that proves it complete; choose the balance statement as CSV, one for each currency.',
  binance_trades:
    'This is Binance’s list of trades. The transaction statement holds the same trades with their fees and everything else, so this list would count them twice; choose the statement.',
  kraken_trades:
    'This is Kraken’s list of trades. The ledgers hold the same trades with the balances that prove them complete, so this list would count them twice; choose the ledgers.',
  bitpay_ledger:
    'This is a list of BitPay’s ledger entries, with amounts in a scale of their own and no settlements; choose the reconciliation report of a settlement, which holds the same entries.',
} as const;

const signs = {
  cost: 'fees and taxes are negative.',
  sale: 'a sale is positive.',
  refund: 'a refund is negative.',
  debit: 'a debit is negative.',
  credit: 'a credit is positive.',
} as const;

const totals = {
  opening: 'an opening balance of',
  closing: 'a closing balance of',
  withdrawals: 'withdrawals of',
  deposits: 'deposits of',
} as const;
