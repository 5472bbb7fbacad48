import { describe, expect, it } from 'vitest';
import type { MappedTable } from '../../../shared/contract/mappings.ts';
import { cellsOf, columnsToChoose, distinctWords, headerPlace, meaningOf, rawRow } from './table-cells.ts';

const table: MappedTable = {
  within: null,
  separator: ';',
  headerAt: 1,
  records: [
    { line: 1, fields: ['Export', '', '', ''] },
    { line: 2, fields: ['Date', 'Amount (INR)', 'Type', 'Channel'] },
    { line: 3, fields: ['03/04/2026', '1.250,50', 'Sale', 'app'] },
    { line: 4, fields: ['04/04/2026', '', 'SALE', 'web'] },
    { line: 5, fields: ['05/04/2026', '12,00', 'Refund', 'app'] },
  ],
};
const names = ['Date', 'Amount (INR)', 'Type'];

describe('headerPlace', () => {
  it('finds the names wherever they stand, and keeps to the choice where they do not', () => {
    expect(headerPlace(table, ['type', 'DATE'])).toBe(1);
    expect(headerPlace(table, ['Nothing'])).toBe(1);
  });
});

describe('cellsOf', () => {
  it('gives the filled cells of a column below the header', () => {
    expect(cellsOf(table, names, 'Amount (INR)')).toEqual(['1.250,50', '12,00']);
    expect(cellsOf(table, names, 'amount  inr')).toHaveLength(2);
  });

  it('has none without a file, a column or a name', () => {
    expect([cellsOf(null, names, 'Date'), cellsOf(table, names, undefined), cellsOf(table, names, 'Fee')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

it('offers the columns of the mapping and those that have come since, but none that stands twice', () => {
  expect(columnsToChoose(table, names)).toEqual([...names, 'Channel']);
  expect(columnsToChoose(null, names)).toEqual(names);
  const twice = table.records.map(({ line, fields }) => ({ line, fields: [...fields, fields[3] ?? ''] }));
  expect(columnsToChoose({ ...table, records: twice }, names)).toEqual(names);
});

it('takes words of another case or width for the same word, as the file is read', () => {
  expect(distinctWords(['Sale', 'SALE', 'Refund'])).toEqual(['Sale', 'Refund']);
  expect(distinctWords(['Sale', 'Ｓａｌｅ', ' sale '])).toEqual(['Sale']);
  expect(meaningOf({ Sale: 'sale' }, 'SALE')).toBe('sale');
  expect(meaningOf({ Sale: 'sale' }, 'Ｓａｌｅ')).toBe('sale');
  expect(meaningOf({ Sale: 'sale' }, 'Fee')).toBeNull();
});

describe('rawRow', () => {
  it('gives the cells a row was read from', () => {
    const raw = rawRow(table, names, { line: 3, raw: '03/04/2026;1.250,50;Sale;app' });
    expect([raw?.('Date'), raw?.('Amount (INR)'), raw?.(undefined)]).toEqual(['03/04/2026', '1.250,50', '']);
  });

  it('takes no cells of a record that is another row', () => {
    expect(rawRow(table, names, { line: 3, raw: '01/01/2026;1,00;Sale;app' })).toBeNull();
    expect(rawRow(table, names, { line: 99, raw: '' })).toBeNull();
  });
});
