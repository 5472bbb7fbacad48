import { describe, expect, test } from 'vitest';
import type { MappedTable } from '../../../shared/contract/mappings.ts';
import { mapping as mappingForm } from '../../../shared/contract/mapping.ts';
import { mappingGaps } from './mapping-gaps.ts';
import { presets } from './presets.ts';
import { suggestMapping } from './suggest-mapping.ts';

const tableOf = (...lines: readonly string[]): MappedTable => ({
  within: null,
  separator: ';',
  headerAt: 0,
  records: lines.map((line, index) => ({ line: index + 1, fields: line.split(';') })),
});

const suggest = (...lines: readonly string[]) => suggestMapping(tableOf(...lines), null);

describe('what the rows tell is taken, what they do not tell is asked', () => {
  test.each([
    ['a day over twelve in front', '31/10/2026', 'dmy', false],
    ['a day over twelve behind', '10/31/2026', 'mdy', false],
    ['a year in front', '2026-10-05', 'ymd', false],
    ['a month by its name', '05-Oct-2026', 'dmy', false],
    ['a month by its name in front', 'Oct 5, 2026, 3:45 PM', 'mdy', false],
    ['nothing', '05/10/2026', 'dmy', true],
  ])('the order of dates by %s', (_, date, order, asked) => {
    const { mapping, asks } = suggest('Date;Amount;Currency', `${date};1.50;INR`);
    expect(mapping?.dateOrder).toBe(order);
    expect(asks.includes('dateOrder')).toBe(asked);
  });

  test.each([
    ['1.234,50', ',', false],
    ['1,234.50', '.', false],
    ['12,5', ',', false],
    ['1,234', '.', true],
    ['1234', '.', false],
  ])('the decimal mark of %s', (amount, decimal, asked) => {
    const { mapping, asks } = suggest('Date;Amount;Currency', `31/10/2026;${amount};INR`);
    expect(mapping?.decimal).toBe(decimal);
    expect(asks.includes('decimal')).toBe(asked);
  });

  test('the currency, by a column, by a code in the header, or not at all', () => {
    expect(suggest('Date;Amount;Currency', '31/10/2026;1.50;INR').mapping).toMatchObject({
      currency: null,
      columns: { currency: 'Currency' },
    });
    expect(suggest('Date;Amount (INR)', '31/10/2026;1.50').mapping?.currency).toBe('INR');
    expect(suggest('Date;Amount', '31/10/2026;1.50').asks).toEqual(['currency']);
  });

  test('the sign: two columns, a flag, or the amount’s own', () => {
    expect(suggest('Date;Debit;Credit', '31/10/2026;1;').mapping).toMatchObject({
      sign: { style: 'in_out' },
      columns: { moneyIn: 'Credit', moneyOut: 'Debit' },
    });
    expect(suggest('Date;Amount;Dr/Cr', '31/10/2026;1;CR', '31/10/2026;1;DR').mapping?.sign).toEqual({
      style: 'flag',
      in: ['cr'],
      out: ['dr'],
    });
    expect(suggest('Date;Amount;Dr/Cr', '31/10/2026;1;Y').asks).toContain('sign');
  });

  test('the words of a column that are known, and no others', () => {
    const { mapping } = suggest(
      'Date;Amount;Status;Type',
      '31/10/2026;1;SUCCESS;Payment',
      '31/10/2026;1;Odd;__proto__',
    );
    expect(mapping?.statuses).toEqual({ SUCCESS: 'completed' });
    expect(mapping?.kinds).toEqual({ Payment: 'sale' });
  });
});

test('a header in Bengali or Hindi is understood', () => {
  expect(suggest('তারিখ;লেনদেন আইডি;পরিমাণ;ফি', '31/10/2026;T1;1,50;0').mapping?.columns).toEqual({
    date: 'তারিখ',
    reference: 'লেনদেন আইডি',
    amount: 'পরিমাণ',
    fee: 'ফি',
  });
  expect(suggest('तारीख;राशि;विवरण', '31/10/2026;1,50;x').mapping?.columns).toEqual({
    date: 'तारीख',
    amount: 'राशि',
    description: 'विवरण',
  });
});

describe.each(presets)('the preset $id', (preset) => {
  test('makes a mapping of its own names that is whole, of the right form, and not verified', () => {
    const names = Object.values(preset.names).map((expected) => expected[0] ?? '');
    const cells = names.map((name) =>
      name === preset.names.date?.[0] ? '31/10/2026' : name === preset.names.currency?.[0] ? 'USD' : '1.50',
    );
    const { mapping } = suggestMapping(tableOf(names.join(';'), cells.join(';')), preset);
    expect(mapping).toMatchObject({ institution: preset.institution, kind: preset.kind, verified: false });
    expect(mappingForm.parse(mapping)).toEqual(mapping);
    expect(mapping === null ? null : mappingGaps(mapping)).toEqual([]);
  });
});
