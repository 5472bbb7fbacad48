import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSection } from '../../../shared/contract/report-document.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { columnLetters, namingColumns, splitColumns } from './paper-columns.ts';

const sectionOf = (kinds: readonly ReportColumn['kind'][]): ReportSection => ({
  id: 'payouts',
  title: 'payouts',
  currency: null,
  of: null,
  columns: kinds.map((kind, at) => ({ id: `c${at}`, heading: { is: 'text', text: `c${at}` }, kind })),
  rows: [],
  totals: [],
  chart: null,
  notes: [],
});

describe('splitColumns', () => {
  it('keeps what fits in one table', () => {
    expect(splitColumns([10, 20, 30], 1, 60)).toEqual([[0, 1, 2]]);
    expect(splitColumns([10], 1, 60)).toEqual([[0]]);
    expect(splitColumns([], 0, 60)).toEqual([[]]);
  });

  it('begins every part with the columns that name the row', () => {
    expect(splitColumns([10, 5, 20, 30, 25], 2, 65)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 4],
    ]);
  });

  it('leaves no column out, repeats none but the first, and is never wider than the paper unless one column is', () => {
    const widths = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 40, max: 200 }), (letters, most, room) => {
        const naming = Math.min(most, letters.length);
        const parts = splitColumns(letters, naming, room);
        expect(parts.flatMap((part) => part.slice(naming))).toEqual(letters.map((_, at) => at).slice(naming));
        for (const part of parts) {
          expect(part.slice(0, naming)).toEqual(letters.map((_, at) => at).slice(0, naming));
          const width = part.reduce((sum, at) => sum + (letters[at] ?? 0), 0);
          expect(width <= room || part.length <= naming + 1).toBe(true);
        }
      }),
    );
  });
});

describe('namingColumns', () => {
  const places = [0, 1, 2, 3, 4];

  it('is all up to the first figure, but three at most', () => {
    const naming = (kinds: readonly ReportColumn['kind'][]): number =>
      namingColumns(sectionOf(kinds), places, [10, 10, 10, 10, 10], 144);
    expect(naming(['date', 'text', 'text', 'count', 'amount'])).toBe(3);
    expect(naming(['text', 'text', 'text', 'text', 'amount'])).toBe(3);
    expect(naming(['date', 'amount', 'text', 'amount', 'amount'])).toBe(1);
    expect(naming(['amount', 'amount', 'amount', 'amount', 'amount'])).toBe(1);
  });

  it('leaves most of the paper to the figures', () => {
    const texts = sectionOf(['text', 'text', 'text', 'amount', 'amount']);
    expect(namingColumns(texts, places, [30, 25, 25, 10, 10], 144)).toBe(2);
  });
});

describe('columnLetters', () => {
  it('measures the widest of each sort, also among a hundred thousand rows', () => {
    const section = sectionOf(['text', 'amount']);
    const row = (text: string, minor: bigint): ReportSection['rows'][number] => ({
      cells: [
        { is: 'text', text },
        { is: 'amount', amount: toWire(fromMinor('INR', minor)) },
      ],
      lead: null,
    });
    let said = 0;
    const letters = columnLetters(
      { ...section, rows: [...Array.from({ length: 100_000 }, () => row('a', 1n)), row('abcdef', -123_456_789n)] },
      [0, 1],
      ['c0', 'c1'],
      (cell) => {
        said += 1;
        return cell.is === 'text' ? cell.text : cell.is === 'amount' ? cell.amount.amount : '';
      },
    );
    expect(said).toBeLessThan(10);
    expect((letters[0] ?? 0) > 6 && (letters[1] ?? 0) > 9).toBe(true);
  });

  it('counts no vowel marks, which stand upon their letters', () => {
    const [bengali] = columnLetters(sectionOf(['amount']), [0], ['কিস্তি'], () => '');
    const [latin] = columnLetters(sectionOf(['amount']), [0], ['কসত'], () => '');
    expect(bengali).toBe(latin);
  });
});
