import { describe, expect, test } from 'vitest';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { issueInOneLine } from '../testing/gather-reading.ts';
import { mapColumns } from '../table/map-columns.ts';
import type { TableRecord } from '../table/split-records.ts';
import { bankTable } from './bank-table.ts';
import { readPreamble } from './read-preamble.ts';

const table = bankTable({
  id: 'other_bank.statement',
  label: 'A bank',
  institution: 'other_bank',
  versions: '',
  columns: {
    date: { names: ['Date'], required: true },
    narration: { names: ['Narration'], required: true },
    reference: { names: ['Ref'], required: false },
    withdrawal: { names: ['Out'], required: true },
    deposit: { names: ['In'], required: true },
    balance: { names: ['Balance'], required: true },
  },
  dateForms: ['dd/MM/yyyy', 'd MMM yyyy'],
  valueDateIdentifies: true,
});

const record = (line: number, ...fields: readonly string[]): TableRecord => ({
  line,
  fields,
  raw: fields.join('\t'),
  fault: null,
});
const header = ['Date', 'Narration', 'Ref', 'Out', 'In', 'Balance'];

function readCells(from: 'text' | 'workbook', ...lines: readonly (readonly string[])[]) {
  const rows: NormalisedRow[] = [];
  const issues: FileIssue[] = [];
  const reader = table.open(
    { header: record(1, ...header), places: mapColumns(header, table.columns).places, preamble: [], from },
    {
      row: (row) => void rows.push(row),
      issue: (issue) => void issues.push(issue),
      begin: () => undefined,
      balance: () => undefined,
    },
  );
  lines.forEach((fields, index) => reader.read(record(index + 2, ...fields)));
  const balances = reader.end();
  return { rows, issues: issues.map(issueInOneLine), balances };
}

describe('dates', () => {
  test('of a workbook come as days, beside the forms of the bank', () => {
    const { rows, issues } = readCells(
      'workbook',
      ['2025-11-03', 'A', '', '', '5', '5'],
      ['2025-11-04', 'B', '', '', '5', '10'],
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ occurredAt }) => occurredAt)).toEqual(['2025-11-03', '2025-11-04']);
  });

  test('half of which a spreadsheet took for days of another month hold the file', () => {
    const { issues } = readCells(
      'workbook',
      ['2025-03-04', 'A', '', '', '5', '5'],
      ['13/04/2025', 'B', '', '', '5', '10'],
    );
    expect(issues).toEqual(['3 Date date_form_mixed holds']);
  });

  test('written as a workbook has them are none of a text', () => {
    const { issues } = readCells('text', ['2025-11-03', 'A', '', '', '5', '5']);
    expect(issues).toEqual(['2 Date date_unreadable holds']);
  });

  test('of one form, but no such day', () => {
    const { issues } = readCells(
      'text',
      ['01/02/2025', 'A', '', '', '5', '5'],
      ['30/02/2025', 'B', '', '', '5', '10'],
      ['1 Mar 2025', 'C', '', '', '5', '15'],
    );
    expect(issues).toEqual(['3 Date date_unreadable holds', '4 Date date_form_mixed holds']);
  });
});

test('a row of a workbook may end before its empty cells, one of a text may not', () => {
  const short = ['01/02/2025', 'A', '', '', '5'];
  expect(readCells('workbook', short).issues).toEqual(['2 Balance value_missing holds']);
  expect(readCells('text', short).issues).toEqual(['2 - columns_count holds']);
});

test('what keeps a reference from being a number for a spreadsheet is taken off, its zeros stay', () => {
  const { rows } = readCells(
    'text',
    ['01/02/2025', 'A', '="000123"', '', '5', '5'],
    ['01/02/2025', 'B', "'000456", '', '5', '10'],
    ['01/02/2025', 'C', '--', '', '5', '15'],
  );
  expect(rows.map(({ reference }) => reference)).toEqual(['000123', '000456', null]);
});

test('a narration over three records is one, and is so in the identity', () => {
  const wrapped = readCells(
    'text',
    ['01/02/2025', 'NEFT CR-CITI', '', '', '5', '5'],
    ['', 'RAZORPAY', '', '', '', ''],
    ['', 'CITIN26600012345', '', '', '', ''],
  );
  const whole = readCells('text', ['01/02/2025', 'NEFT CR-CITI RAZORPAY CITIN26600012345', '', '', '5', '5']);
  expect(wrapped.issues).toEqual([]);
  expect(wrapped.rows.map(({ description }) => description)).toEqual(['NEFT CR-CITI RAZORPAY CITIN26600012345']);
  expect(wrapped.rows[0]?.identity).toBe(whole.rows[0]?.identity);
});

test('a page’s total among the lines is left alone, and so is the header over again', () => {
  const { rows, issues } = readCells(
    'text',
    ['01/02/2025', 'A', '', '', '5', '5'],
    ['', 'Page Total', '', '0.00', '5.00', ''],
    header,
    ['02/02/2025', 'B', '', '5', '', '0'],
  );
  expect(rows).toHaveLength(2);
  expect(issues).toEqual([]);
});

describe('the preamble', () => {
  test.each([
    ['Account No :50200011223344   OTHER', 'XXXXXXXXXX3344', 'INR'],
    ['Account Number\t:\t_00000039876543210', 'XXXXXXXXXXXXX3210', 'INR'],
    ['Statement of Account No - 923020008070086 for the period (From : 01-11-2025)', 'XXXXXXXXXXX0086', 'INR'],
    ['A/C No. XXXXXXXX1234', 'XXXXXXXX1234', 'INR'],
    ['Transactions List -   -RUPA SAREE HOUSE (USD) - 037505009876', 'XXXXXXXX9876', 'USD'],
    ['Currency Code : AED', null, 'AED'],
    ['Cust. Reln. No.,833882001', null, 'INR'],
  ])('%j', (text, account, currency) => {
    expect(readPreamble([record(1, ...text.split('\t'))])).toEqual({ account, currency, unknownCurrency: null });
  });
});
