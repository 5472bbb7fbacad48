import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitRecords } from '../../formats/table/split-records.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { formulaPayloads } from '../../testing/formula-payloads.ts';
import { beginsWithSign, cellsElsewhere, mightRun, readBySpreadsheet } from '../../testing/read-by-spreadsheet.ts';
import { csvText } from './csv-text.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

const bom = '\uFEFF';

/** Our own reader of tables. */
function readByOurs(csv: string): readonly (readonly string[])[] {
  const splitter = splitRecords(',');
  const records = [...splitter.push(csv.slice(bom.length)), ...splitter.end()];
  expect(records.map(({ fault }) => fault)).toEqual(records.map(() => null));
  return records.map(({ fields }) => fields);
}

describe('two thousand payloads', () => {
  it('are two thousand, all different, and each would be run as it stands', () => {
    expect(new Set(formulaPayloads).size).toBe(2000);
    const harmless = formulaPayloads.filter(
      (text) => ![text, ...text.split(/[;\t\r\n]/), ...text.split(',')].some(beginsWithSign),
    );
    // The test is known to bite: only this one has no sign before it.
    expect(harmless).toEqual(['DDE ("cmd";"/C calc";"!A0")A0']);
  });

  it('come out as texts that nothing runs, and say what they said', () => {
    const csv = csvText([['section', 'name', 'amount'], ...formulaPayloads.map((text) => ['row', text, -1])]);
    const rows = readByOurs(csv).slice(1);
    expect(readBySpreadsheet(csv, ',').slice(1)).toEqual(rows);
    expect(rows).toHaveLength(2000);
    rows.forEach(([section, name = '', amount], at) => {
      const payload = formulaPayloads[at] ?? '';
      expect([section, amount]).toEqual(['row', '-1']);
      expect(name.replaceAll("'", '')).toBe(payload.replaceAll("'", ''));
      expect([name].filter(mightRun)).toEqual([]);
      if (beginsWithSign(payload)) expect(name).toMatch(/^'/);
    });
  });

  it('are run nowhere else either: other list separators, quotes that nobody heeds', () => {
    for (const text of formulaPayloads) {
      const found = cellsElsewhere(csvText([['row', text, 'end']])).filter(mightRun);
      expect({ text, found }).toEqual({ text, found: [] });
    }
  });
});

describe('a cell', () => {
  const inr = (text: string) => {
    const money = fromDecimalText('INR', text);
    if (money === null) throw new Error(text);
    return money;
  };

  test.each([
    ['an amount', inr('-12.50'), '-12.50'],
    ['an amount of more decimals', inr('-1.332'), '-1.332'],
    ['a count', -3, '-3'],
    ['nothing', null, ''],
    ['a text that looks like an amount', '-12.50', "'-12.50"],
    ['a text of digits', '530512345678', '530512345678'],
    ['an honest narration', 'UPI-PAYTM-9876543210@paytm', 'UPI-PAYTM-9876543210@paytm'],
    ['a narration of two parts', 'SHOP; 50% - net', '"SHOP; 50% - net"'],
    ['quotes', 'say "so", please', '"say ""so"", please"'],
    ['two lines', 'one\r\ntwo', '"one\r\ntwo"'],
    ['Bengali', 'নিকাশ, ঢাকা', '"নিকাশ, ঢাকা"'],
    ['a plus of full width', '＋1', "'＋1"],
    ['an apostrophe before a formula', "'=1", "''=1"],
    ['a quote before a formula', '"=1"', `"'""=1"""`],
    ['another list separator', 'a;=1', `"a;'=1"`],
  ])('of %s', (_, cell, written) => {
    expect(csvText([['x', cell]])).toBe(`${bom}x,${written}\r\n`);
  });

  it('that is no whole count is a fault of ours', () => {
    expect(() => csvText([[1.5]])).toThrow('whole');
  });

  it('of any text comes back from both readers, with apostrophes more at most', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab=+-@;,"\'\t\r\n ＝1', '\ufeff', '৫'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = csvText(rows.map((row) => ['row', ...row]));
        const read = readByOurs(csv);
        expect(readBySpreadsheet(csv, ',')).toEqual(read);
        expect(read).toEqual(rows.map((row) => ['row', ...row.map(spreadsheetText)]));
        expect([...read.flat(), ...cellsElsewhere(csv)].filter(mightRun)).toEqual([]);
        for (const one of rows.flat()) expect(spreadsheetText(one).replaceAll("'", '')).toBe(one.replaceAll("'", ''));
      }),
    );
  });

  it('of amounts stays the very amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (units) => {
        const [[, cell = ''] = []] = readByOurs(csvText([['x', { currency: 'INR', units }]]));
        expect(fromDecimalText('INR', cell)).toEqual({ currency: 'INR', units });
      }),
    );
  });

  it('of a megabyte costs no more than its length', { timeout: 20_000 }, () => {
    for (const one of [' ', '\n', '=', '"', ';='])
      expect(spreadsheetText(one.repeat(500_000)).length).toBeGreaterThan(1);
  });
});
